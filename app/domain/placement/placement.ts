import type { DateCivile } from '../shared/date-civile.ts'

export const statutsDePlacement = [
  'preparation',
  'signature',
  'actif',
  'suspendu',
  'termine',
  'annule',
] as const
export type StatutDePlacement = (typeof statutsDePlacement)[number]

/** Papers and acts that must be in order before work starts, each with its debtor. */
export const verifications = [
  'decision',
  'aptitude_medicale',
  'fiche_poste',
  'contrat',
  'dimona',
] as const
export type Verification = (typeof verifications)[number]

export const motifsDeFin = [
  'droits_ouverts',
  'terme',
  'engagement_hote',
  'autre_emploi',
  'formation',
  'arret_hote',
  'arret_cpas',
  'demission',
  'licenciement',
  'pas_presente',
  'autre',
] as const
export type MotifDeFin = (typeof motifsDeFin)[number]

export interface Placement {
  readonly id: string
  readonly cpasId: string
  readonly candidatId: string
  readonly posteId: string
  readonly hoteId: string
  readonly statut: StatutDePlacement
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly finLe: DateCivile | null
  readonly version: number
}

/** The day the placement ends for every count and screen: the real end once there is one. */
export function derniereJournee(placement: Pick<Placement, 'finPrevueLe' | 'finLe'>): DateCivile {
  return placement.finLe ?? placement.finPrevueLe
}
