import type { Acteur } from '../shared/acteur.ts'

export function peutPreparer({ role }: Acteur): boolean {
  return role === 'agent' || role === 'administratif' || role === 'responsable'
}

/** Starting work without every paper in order: a named person, with a reason. */
export function peutForcerLeDemarrage({ role }: Acteur): boolean {
  return role === 'responsable'
}

export function peutTerminer({ role }: Acteur): boolean {
  return role === 'agent' || role === 'responsable'
}
