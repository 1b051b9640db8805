import type { Acteur } from '../shared/acteur.ts'

export function peutConfirmer(acteur: Acteur, { hoteId }: { hoteId: string }): boolean {
  return acteur.porte === 'hote' && acteur.hoteId === hoteId
}

export function peutContester(acteur: Acteur, { candidatId }: { candidatId: string }): boolean {
  return acteur.porte === 'travailleur' && acteur.candidatId === candidatId
}

export function peutApprouver({ role }: Acteur): boolean {
  return role === 'agent' || role === 'administratif' || role === 'responsable'
}

/** The hours of everybody, for the payroll: those whose work it is. */
export function peutExporter({ role }: Acteur): boolean {
  return role === 'administratif' || role === 'responsable'
}
