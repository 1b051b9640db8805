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
  recherche: { nombre: 120, minutes: 1 },
  revelation_niss: { nombre: 20, minutes: 60 },
  export: { nombre: 10, minutes: 1440 },
} as const satisfies Record<string, { nombre: number; minutes: number }>

export type ActeLimite = keyof typeof limites

/** A typed code: eight letters and digits nobody confuses, compared without case, spaces or dashes. */
export function normaliserCode(tape: string): string {
  return tape.toLowerCase().replace(/[^a-z0-9]/g, '')
}
