import type { CodeErreur, CodesErreur, ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { commande as commandeFr } from './fr/commande.ts'
import { commun as communFr } from './fr/commun.ts'
import { droit as droitFr } from './fr/droit.ts'
import { commande as commandeNl } from './nl/commande.ts'
import { commun as communNl } from './nl/commun.ts'
import { droit as droitNl } from './nl/droit.ts'

const fr = { commande: commandeFr, commun: communFr, droit: droitFr }
const nl: typeof fr = { commande: commandeNl, commun: communNl, droit: droitNl }
const parLangue = { fr, nl } satisfies Record<Langue, typeof fr>

/** All the words of the product in one language. French is the shape, the others are typed by it. */
export type Textes = typeof fr

export function textes(langue: Langue): Textes {
  return parLangue[langue]
}

type Phrases = { [C in CodeErreur]: (details: CodesErreur[C]) => string }

/** Every noun brings its own refusals; a code without a sentence in both languages does not compile. */
function phrases({ commun, droit }: Textes): Phrases {
  return { ...commun.erreurs, ...droit.erreurs }
}

/** The sentence that tells a refusal to a person. */
export function phraseErreur<C extends CodeErreur>(
  erreur: ErreurMetier<C>,
  langue: Langue,
): string {
  return phrases(textes(langue))[erreur.code](erreur.details)
}
