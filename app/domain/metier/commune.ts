import type { Bilingue } from '#app/domain/shared/langue.ts'
import communesBrutes from './communes.json' with { type: 'json' }

/**
 * A Belgian postcode with the names of its place and an approximate centre, written down by hand:
 * good to a kilometre or so, enough to compare journeys and no more.
 */
export interface Commune extends Bilingue {
  readonly codePostal: string
  /** Statistical code of the commune, for the 19 of Brussels (1020, 1120 and 1130 are Brussels). */
  readonly ins: string | null
  readonly latitude: number
  readonly longitude: number
}

/** All postcodes of the Brussels Region, and the main ones of Wallonia and Flanders. */
export const communes: readonly Commune[] = communesBrutes

const communesParCode = new Map(communes.map((une) => [une.codePostal, une]))

/** The place of a postcode written «1030», « 1030» or «B-1030»; undefined when we do not know it. */
export function trouverCommune(codePostal: string): Commune | undefined {
  return communesParCode.get(normaliserCodePostal(codePostal))
}

export function normaliserCodePostal(codePostal: string): string {
  return codePostal.trim().replace(/^be?[-\s]?(?=\d{4}$)/i, '')
}
