import type { Langue } from '#app/domain/shared/langue.ts'
import type { Tache } from '#app/domain/tache/tache.ts'
import { moisEnLettres } from '#app/i18n/format.ts'
import type { Textes } from '#app/i18n/index.ts'

/** The task in words, with the paper or the month it is about. */
export function nommerTache(
  { code, sujet: { quoi, mois } }: Pick<Tache, 'code' | 'sujet'>,
  t: Textes,
  langue: Langue,
): string {
  const precision = quoi && code === 'verifier' ? t.placement.verifications[quoi] : null
  const duMois = mois && moisEnLettres(mois, langue)
  return [t.tache.codes[code], precision ?? duMois].filter(Boolean).join(' : ')
}
