/** Between two mails that ask the same thing: nobody is chased more than once a day. */
export const DELAI_DE_RELANCE = 24 * 60 * 60 * 1000

/** When the sides may be reminded again; null when they may be now. */
export function prochaineRelance(derniereA: Date | null, maintenant: Date): number | null {
  if (!derniereA) return null
  const prochaine = derniereA.getTime() + DELAI_DE_RELANCE
  return prochaine > maintenant.getTime() ? prochaine : null
}
