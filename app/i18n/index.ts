import type { CodeErreur, CodesErreur, ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import * as fr from './fr/index.ts'
import * as nl from './nl/index.ts'

/** All the words of the product in one language. French is the shape, the others are typed by it. */
export type Textes = typeof fr

const parLangue: Record<Langue, Textes> = { fr, nl }

export function textes(langue: Langue): Textes {
  return parLangue[langue]
}

type Phrases = { [C in CodeErreur]: (details: CodesErreur[C]) => string }
type ErreursDesNoms<T> = { [N in keyof T]: T[N] extends { erreurs: infer E } ? E : never }[keyof T]
type EnUn<U> = (U extends unknown ? (u: U) => void : never) extends (un: infer I) => void
  ? I
  : never

/** Each noun's dictionary brings its own refusals; a code without its sentence does not compile here. */
const chaqueRefusAUnePhrase: EnUn<ErreursDesNoms<Textes>> extends Phrases
  ? true
  : Exclude<CodeErreur, keyof EnUn<ErreursDesNoms<Textes>>> = true

const phrases: Record<Langue, Phrases> = { fr: rassembler(fr), nl: rassembler(nl) }

function rassembler(dictionnaires: Textes): Phrases {
  const toutes = Object.values(dictionnaires).map((un) => ('erreurs' in un ? un.erreurs : {}))
  return chaqueRefusAUnePhrase && (Object.assign({}, ...toutes) as Phrases)
}

/** The sentence that tells a refusal to a person. */
export function phraseErreur<C extends CodeErreur>(
  erreur: ErreurMetier<C>,
  langue: Langue,
): string {
  return phrases[langue][erreur.code](erreur.details)
}
