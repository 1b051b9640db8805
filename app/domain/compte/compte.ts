import type { Porte, Role } from '../shared/acteur.ts'

/** What a link sent by mail is for. */
export const usagesDeJeton = ['connexion', 'invitation', 'avis'] as const
export type UsageDeJeton = (typeof usagesDeJeton)[number]

/** How a message reaches a person. */
export const canaux = ['courriel', 'sms'] as const
export type Canal = (typeof canaux)[number]

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

/**
 * Who opens dossiers or keeps the instance proves more than a mailbox. Hosts and workers may stay with
 * links: what they see is little, and a password they use twice a year is a password forgotten.
 */
const motDePasseExige: Record<Role, boolean> = {
  agent: true,
  prospecteur: true,
  administratif: true,
  responsable: true,
  gestionnaire: false,
  tuteur: false,
  travailleur: false,
  observateur: true,
  admin: true,
}

export function exigeMotDePasse(role: Role): boolean {
  return motDePasseExige[role]
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

/** Minutes between two mails of one invitation: nobody is chased by their own employer. */
export const delaiDeRelance = 24 * 60

/** Minutes during which a sign-in by link may choose a password without the old one. */
export const delaiDeMotDePasseOublie = 15
