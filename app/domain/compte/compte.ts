import type { Porte } from '../shared/acteur.ts'

/** What a link sent by mail is for. */
export const usagesDeJeton = ['connexion', 'invitation', 'avis'] as const
export type UsageDeJeton = (typeof usagesDeJeton)[number]

/** How a person proved who they are. */
export const moyensDeConnexion = ['mot_de_passe', 'lien', 'demo'] as const
export type MoyenDeConnexion = (typeof moyensDeConnexion)[number]

/**
 * How long one sign-in lasts, in minutes: without use, and in all. A shared office PC must not stay
 * open; a worker's phone asks less often.
 */
export const dureesDeSession: Record<Porte, { inactive: number; totale: number }> = {
  cpas: { inactive: 30, totale: 600 },
  observateur: { inactive: 30, totale: 600 },
  admin: { inactive: 15, totale: 240 },
  hote: { inactive: 60, totale: 720 },
  travailleur: { inactive: 60, totale: 720 },
}

/** A person keeps at most this many sign-ins; a further one ends the oldest. */
export const sessionsEnParallele = 5

/** Minutes a link lives, counted from the moment it is asked for. */
export const dureesDeJeton: Record<UsageDeJeton, number> = {
  connexion: 20,
  invitation: 7 * 24 * 60,
  // A notice («a proposal waits for you») may be read after a holiday; a dead one offers a new link.
  avis: 14 * 24 * 60,
}

/** Wrong codes before a link dies. */
export const essaisDeCode = 5
