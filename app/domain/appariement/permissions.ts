import type { Acteur } from '../shared/acteur.ts'

/** Who could be proposed where: those who accompany people, since names stand on it. */
export function peutFaireLePlan({ role }: Acteur): boolean {
  return role === 'agent' || role === 'responsable'
}

/** Who is never proposed: for everybody who proposes, not only for who directs. */
export function peutLireLEquite({ role }: Acteur): boolean {
  return role === 'agent' || role === 'responsable'
}

/** What the score weighs and who comes first is decided by the direction, not by whom it judges. */
export function peutReglerLAppariement({ role }: Acteur): boolean {
  return role === 'responsable'
}
