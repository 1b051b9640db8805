import type { Langue } from '#app/domain/shared/langue.ts'
import { mots } from '#app/domain/shared/texte.ts'

/**
 * French or Dutch, by the small words no sentence does without and the words of the trade; null when
 * neither clearly leads. Names of days are not counted: they are what has to be decided.
 */
export function langueDesTextes(textes: readonly string[]): Langue | null {
  const tous = textes.flatMap(mots)
  const fr = tous.filter(
    (mot) => FRANCAIS.has(mot) || /(tion|ment|eur|euse|age|ique|aire|aux)$/.test(mot),
  ).length
  const nl = tous.filter(
    (mot) =>
      NEERLANDAIS.has(mot) ||
      /(ing|heid|lijk|aar|aal|ijk|huis|werk|arbeider)$/.test(mot) ||
      /(aa|ee|oo|uu|ij|sch)/.test(mot),
  ).length
  if (fr >= nl + 2) return 'fr'
  return nl >= fr + 2 ? 'nl' : null
}

const FRANCAIS = new Set(
  'le la les un une du des de et ou au aux en dans sur par pour avec sans chez l d aide agent ouvrier travail port tous'.split(
    ' ',
  ),
)
const NEERLANDAIS = new Set(
  'de het een van en of in op met voor zonder bij te tot aan en hulp medewerker werk uur dag van niet geen alle'.split(
    ' ',
  ),
)
