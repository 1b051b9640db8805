import type { Acteur } from '../shared/acteur.ts'
import type { AuteurDHoraire } from './horaire.ts'

/** The side an actor proposes or answers a schedule for; null when for none. */
export function cotePour(
  acteur: Acteur,
  { hoteId, cpasId }: { hoteId: string; cpasId: string },
): AuteurDHoraire | null {
  if (acteur.porte === 'hote' && acteur.hoteId === hoteId) return 'hote'
  const tientLesPlacements =
    acteur.role === 'agent' || acteur.role === 'administratif' || acteur.role === 'responsable'
  return acteur.porte === 'cpas' && acteur.cpasId === cpasId && tientLesPlacements ? 'cpas' : null
}
