import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    /** Every variable that is missing, by its path: `hote.agrement.numero`. */
    'contrat/variables_manquantes': { manquantes: readonly string[] }
    /** Every variable that is there but cannot be used: a wrong date, an unknown field. */
    'contrat/variables_invalides': { invalides: readonly string[]; chemin: string }
    'contrat/sortie_impossible': { fichier: string }
    'contrat/modele_introuvable': { type: string; date: DateCivile }
    'contrat/categorie_exclue': { type: string; categorie: string }
    'contrat/horaire_incoherent': { heures: number; somme: number }
    'contrat/periode_incoherente': { debutLe: DateCivile; finLe: DateCivile }
    /** Days of another month (listed), or one given twice (none listed). */
    'contrat/jours_incoherents': { mois: Mois; jours: readonly DateCivile[] }
    /** Months outside the period or given twice. */
    'contrat/mois_incoherents': { mois: readonly Mois[] }
    'contrat/agrement_expire': { valableJusquAu: DateCivile; debutLe: DateCivile }
    /** A minimum item of a convention that the text would not contain: a model must not be usable then. */
    'contrat/mention_absente': { mentions: readonly string[] }
  }
}
