import type { Ton } from '#app/components/ui/page.tsx'
import type { Sort } from '#app/domain/reprise/decision.ts'

/** The colour of what happens to a row. */
export const tonsDeSort: Record<Sort, Ton> = {
  prete: 'bien',
  a_corriger: 'mal',
  a_decider: 'attente',
  deja_la: 'neutre',
  laissee: 'neutre',
  reprise: 'info',
}
