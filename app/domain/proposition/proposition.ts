/** Which side the proposal answers: fixed by the screen it is born on, never typed. */
export const origines = ['demande', 'offre', 'globale', 'journee'] as const
export type Origine = (typeof origines)[number]

export const statutsDeProposition = [
  'brouillon',
  'consentement_demande',
  'consentie',
  'envoyee',
  'entretien',
  'acceptee',
  'declinee',
  'refusee',
  'retiree',
  'expiree',
] as const
export type StatutDeProposition = (typeof statutsDeProposition)[number]

/** Why a host declines: closed list, so that it can be counted and told kindly. */
export const motifsDeDeclin = [
  'profil_autre',
  'poste_pourvu',
  'horaire',
  'langue',
  'encadrement_indisponible',
  'pas_presente',
  'autre',
] as const
export type MotifDeDeclin = (typeof motifsDeDeclin)[number]

/** Why the CPAS withdraws. `erreur` closes without a message to anyone. */
export const motifsDeRetrait = [
  'place_ailleurs',
  'poste_complet',
  'poste_ferme',
  'demande_personne',
  'situation_changee',
  'erreur',
] as const
export type MotifDeRetrait = (typeof motifsDeRetrait)[number]

/** How a person said yes or no: in their space, by the link, or to the agent. */
export const voiesDeConsentement = ['espace', 'lien', 'guichet'] as const
export type VoieDeConsentement = (typeof voiesDeConsentement)[number]

export interface Proposition {
  readonly id: string
  readonly cpasId: string
  readonly candidatId: string
  readonly posteId: string
  readonly hoteId: string
  readonly origine: Origine
  readonly statut: StatutDeProposition
  readonly version: number
}
