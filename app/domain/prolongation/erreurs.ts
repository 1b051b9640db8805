import type { DateCivile } from '../shared/date-civile.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    /** The centre's policy prolongs no contract. */
    'prolongation/exclue': Record<string, never>
    'prolongation/placement_ferme': Record<string, never>
    'prolongation/pas_plus_long': { finPrevueLe: DateCivile }
    'prolongation/deja_demandee': Record<string, never>
    'prolongation/deja_decidee': Record<string, never>
    /** Whom the request is addressed to does not hold the role that decides. */
    'prolongation/adresse_inconnue': Record<string, never>
    'prolongation/decision_hors_delai': { demandeeLe: DateCivile }
    'prolongation/reference_requise': Record<string, never>
    /** A longer contract is asked first: the policy names who decides. */
    'prolongation/a_demander': Record<string, never>
  }
}
