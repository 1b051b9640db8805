import type { DateCivile } from '../shared/date-civile.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'candidat/niss_connu': Record<string, never>
    'candidat/motif_requis': { candidatId: string }
    'candidat/archive': Record<string, never>
    'candidat/placement_en_cours': Record<string, never>
    /** No PDF, JPEG or PNG that is whole, whatever its name says. */
    'candidat/papier_illisible': Record<string, never>
    'candidat/occupation_retiree': Record<string, never>
    'candidat/occupation_dans_le_futur': Record<string, never>
    'candidat/occupation_pendant_un_placement': { du: DateCivile; au: DateCivile }
  }
}
