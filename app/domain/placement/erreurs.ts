import type { DateCivile } from '../shared/date-civile.ts'
import type { StatutDePlacement, Verification } from './placement.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'placement/transition_impossible': { de: StatutDePlacement; vers: StatutDePlacement }
    'placement/deja_place': Record<string, never>
    'placement/poste_complet': Record<string, never>
    'placement/periodes_se_chevauchent': Record<string, never>
    'placement/fin_avant_debut': { debutLe: DateCivile; finLe: DateCivile }
    'placement/decision_manquante': Record<string, never>
    'placement/convention_non_signee': Record<string, never>
    'placement/fin_hors_periode': Record<string, never>
    'placement/raison_requise': Record<string, never>
    'placement/sans_cadre': Record<string, never>
    'placement/cadre_trop_court': { cadreFinLe: DateCivile; finLe: DateCivile }
    'placement/verifications_manquantes': { lesquelles: readonly Verification[] }
    /** Work that has begun is decided by a head of service, who answers for it. */
    'placement/debut_passe': { aujourdhui: DateCivile }
    'placement/decision_apres_debut': { decisionLe: DateCivile; debutLe: DateCivile }
  }
}
