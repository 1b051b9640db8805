import type { CodeErreur, CodesErreur, ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { appariement as appariementFr } from './fr/appariement.ts'
import { commande as commandeFr } from './fr/commande.ts'
import { commun as communFr } from './fr/commun.ts'
import { metier as metierFr } from './fr/metier.ts'
import { appariement as appariementNl } from './nl/appariement.ts'
import { commande as commandeNl } from './nl/commande.ts'
import { commun as communNl } from './nl/commun.ts'
import { metier as metierNl } from './nl/metier.ts'

const fr = {
  appariement: appariementFr,
  commande: commandeFr,
  commun: communFr,
  metier: metierFr,
}
const nl: typeof fr = {
  appariement: appariementNl,
  commande: commandeNl,
  commun: communNl,
  metier: metierNl,
}
const parLangue = { fr, nl } satisfies Record<Langue, typeof fr>

/** All the words of the product in one language. French is the shape, the others are typed by it. */
export type Textes = typeof fr

export function textes(langue: Langue): Textes {
  return parLangue[langue]
}

type Phrases = { [C in CodeErreur]: (details: CodesErreur[C]) => string }

/** Every noun brings its own refusals; a code without a sentence in both languages does not compile. */
function phrases({ appariement, commun }: Textes): Phrases {
  return { ...appariement.erreurs, ...commun.erreurs }
}

/** The sentence that tells a refusal to a person. */
export function phraseErreur<C extends CodeErreur>(
  erreur: ErreurMetier<C>,
  langue: Langue,
): string {
  return phrases(textes(langue))[erreur.code](erreur.details)
}
