declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'hote.cree': { categorie: string; partage: string }
    'hote.modifie': { champs: readonly string[] }
    'hote.adopte': Record<string, never>
    'hote.site_ajoute': { siteId: string }
    'hote.site_modifie': { siteId: string }
  }
}

export {}
