import {
  type Acteur,
  type Role,
  type RoleDeLHote,
  type RoleDuCpas,
  rolesDeLHote,
  rolesDuCpas,
} from '../shared/acteur.ts'

/** The people of one's own centre: who has which role. */
export function peutGererComptes({ role }: Acteur): boolean {
  return role === 'responsable'
}

/** The people of one's own organisation. */
export function peutGererEquipe({ role }: Acteur): boolean {
  return role === 'gestionnaire'
}

/** The centres, the observers and the health of the instance; never a dossier. */
export function peutGererInstance({ role }: Acteur): boolean {
  return role === 'admin'
}

/**
 * Who may invite somebody to a role. Where it holds is the perimeter's business; that the person must
 * say yes is the mandate's.
 */
export function peutInviter({ role: par }: Acteur, aEtre: Role): boolean {
  if (estRoleDuCpas(aEtre))
    return par === 'responsable' || (par === 'admin' && aEtre === 'responsable')
  if (estRoleDeLHote(aEtre))
    return (
      par === 'gestionnaire' || par === 'prospecteur' || par === 'agent' || par === 'responsable'
    )
  if (aEtre === 'travailleur') return par === 'agent' || par === 'responsable'
  return par === 'admin'
}

export function estRoleDuCpas(role: Role): role is RoleDuCpas {
  return rolesDuCpas.some((un) => un === role)
}

export function estRoleDeLHote(role: Role): role is RoleDeLHote {
  return rolesDeLHote.some((un) => un === role)
}
