import type { Langue } from '#app/domain/shared/langue.ts'
import type { Region } from './donnees.ts'

/** What decides the languages of a document signed by three. */
interface Parties {
  readonly cpas: { readonly region: Region }
  readonly hote: { readonly langue: Langue }
  readonly travailleur: { readonly langue: Langue }
}

/**
 * The languages of the versions, the asked one first. Two when host and worker differ: each must be
 * able to read what they sign.
 */
export function languesDesVersions({ hote, travailleur }: Parties, demandee: Langue): Langue[] {
  if (hote.langue === travailleur.langue) return [demandee]
  return demandee === 'fr' ? ['fr', 'nl'] : ['nl', 'fr']
}

/**
 * Which of two versions prevails and bears the signatures: the administrative language where there
 * is only one; in Brussels the worker's, with whom the CPAS must use the language that person uses
 * (coordinated laws of 18 July 1966, art. 19).
 */
export function langueQuiPrevaut({ cpas, travailleur }: Parties): Langue {
  switch (cpas.region) {
    case 'wallonie':
      return 'fr'
    case 'flandre':
      return 'nl'
    case 'bruxelles':
      return travailleur.langue
  }
}
