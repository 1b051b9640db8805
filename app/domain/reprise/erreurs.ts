declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'reprise/fichier_vide': Record<string, never>
    'reprise/fichier_trop_grand': { mo: number }
    'reprise/format_inconnu': Record<string, never>
    /** An .xls of before 2007, or an .xlsx with a password: both look the same from outside. */
    'reprise/ancien_excel_ou_protege': Record<string, never>
    'reprise/fichier_abime': Record<string, never>
    'reprise/archive_suspecte': Record<string, never>
    'reprise/trop_de_lignes': { max: number }
    'reprise/trop_de_colonnes': { max: number }
    'reprise/deja_terminee': Record<string, never>
    'reprise/lignes_en_attente': { nombre: number }
    'reprise/rien_a_reprendre': Record<string, never>
    'reprise/entetes_introuvables': { attendus: readonly string[] }
  }
}

export {}
