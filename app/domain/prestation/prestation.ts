import type { DateCivile } from '../shared/date-civile.ts'

export const statutsDeFeuille = [
  'ouverte',
  'confirmee',
  'contestee',
  'approuvee',
  'verrouillee',
] as const
export type StatutDeFeuille = (typeof statutsDeFeuille)[number]

/**
 * What a day was. The order is the one of the legend. `ABA` and `ABN` are what a host may say of an
 * absence, announced or not; the reason is never the host's business and the CPAS replaces them.
 */
export const codesDeJour = [
  'P',
  'F',
  'E',
  'CA',
  'JF',
  'JR',
  'FU',
  'RC',
  'CC',
  'MG',
  'MM',
  'MT',
  'AT',
  'AI',
  'AA',
  'CF',
  'GR',
  'TP',
  'ABA',
  'ABN',
] as const
export type CodeDeJour = (typeof codesDeJour)[number]

/** The closed list a host chooses from. */
export const codesDeLHote = [
  'P',
  'F',
  'JF',
  'FU',
  'ABA',
  'ABN',
  'TP',
] as const satisfies readonly CodeDeJour[]
export type CodeDeLHote = (typeof codesDeLHote)[number]

export interface JourDeFeuille {
  readonly jour: DateCivile
  readonly code: CodeDeJour
  /** Worked or paid minutes; 0 for a day without. */
  readonly minutes: number
}
