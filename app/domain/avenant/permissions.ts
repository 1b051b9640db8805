import type { Acteur } from '../shared/acteur.ts'

/** Opens an avenant and its text; the sides still have to sign it. */
export function peutModifierParAvenant({ role }: Acteur): boolean {
  return role === 'agent' || role === 'administratif' || role === 'responsable'
}

/** Agrees on a change that should have been written down before its day: a head of service answers for it. */
export function peutRegulariser({ role }: Acteur): boolean {
  return role === 'responsable'
}
