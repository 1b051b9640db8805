import type { Acteur } from '../shared/acteur.ts'

export function peutPreparer({ role }: Acteur): boolean {
  return role === 'agent' || role === 'administratif' || role === 'responsable'
}

/** Decides of work whose first day is past. */
export function peutRegulariserLeDebut({ role }: Acteur): boolean {
  return role === 'responsable'
}

/** Starting work without every paper in order: a named person, with a reason. */
export function peutForcerLeDemarrage({ role }: Acteur): boolean {
  return role === 'responsable'
}

export function peutTerminer({ role }: Acteur): boolean {
  return role === 'agent' || role === 'responsable'
}
