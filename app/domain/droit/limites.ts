import { type Jour, LUNDI_A_SAMEDI, partiesDe } from './calendrier.ts'
import type { Etat } from './etats.ts'
import type { Groupe } from './groupes.ts'
import type { Loi } from './loi.ts'

/**
 * Cuts the spans that count only up to a limit (old art. 38: ten unpaid days a year, so many days of
 * training) where the limit is used up, from the oldest day to the newest.
 */
export function assimilerDansLesLimites(
  etats: readonly Etat[],
  groupes: readonly Groupe[],
  { limites }: Pick<Loi, 'limites'>,
): readonly Etat[] {
  if (!etats.some(({ limite }) => limite)) return etats
  const utilises = new Map<string, number>()
  return etats.flatMap((etat) => {
    if (!etat.limite) return [etat]
    const parts: Etat[] = []
    for (let jour = etat.du; jour <= etat.au; jour++)
      ajouter(parts, etat, jour, prendre(etat, jour, groupes, limites, utilises))
    return parts
  })
}

/** True when the day still fits in its limit; takes it from what is left. */
function prendre(
  { limite }: Etat,
  jour: Jour,
  groupes: readonly Groupe[],
  limites: Loi['limites'],
  utilises: Map<string, number>,
): boolean {
  const groupe = groupes.find((un) => un.certain && un.du <= jour && jour <= un.au)
  const annuel = limite === 'jours_non_payes'
  const cle = annuel ? String(partiesDe(jour).annee) : 'formation'
  const maximum = annuel ? limites.joursNonPayesParAn : limites.joursDeFormation
  const dejaPris = utilises.get(cle) ?? 0
  const cout = annuel ? coutEnJours(groupe, jour) : coutEnSixJours(groupe, jour)
  if (cout === null || dejaPris + cout > maximum + 1e-9) return false
  utilises.set(cle, dejaPris + cout)
  return true
}

/** Working days of the regime; null where no contract runs, since nobody was absent from it. */
function coutEnJours(groupe: Groupe | undefined, jour: Jour): number | null {
  if (!groupe) return null
  if (!travaille(groupe.semaine, jour)) return 0
  return groupe.genre === 'calendrier' ? groupe.parJour : 1
}

/** Six-day-regime days; outside a contract every day from Monday to Saturday is one. */
function coutEnSixJours(groupe: Groupe | undefined, jour: Jour): number {
  if (!groupe) return travaille(LUNDI_A_SAMEDI, jour) ? 1 : 0
  if (!travaille(groupe.semaine, jour)) return 0
  return groupe.genre === 'calendrier' ? groupe.parJour * groupe.coefficient : 6 / 5
}

function travaille(semaine: number, jour: Jour): boolean {
  return (semaine & (1 << ((((jour + 3) % 7) + 7) % 7))) !== 0
}

function ajouter(parts: Etat[], etat: Etat, jour: Jour, compte: boolean): void {
  const derniere = parts.at(-1)
  const voulu = compte ? 'oui' : 'non'
  if (derniere?.compte === voulu) parts[parts.length - 1] = { ...derniere, au: jour }
  else
    parts.push({
      ...etat,
      du: jour,
      au: jour,
      compte: voulu,
      regle: compte ? etat.regle : 'limite_annuelle',
    })
}
