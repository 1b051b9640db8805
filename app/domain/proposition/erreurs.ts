import type { NomDeRegle } from '../appariement/motif.ts'
import type { StatutDeProposition } from './proposition.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'proposition/transition_impossible': { de: StatutDeProposition; vers: StatutDeProposition }
    'proposition/deja_proposee': Record<string, never>
    'proposition/trop_de_propositions': { maximum: number }
    'proposition/poste_ferme': Record<string, never>
    'proposition/dossier_archive': Record<string, never>
    'proposition/non_admissible': { regles: readonly NomDeRegle[] }
    'proposition/motif_requis': Record<string, never>
    'proposition/sans_adresse': Record<string, never>
    'proposition/hote_sans_contact': Record<string, never>
    'proposition/entretien_passe': Record<string, never>
    'proposition/debut_passe': Record<string, never>
  }
}
