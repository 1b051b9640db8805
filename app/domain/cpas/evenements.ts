declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'cpas.cree': Record<string, never>
    'cpas.modifie': { champs: readonly string[] }
  }
}

export {}
