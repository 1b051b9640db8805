import type { Porte } from '../shared/acteur.ts'
import { delaiDeMotDePasseOublie, delaiDeRelance, dureesDeSession } from './compte.ts'

/**
 * How often something may be tried, per window. A CPAS stands behind one address on the internet, so
 * limits per address are high and limits per account low.
 */
export const limites = {
  connexion_compte: { nombre: 5, minutes: 15 },
  connexion_adresse: { nombre: 200, minutes: 15 },
  lien_compte: { nombre: 3, minutes: 60 },
  lien_adresse: { nombre: 60, minutes: 60 },
  code_jeton: { nombre: 5, minutes: 60 },
  code_adresse: { nombre: 100, minutes: 15 },
  invitation: { nombre: 60, minutes: 60 },
  mot_de_passe: { nombre: 5, minutes: 15 },
  recherche: { nombre: 120, minutes: 1 },
  revelation_niss: { nombre: 20, minutes: 60 },
  export: { nombre: 10, minutes: 1440 },
} as const satisfies Record<string, { nombre: number; minutes: number }>

export type ActeLimite = keyof typeof limites

/** A typed code: eight letters and digits nobody confuses, compared without case, spaces or dashes. */
export function normaliserCode(tape: string): string {
  return tape.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Whether a sign-in has ended: unused for too long, or simply too old. Limits differ by door. */
export function estSessionFinie(
  { creeA, vueA }: { readonly creeA: Date; readonly vueA: Date },
  porte: Porte,
  maintenant: Date,
): boolean {
  const { inactive, totale } = dureesDeSession[porte]
  return minutesEntre(vueA, maintenant) > inactive || minutesEntre(creeA, maintenant) > totale
}

/** Seconds before an invitation may be mailed again; 0 when it may. */
export function attenteAvantRelance(envoyeeA: Date, maintenant: Date): number {
  return Math.max(0, Math.ceil((delaiDeRelance - minutesEntre(envoyeeA, maintenant)) * 60))
}

/**
 * A forgotten password is replaced right after a sign-in by link: the mailbox has just been proved.
 * Later, or after any other sign-in, the old one is asked: a PC left open must not change it.
 */
export function peutSePasserDeLAncien(
  { moyen, creeA }: { readonly moyen: string; readonly creeA: Date },
  maintenant: Date,
): boolean {
  return moyen === 'lien' && minutesEntre(creeA, maintenant) <= delaiDeMotDePasseOublie
}

function minutesEntre(de: Date, a: Date): number {
  return (a.getTime() - de.getTime()) / 60_000
}
