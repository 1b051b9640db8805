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
  const chose = t.tache.codes[code]
  if (code === 'verifier' && quoi)
    return t.triangle.precision(chose, t.placement.verifications[quoi])
  return mois ? t.triangle.precision(chose, moisEnLettres(mois, langue)) : chose
}
