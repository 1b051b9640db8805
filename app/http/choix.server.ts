import { z } from 'zod'
import { identifiantSaisi } from '#app/domain/shared/saisie.ts'

/** The ids ticked on a list, from its address: each once, odd ones left out, never more than `max`. */
export function lireChoix({ searchParams }: URL, nom: string, max: number): string[] {
  const lus = z
    .array(identifiantSaisi)
    .safeParse([...new Set(searchParams.getAll(nom))].slice(0, max))
  return lus.success ? lus.data : []
}
