declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'poste.cree': { hoteId: string; metier: string | null; visibilite: string }
    'poste.modifie': { champs: readonly string[] }
    'poste.ouvert': { hoteId: string; de: string }
    'poste.suspendu': { hoteId: string }
    'poste.ferme': { hoteId: string; de: string }
    'poste.confirme': { hoteId: string }
  }
}

export {}
