/**
 * A day told from today, so that the world never grows old: a day of a month counted from the present
 * one (the first when not said), or so many days away. It is moved to a day on which offices work.
 */
export type Repere = { readonly mois: number; readonly jour?: number } | { readonly jours: number }
