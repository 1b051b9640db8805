import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type Langue, langues } from '#app/domain/shared/langue.ts'
import { phraseErreur, textes } from '#app/i18n/index.ts'
import type { Commande, OptionsLues } from './commande.ts'

/** What the command line answers: one JSON value on stdout, or one line of JSON on stderr. */
export type Reponse =
  | { readonly sortie: unknown; readonly erreur?: never }
  | { readonly erreur: ErreurDeCommande; readonly sortie?: never }

export interface ErreurDeCommande {
  readonly code: string
  /** JSON Pointer (RFC 6901) to the wrong value; empty when there is none. */
  readonly chemin: string
  readonly message: Record<Langue, string>
}

/**
 * Runs one command line. Refuses (with `erreur`, never a throw) an unknown command, a bad option,
 * input that is not JSON or not of the command's schema, and every refusal of the trade.
 */
export async function executer(
  commandes: readonly Commande[],
  [nom, ...mots]: readonly string[],
  lireEntree: () => Promise<string>,
): Promise<Reponse> {
  try {
    const laCommande = commandes.find((une) => une.nom === nom)
    if (!laCommande) {
      const connues = commandes.map((une) => une.nom).join(', ')
      throw new Refus('commande/inconnue', '', (l) =>
        textes(l).commande.inconnue(nom ?? '', connues),
      )
    }
    const options = lireOptions(laCommande, mots)
    if (options.schema) return { sortie: schemas(laCommande) }
    const { entree: attendue, sansEntree = [] } = laCommande
    const muette = !attendue || sansEntree.some((nom) => options[nom])
    const entree = muette ? undefined : lire(laCommande, await lireEntree())
    return { sortie: await produire(laCommande, entree, options) }
  } catch (erreur) {
    return { erreur: enErreurDeCommande(erreur) }
  }
}

/** A refusal of the command line itself: it carries where the input is wrong. */
class Refus extends Error {
  constructor(
    readonly code: string,
    readonly chemin: string,
    readonly phrase: (langue: Langue) => string,
  ) {
    super(code)
  }
}

/** What went wrong with one of a batch: the reader is told which. */
class DansUnLot extends Error {
  constructor(
    readonly rang: number,
    override readonly cause: unknown,
  ) {
    super()
  }
}

function enErreurDeCommande(erreur: unknown): ErreurDeCommande {
  if (erreur instanceof DansUnLot) {
    const refus = enErreurDeCommande(erreur.cause)
    return { ...refus, chemin: `/${erreur.rang}${refus.chemin}` }
  }
  if (erreur instanceof Refus)
    return { code: erreur.code, chemin: erreur.chemin, message: dansChaqueLangue(erreur.phrase) }
  if (erreur instanceof ErreurMetier) {
    const chemin = 'chemin' in erreur.details ? String(erreur.details.chemin) : ''
    return {
      code: erreur.code,
      chemin,
      message: dansChaqueLangue((l) => phraseErreur(erreur, l)),
    }
  }
  throw erreur
}

function dansChaqueLangue(phrase: (langue: Langue) => string): Record<Langue, string> {
  return Object.fromEntries(langues.map((l) => [l, phrase(l)])) as Record<Langue, string>
}

function lireOptions(laCommande: Commande, mots: readonly string[]): OptionsLues {
  try {
    return parseArgs({
      args: [...mots],
      options: { schema: { type: 'boolean' }, ...laCommande.options },
      allowPositionals: false,
    }).values as OptionsLues
  } catch (erreur) {
    const detail = erreur instanceof Error ? erreur.message : ''
    throw new Refus('commande/option_invalide', '', (l) =>
      textes(l).commande.optionInvalide(detail),
    )
  }
}

function lire({ entree, parLot }: Commande, texte: string): unknown {
  let brut: unknown
  try {
    brut = JSON.parse(texte)
  } catch {
    throw new Refus('commande/json_invalide', '', (l) => textes(l).commande.jsonInvalide)
  }
  if (!entree) return brut
  return parLot && Array.isArray(brut)
    ? brut.map((un, rang) => valider(entree, un, [rang]))
    : valider(entree, brut, [])
}

async function produire(
  { executer: faire, parLot }: Commande,
  entree: unknown,
  options: OptionsLues,
) {
  if (!parLot || !Array.isArray(entree)) return faire(entree, options)
  const sorties: unknown[] = []
  for (const [rang, une] of entree.entries())
    try {
      sorties.push(await faire(une, options))
    } catch (erreur) {
      throw new DansUnLot(rang, erreur)
    }
  return sorties
}

function valider(schema: z.ZodType, brut: unknown, prefixe: readonly PropertyKey[]): unknown {
  const lu = schema.safeParse(brut, { reportInput: true })
  if (lu.success) return lu.data
  const probleme = plusProfond(lu.error.issues)
  const inconnu = probleme?.code === 'unrecognized_keys' ? probleme.keys.slice(0, 1) : []
  const chemin = [...prefixe, ...(probleme?.path ?? []), ...inconnu]
  throw new Refus('commande/saisie_invalide', pointeur(chemin), (l) =>
    inconnu[0] !== undefined
      ? textes(l).commande.champInconnu(inconnu[0])
      : textes(l).commande.champInvalide(probleme ? phraseZod(probleme, l) : ''),
  )
}

type Probleme = z.core.$ZodIssue

/** Inside a union zod reports the union: the branch that went furthest names the real mistake. */
function plusProfond(problemes: readonly Probleme[]): Probleme | undefined {
  const premier = problemes[0]
  if (premier?.code !== 'invalid_union') return premier
  const branches = premier.errors.map(plusProfond).filter((un) => un !== undefined)
  const meilleur = branches.toSorted((a, b) => b.path.length - a.path.length)[0]
  return meilleur ? { ...meilleur, path: [...premier.path, ...meilleur.path] } : premier
}

const catalogues = { fr: z.locales.fr(), nl: z.locales.nl() } satisfies Record<Langue, unknown>

function phraseZod(probleme: Probleme, langue: Langue): string {
  const brut = probleme as Parameters<(typeof catalogues)['fr']['localeError']>[0]
  const phrase = catalogues[langue].localeError(brut)
  return (typeof phrase === 'string' ? phrase : phrase?.message) ?? probleme.message
}

function pointeur(chemin: readonly PropertyKey[]): string {
  return chemin.map((cle) => `/${String(cle).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function schemas({ entree, sortie, parLot }: Commande) {
  const enJsonSchema = (schema: z.ZodType) =>
    z.toJSONSchema(parLot ? z.union([schema, z.array(schema)]) : schema, {
      unrepresentable: 'any',
      io: 'input',
    })
  return { entree: entree ? enJsonSchema(entree) : null, sortie: enJsonSchema(sortie) }
}
