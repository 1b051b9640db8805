import type { DateCivile } from '#app/domain/shared/date-civile.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    /** The same id twice in one list, or the same pair twice. `chemin`: JSON Pointer in the input. */
    'appariement/en_double': { id: string; chemin: string }
    /** A pair names a person or a post that is not in its list. */
    'appariement/id_inconnu': { id: string; chemin: string }
    /** The weights of the objectives would leave the whole numbers that a computer holds exactly. */
    'appariement/trop_grand': { places: number }
    /** Telling every reason of so many pairs at once would fill the memory. */
    'appariement/trop_de_paires': { paires: number; maximum: number }
    /** A person added to a solved allocation has a score above what its weights allow for. */
    'appariement/score_hors_echelle': { score: number; maximum: number }
    /** A proposal must say whether it answers the person's wish or the post to be filled. */
    'appariement/origine_manquante': Record<string, never>
    /** The line of the plan was proposed or set aside before. */
    'appariement/ligne_decidee': Record<string, never>
    /** A run goes on: its result is awaited before another is asked. */
    'appariement/plan_en_cours': Record<string, never>
    /** A setting holds from its day on and never before: what was decided with the old one stays. */
    'appariement/reglage_retroactif': Record<string, never>
    /** A decision already holds from that day: a line is added, never edited. */
    'appariement/reglage_deja_pris': { des: DateCivile }
  }
}
