import type { CodeErreur, CodesErreur, ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { commande as commandeFr } from './fr/commande.ts'
import { commun as communFr } from './fr/commun.ts'
import { reprise as repriseFr } from './fr/reprise.ts'
import { commande as commandeNl } from './nl/commande.ts'
import { commun as communNl } from './nl/commun.ts'
import { reprise as repriseNl } from './nl/reprise.ts'

const fr = { commande: commandeFr, commun: communFr, reprise: repriseFr }
const nl: typeof fr = { commande: commandeNl, commun: communNl, reprise: repriseNl }
const parLangue = { fr, nl } satisfies Record<Langue, typeof fr>

/** All the words of the product in one language. French is the shape, the others are typed by it. */
export type Textes = typeof fr

export function textes(langue: Langue): Textes {
  return parLangue[langue]
}

type Phrases = { [C in CodeErreur]: (details: CodesErreur[C]) => string }

/** Every noun brings its own refusals; a code without a sentence in both languages does not compile. */
function phrases({ commun, reprise }: Textes): Phrases {
  return { ...commun.erreurs, ...reprise.erreurs }
}

/** The sentence that tells a refusal to a person. */
export function phraseErreur<C extends CodeErreur>(
  erreur: ErreurMetier<C>,
  langue: Langue,
): string {
  return phrases(textes(langue))[erreur.code](erreur.details)
}
