declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'compte.connexion': { moyen: string }
    'compte.connexion_refusee': { raison: string }
    'compte.deconnexion': Record<string, never>
    'compte.lien_demande': { usage: string }
    'compte.invite': { role: string; mandatId: string }
    'compte.invitation_relancee': { role: string; mandatId: string }
    'compte.invitation_retiree': { role: string; mandatId: string }
    'compte.invitation_acceptee': { role: string; mandatId: string }
    'compte.modifie': { champs: readonly string[] }
    'compte.role_change': { de: string; vers: string; mandatId: string }
    'compte.desactive': { role: string }
    'compte.reactive': { role: string }
    'compte.mot_de_passe_change': Record<string, never>
    'compte.absence_notee': { du: string; au: string }
    'compte.absence_retiree': Record<string, never>
    'compte.session_fermee': Record<string, never>
  }
}

export {}
