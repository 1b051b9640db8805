declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'compte.connexion': { moyen: string }
    'compte.connexion_refusee': { raison: string }
    'compte.deconnexion': Record<string, never>
    'compte.lien_demande': { usage: string }
    'compte.invite': { role: string }
    'compte.modifie': { champs: readonly string[] }
    'compte.desactive': Record<string, never>
  }
}

export {}
