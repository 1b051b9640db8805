import { objectifs } from '#app/domain/candidat/candidat.ts'
import { categoriesDHote } from '#app/domain/hote/hote.ts'
import type { Dimension } from '#app/domain/placement/statistique.ts'
import { origines } from '#app/domain/proposition/proposition.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from './index.ts'

/** The name of one group of a statistic: a centre brings its own, the others have a word. */
export function nomDuGroupe(
  dimension: Dimension,
  groupe: { readonly cle: string; readonly nomFr: string | null; readonly nomNl: string | null },
  langue: Langue,
): string {
  const t = textes(langue)
  const { cle, nomFr, nomNl } = groupe
  switch (dimension) {
    case 'cpas':
      return (langue === 'nl' ? nomNl : nomFr) ?? cle
    case 'origine':
      return nommer(origines, cle, t.proposition.origines)
    case 'objectif':
      return nommer(objectifs, cle, t.candidat.objectifs)
    case 'categorie':
      return nommer(categoriesDHote, cle, t.hote.categories)
  }
}

function nommer<C extends string>(
  codes: readonly C[],
  cle: string,
  noms: Readonly<Record<C, string>>,
): string {
  const code = codes.find((un) => un === cle)
  return code ? noms[code] : cle
}
