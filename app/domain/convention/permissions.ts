import type { Acteur } from '../shared/acteur.ts'
import type { Partie, TypeDeConvention } from './convention.ts'

export function peutRediger({ role }: Acteur): boolean {
  return (
    role === 'agent' || role === 'administratif' || role === 'prospecteur' || role === 'responsable'
  )
}

/**
 * A document that names a worker is not the prospector's, who knows people as anonymous profiles.
 * Which documents a host or a worker sees is settled by what they are a side of.
 */
export function peutLireConvention({ role }: Acteur, type: TypeDeConvention): boolean {
  return role !== 'prospecteur' || type === 'convention-cadre'
}

/** The CPAS signs by its head of service in the account; its organs sign on paper. */
export function peutSignerPourLeCpas({ role }: Acteur): boolean {
  return role === 'responsable'
}

/** The side an actor may sign for, by themselves; null when they may sign for none. */
export function partieDe(
  acteur: Acteur,
  sujet: { readonly cpasId: string; readonly hoteId: string; readonly candidatId: string | null },
): Partie | null {
  switch (acteur.porte) {
    case 'cpas':
      return acteur.cpasId === sujet.cpasId && peutSignerPourLeCpas(acteur) ? 'cpas' : null
    case 'hote':
      return acteur.hoteId === sujet.hoteId && acteur.peutSigner ? 'hote' : null
    case 'travailleur':
      return acteur.candidatId === sujet.candidatId ? 'travailleur' : null
    case 'observateur':
    case 'admin':
    case 'systeme':
      return null
  }
}

/** Who signs first, and who signs for a host that changes hands, is decided by the direction. */
export function peutReglerLaSignature({ role }: Acteur): boolean {
  return role === 'responsable'
}

/** Files a paper, or lets a person sign on the agent's device: never in their place. */
export function peutRecevoirSignatures({ role }: Acteur): boolean {
  return role === 'agent' || role === 'administratif' || role === 'responsable'
}
