import { type DateCivile, estDateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/** The input of a step: English names, as the conformance cases write them. */
export type Entree = Readonly<Record<string, unknown>>
export type Sortie = Readonly<Record<string, unknown>>

/** Refuses a field that is missing or of another shape: `droit/champ_d_etape`. */
export function refuser(champ: string): never {
  throw new ErreurMetier('droit/champ_d_etape', { chemin: `/input/${champ}`, champ })
}

/** True when the field is there and not null. */
export function a(entree: Entree, champ: string): boolean {
  return entree[champ] !== undefined && entree[champ] !== null
}

/** A finite number. */
export function nombre(entree: Entree, champ: string): number {
  const valeur = entree[champ]
  return typeof valeur === 'number' && Number.isFinite(valeur) ? valeur : refuser(champ)
}

/** `defaut` when the field is absent or null; a field of another type is still refused. */
export function nombreOu<Defaut>(entree: Entree, champ: string, defaut: Defaut): number | Defaut {
  return a(entree, champ) ? nombre(entree, champ) : defaut
}

/** A day of the calendar, YYYY-MM-DD. */
export function date(entree: Entree, champ: string): DateCivile {
  const valeur = entree[champ]
  return estDateCivile(valeur) ? valeur : refuser(champ)
}

/** The same, `defaut` when absent or null. */
export function dateOu<Defaut>(entree: Entree, champ: string, defaut: Defaut): DateCivile | Defaut {
  return a(entree, champ) ? date(entree, champ) : defaut
}

/** A text. */
export function texte(entree: Entree, champ: string): string {
  const valeur = entree[champ]
  return typeof valeur === 'string' ? valeur : refuser(champ)
}

/** The same, `defaut` when absent or null. */
export function texteOu<Defaut>(entree: Entree, champ: string, defaut: Defaut): string | Defaut {
  return a(entree, champ) ? texte(entree, champ) : defaut
}

/** True or false, `defaut` when absent or null. */
export function booleenOu<Defaut>(entree: Entree, champ: string, defaut: Defaut): boolean | Defaut {
  const valeur = entree[champ]
  if (valeur === undefined || valeur === null) return defaut
  return typeof valeur === 'boolean' ? valeur : refuser(champ)
}

/** Objects of a list; an absent list is empty. */
export function liste(entree: Entree, champ: string): readonly Entree[] {
  const valeur = entree[champ]
  if (valeur === undefined || valeur === null) return []
  if (!Array.isArray(valeur)) return refuser(champ)
  return valeur.map((un: unknown, rang) => (estObjet(un) ? un : refuser(`${champ}/${rang}`)))
}

/** A list of numbers. */
export function nombres(entree: Entree, champ: string): readonly number[] {
  const valeur = entree[champ]
  if (!Array.isArray(valeur)) return refuser(champ)
  return valeur.map((un: unknown, rang) =>
    typeof un === 'number' ? un : refuser(`${champ}/${rang}`),
  )
}

/** A list of days. */
export function dates(entree: Entree, champ: string): readonly DateCivile[] {
  const valeur = entree[champ]
  if (!Array.isArray(valeur)) return refuser(champ)
  return valeur.map((un: unknown, rang) => (estDateCivile(un) ? un : refuser(`${champ}/${rang}`)))
}

/** The first numeric field whose name starts with `prefixe` and is not in `sauf`. */
export function nombreQuiCommencePar(entree: Entree, prefixe: string): number | null {
  const nom = Object.keys(entree)
    .toSorted()
    .find((cle) => cle.startsWith(prefixe) && typeof entree[cle] === 'number')
  return nom === undefined ? null : nombre(entree, nom)
}

/** True for a plain object, whose fields can then be read. */
export function estObjet(valeur: unknown): valeur is Entree {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

/** Four decimals, as the arrêté keeps them. */
export function quatreDecimales(valeur: number): number {
  return Math.round(valeur * 10_000) / 10_000
}

/** Up to the next whole number, deaf to the last bits of a division. */
export function versLeHaut(valeur: number): number {
  return Math.ceil(quatreDecimales(valeur))
}
