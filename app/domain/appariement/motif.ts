import type { Exigence } from '#app/domain/metier/metier.ts'
import type { DateCivile, JourSemaine } from '#app/domain/shared/date-civile.ts'
import type { Aide, CategorieHote, NiveauOral, Objectif } from './appariement.ts'

/** The rules of eligibility, in the order in which they are told. */
export const nomsDeRegle = [
  'langue.fr',
  'langue.nl',
  'horaire',
  'permis',
  'trajet',
  'sante',
  'legal',
  'capacite',
  'dates',
  'objectif',
  'exclusion',
] as const
export type NomDeRegle = (typeof nomsDeRegle)[number]

/** What somebody could change so that the rule no longer blocks. */
export const leviers = [
  'evaluer_langue',
  'cours_de_langue',
  'tuteur_de_langue',
  'connaitre_horaire',
  'horaire_decale',
  'liberer_ces_heures',
  'obtenir_permis',
  'attendre_permis',
  'verifier_trajet',
  'autre_moyen',
  'accepter_plus_long',
  'verifier_premier_depart',
  'decrire_tache',
  'adapter_tache',
  'avis_medecin',
  'verifier_droit',
  'renouveler_droit_au_travail',
  'signer_convention',
  'preciser_categorie',
  'liberer_place',
  'reporter_debut',
  'raccourcir_duree',
  'en_parler',
  'lever_refus',
  'rouvrir_poste',
] as const
export type Levier = (typeof leviers)[number]

/** One stretch of one day, `HH:MM`; `24:00` ends the day. */
export interface Creneau {
  readonly jour: JourSemaine
  readonly de: string
  readonly a: string
}

/** A limit or a demand: kilos for `charge`, hours for `debout`, no value for the others. */
export interface Contrainte {
  readonly exigence: 'charge' | 'debout' | Exigence
  readonly valeur: number | null
}

export const criteresLegaux = [
  'article60',
  'aide',
  'droit_au_travail',
  'categorie_hote',
  'convention',
  'quota_majore',
] as const
export type CritereLegal = (typeof criteresLegaux)[number]

export interface FaitsLegaux {
  readonly article60: boolean | null
  readonly aide: Aide | null
  readonly droitAuTravailJusquAu: DateCivile | null
  readonly categorieHote: CategorieHote | null
  readonly conventionJusquAu: DateCivile | null
  readonly quotaMajore: number | null
}

export type RaisonDExclusion = 'metier' | 'domaine' | 'hote' | 'poste_suspendu'

interface MotifDe<Regle extends NomDeRegle, A, Faut> {
  readonly regle: Regle
  /** False blocks; null asks somebody to check and blocks nothing. */
  readonly ok: boolean | null
  readonly a: A
  readonly faut: Faut
  /** Empty when the rule is met, or when nothing at this post could change it. */
  readonly leviers: readonly Levier[]
}

/** The verdict of one rule with what the person has (`a`) and what the post needs (`faut`). */
export type Motif =
  | MotifDe<'langue.fr' | 'langue.nl', NiveauOral | null, NiveauOral>
  /** Only the hours that clash; `faut` is null when the hours of the post are not known. */
  | MotifDe<'horaire', readonly Creneau[], readonly Creneau[] | null>
  | MotifDe<
      'permis',
      { readonly tenus: readonly string[]; readonly enCours: readonly string[] },
      readonly string[]
    >
  /** Minutes she accepts, minutes it takes. */
  | MotifDe<'trajet', number | null, number | null>
  /** Only the limits that meet a demand, side by side. */
  | MotifDe<'sante', readonly Contrainte[], readonly Contrainte[]>
  | MotifDe<
      'legal',
      FaitsLegaux,
      { readonly manque: readonly CritereLegal[]; readonly aVerifier: readonly CritereLegal[] }
    >
  | MotifDe<'capacite', number, 1>
  | MotifDe<
      'dates',
      { readonly disponibleLe: DateCivile | null; readonly dureeMaxMois: number | null },
      { readonly debutAuPlusTard: DateCivile | null; readonly dureeMois: number | null }
    >
  | MotifDe<'objectif', Objectif | null, readonly Objectif[]>
  | MotifDe<'exclusion', readonly RaisonDExclusion[], null>
