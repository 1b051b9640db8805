import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { phraseDeSaisie } from '#app/i18n/saisie.ts'
import type { RetourDeFormulaire } from './retour.ts'

/** The field that carries the key of one rendering of a form. */
export const CHAMP_CLE = '_cle'

export type Lecture<S extends z.ZodType> =
  | {
      readonly ok: true
      readonly cle: string | null
      /** Everything the form said, to tell the same form sent twice from another one. */
      readonly contenu: string
      readonly saisie: z.output<S>
      readonly valeurs: Valeurs
    }
  | { readonly ok: false; readonly retour: RetourDeFormulaire }

type Valeurs = RetourDeFormulaire['valeurs']

/**
 * Reads a posted form by its schema. What was typed always comes back, each wrong field with its
 * sentence. Refuses `commun/formulaire_expire` when the body is not a readable form.
 */
export async function lireFormulaire<S extends z.ZodType>(
  request: Request,
  schema: S,
  langue: Langue,
): Promise<Lecture<S>> {
  const formulaire = await corps(request)
  const cle = formulaire.get(CHAMP_CLE)
  formulaire.delete(CHAMP_CLE)
  const valeurs = ceQuiFutTape(formulaire)
  const lu = parseWithZod<S, string[]>(formulaire, {
    schema,
    formatError: (problemes) => problemes.map((un) => phraseDeSaisie(un, langue)),
  })
  if (lu.status === 'success')
    return {
      ok: true,
      cle: typeof cle === 'string' && CLE.test(cle) ? cle : null,
      contenu: toutCeQuiFutDit(formulaire),
      saisie: lu.value,
      valeurs,
    }
  const erreurs = Object.fromEntries(
    Object.entries(lu.error ?? {}).map(([champ, phrases]) => [champ, phrases ?? []]),
  )
  return { ok: false, retour: { valeurs, erreurs, code: 'commun/saisie_invalide', phrase: null } }
}

const CLE = /^[A-Za-z0-9_:-]{8,80}$/

async function corps(request: Request): Promise<FormData> {
  const formulaire = await lire(request)
  if (!formulaire || !estRaisonnable(formulaire)) throw new ErreurMetier('commun/formulaire_expire')
  // Commands to the form library, which no page of ours sends: it would obey anybody's.
  for (const nom of ['__intent__', '__state__']) formulaire.delete(nom)
  return formulaire
}

async function lire(request: Request): Promise<FormData | null> {
  try {
    return await request.formData()
  } catch {
    return null
  }
}

const CHAMPS_AU_PLUS = 2000
const NOM_AU_PLUS = 100
const RANG_AU_PLUS = 500

/**
 * Names are turned into objects and lists: `a[99999999]` would make a list that long, a name of ten
 * thousand dots an object that deep, and the server would be busy with one form.
 */
function estRaisonnable(formulaire: FormData): boolean {
  const noms = [...formulaire.keys()]
  return (
    noms.length <= CHAMPS_AU_PLUS &&
    noms.every(
      (nom) =>
        nom.length <= NOM_AU_PLUS &&
        [...nom.matchAll(/\[(\d+)\]/g)].every(([, rang]) => Number(rang) <= RANG_AU_PLUS),
    )
  )
}

/** A file counts by what identifies it to the person who chose it. */
function toutCeQuiFutDit(formulaire: FormData): string {
  return JSON.stringify(
    [...formulaire.entries()].map(([nom, valeur]) =>
      typeof valeur === 'string' ? [nom, valeur] : [nom, valeur.name, valeur.type, valeur.size],
    ),
  )
}

/** Texts only: a file cannot be put back into a page, a password must not. */
function ceQuiFutTape(formulaire: FormData): Valeurs {
  const valeurs: Record<string, string[]> = Object.create(null)
  for (const [nom, valeur] of formulaire.entries()) {
    if (typeof valeur !== 'string' || nom.startsWith('motDePasse') || nom.length > 80) continue
    valeurs[nom] = [...(valeurs[nom] ?? []), valeur.slice(0, 20_000)]
  }
  return { ...valeurs }
}
