import type { Langue } from '#app/domain/shared/langue.ts'
import { nombre } from './format.ts'
import type { Textes } from './index.ts'

/** The figures of what the sheets prove, as the page and the paper both give them. */
export interface LecturesDesFeuilles {
  readonly total: number
  readonly retenus: number
  readonly demiJours: number | null
  readonly autres: boolean
}

/**
 * Why the paper and the counter may show two figures, in the same words on both: month by month there
 * is no average, and the counter keeps the least favourable reading.
 */
export function phraseDesLectures(
  { suiviDesDroits }: Textes,
  { total, retenus, demiJours, autres }: LecturesDesFeuilles,
  langue: Langue,
): string {
  const { lectures: t } = suiviDesDroits.attestation
  const dit = (jours: number) => nombre(jours, langue, 4)
  return [
    total === retenus ? t.pareilles(dit(total)) : t.deux(dit(total), dit(retenus)),
    ...(demiJours === null ? [] : [t.demiJours(dit(demiJours))]),
    ...(autres ? [t.autres] : []),
  ].join(' ')
}
