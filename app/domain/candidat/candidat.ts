import type { DateCivile, JourSemaine } from '../shared/date-civile.ts'
import type { Langue } from '../shared/langue.ts'

/** The five phases of the socio-professional follow-up; going back is allowed. */
export const phases = [
  'accueil_determination',
  'preformation',
  'formation',
  'recherche_emploi',
  'mise_emploi',
] as const
export type Phase = (typeof phases)[number]

/** What the person receives; decides who pays the subsidy. A host never learns it. */
export const aides = ['RIS', 'ERIS', 'autre'] as const
export type Aide = (typeof aides)[number]

/** Why this placement: it chooses the convention's clauses and the follow-up. */
export const objectifs = ['ouverture_droits', 'experience', 'emploi_durable'] as const
export type Objectif = (typeof objectifs)[number]

/** Common European Framework; 0 = none. */
export const niveauxDeLangue = ['0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type NiveauDeLangue = (typeof niveauxDeLangue)[number]

/** Licences and certificates a task may need by law. */
export const permisPossibles = [
  'AM',
  'B',
  'C',
  'D',
  'VCA',
  'brevet-cariste',
  'ba4',
  'casier-596-2',
] as const
export type Permis = (typeof permisPossibles)[number]

export const statutsDeDossier = ['actif', 'archive'] as const
export type StatutDeDossier = (typeof statutsDeDossier)[number]

/** Hours of a week when the person cannot work. Why stays between the person and the agent. */
export interface Indisponibilite {
  readonly jour: JourSemaine
  /** HH:MM */
  readonly de: string
  readonly a: string
}

/** What the person wants to do, in the order of their wish, in their own words too. */
export interface Souhait {
  readonly rang: number
  readonly metier: string | null
  readonly mots: string
}

/** The dossier as the services and the rules know it. */
export interface Candidat {
  readonly id: string
  readonly cpasId: string
  readonly numero: number
  readonly prenom: string
  readonly nom: string
  readonly naissanceLe: DateCivile | null
  readonly langue: Langue
  readonly statut: StatutDeDossier
  readonly referentId: string | null
  readonly version: number
}
