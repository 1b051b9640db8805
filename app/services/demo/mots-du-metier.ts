import { type Metier, trouverCompetence } from '#app/domain/metier/metier.ts'
import type { Langue } from '#app/domain/shared/langue.ts'

/** What is done in a trade, in words: the competences it asks for. */
export function tachesDuMetier({ competences }: Metier, langue: Langue): string[] {
  return competences.flatMap((code) => trouverCompetence(code)?.[langue] ?? [])
}
