import type { StatutDeLigne } from './reprise.ts'

/** What the person who imports says about one row; null = nothing yet. */
export const decisions = ['prendre', 'autre', 'laisser'] as const
/** `autre`: it is another person or thing, whatever it looks like. `laisser`: not taken over. */
export type Decision = (typeof decisions)[number]

/** What the row is for the centre: new, already there, or like something there. */
export type Rapprochement =
  | { readonly issue: 'nouvelle' }
  | { readonly issue: 'connue'; readonly id: string }
  | { readonly issue: 'probable'; readonly ids: readonly string[] }
  /** The row is about somebody whom the centre does not know, or contradicts itself about whom. */
  | { readonly issue: 'sans_personne' }

export const sorts = ['prete', 'a_corriger', 'a_decider', 'deja_la', 'laissee', 'reprise'] as const
/** What would happen to the row if the file were taken over now. */
export type Sort = (typeof sorts)[number]

/**
 * What happens to a row. A refused row waits for its correction; one that looks like another waits for
 * somebody to decide; what is already there is never written twice.
 */
export function sortDe(
  {
    statut,
    decision,
    objetId,
  }: {
    readonly statut: StatutDeLigne
    readonly decision: Decision | null
    readonly objetId: string | null
  },
  rapprochement: Rapprochement,
): Sort {
  if (objetId) return 'reprise'
  if (statut === 'junk' || decision === 'laisser') return 'laissee'
  if (rapprochement.issue === 'connue') return 'deja_la'
  if (statut === 'refuse' || rapprochement.issue === 'sans_personne') return 'a_corriger'
  const ressemble = statut === 'duplicate' || rapprochement.issue === 'probable'
  return ressemble && decision !== 'autre' ? 'a_decider' : 'prete'
}

/** How many rows go each way: the first line of the report. */
export function compterSorts(lesSorts: readonly Sort[]): Record<Sort, number> {
  const compte = { prete: 0, a_corriger: 0, a_decider: 0, deja_la: 0, laissee: 0, reprise: 0 }
  for (const sort of lesSorts) compte[sort]++
  return compte
}

/** True when nothing waits: all rows are taken over together, or none. */
export function toutEstPret(lesSorts: readonly Sort[]): boolean {
  const { a_corriger, a_decider } = compterSorts(lesSorts)
  return a_corriger + a_decider === 0
}
