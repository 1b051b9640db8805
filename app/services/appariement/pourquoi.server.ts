import type { Langue } from '#app/domain/shared/langue.ts'
import { mots, replier } from '#app/domain/shared/texte.ts'
import { textes } from '#app/i18n/index.ts'
import type { Base } from '#db/client.server.ts'
import { dossiersNommes } from '#db/reads/appariement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import type { Matchs } from './classer.server.ts'

/** Why one is where it is on a list, or not on it: the place, or every reason. */
export interface Pourquoi {
  readonly id: string
  readonly nom: string
  readonly phrase: string
  readonly raisons: readonly string[]
}

const REPONSES = 5

/** Of the people a name or number points to, where each stands; empty when it points to nobody. */
export function pourquoiCesPersonnes(
  base: Base,
  { perimetre }: Contexte,
  texte: string,
  matchs: Matchs,
  langue: Langue,
): Pourquoi[] {
  const { pourquoi: t } = textes(langue).apparier
  return dossiersNommes(base, perimetre, texte, REPONSES).map(
    ({ id, prenom, nom, archive, place }) => ({
      id,
      nom: `${prenom} ${nom}`,
      ...(archive || place
        ? { phrase: archive ? t.archive : t.placee, raisons: [] }
        : situer(id, matchs, langue)),
    }),
  )
}

/** Of the open posts a name points to, where each stands. */
export function pourquoiCesPostes(
  postes: readonly { readonly id: string; readonly titre: string; readonly hote: string }[],
  texte: string,
  matchs: Matchs,
  langue: Langue,
): Pourquoi[] {
  return postes
    .filter(({ titre, hote }) => contientTout(`${titre} ${hote}`, texte))
    .slice(0, REPONSES)
    .map(({ id, titre, hote }) => ({ id, nom: `${titre}, ${hote}`, ...situer(id, matchs, langue) }))
}

function situer(
  id: string,
  { admis, exclus }: Matchs,
  langue: Langue,
): Pick<Pourquoi, 'phrase' | 'raisons'> {
  const { pourquoi: t } = textes(langue).apparier
  const rang = admis.find((un) => un.id === id)?.rang
  if (rang !== undefined) return { phrase: t.place(rang), raisons: [] }
  return { phrase: t.ecartee, raisons: exclus.find((un) => un.id === id)?.raisons ?? [] }
}

function contientTout(texte: string, cherche: string): boolean {
  const voulus = mots(cherche)
  const plie = replier(texte)
  return voulus.length > 0 && voulus.every((mot) => plie.includes(mot))
}
