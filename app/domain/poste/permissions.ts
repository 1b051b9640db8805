import { peutTenirHotes } from '../hote/permissions.ts'
import type { Acteur } from '../shared/acteur.ts'

/** Writes posts: whoever may keep hosts. */
export function peutEcrirePostes(acteur: Acteur): boolean {
  return peutTenirHotes(acteur)
}

/** A post is kept by the centre that wrote it; others see it as it is. */
export function peutTenirPoste(acteur: Acteur, { cpasId }: { cpasId: string }): boolean {
  return acteur.porte === 'cpas' && peutEcrirePostes(acteur) && acteur.cpasId === cpasId
}

/** The host knows best whether the work is still there: its manager says so, or takes a pause. */
export function peutRepondreDuPoste(
  acteur: Acteur,
  { cpasId, hoteId }: { cpasId: string; hoteId: string },
): boolean {
  if (acteur.porte === 'hote') return acteur.role === 'gestionnaire' && acteur.hoteId === hoteId
  return peutTenirPoste(acteur, { cpasId })
}
