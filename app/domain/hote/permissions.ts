import type { Acteur } from '../shared/acteur.ts'

/** Hosts, sites and partnerships: whoever looks for work places, and the head. */
export function peutTenirHotes({ role }: Acteur): boolean {
  return role === 'prospecteur' || role === 'agent' || role === 'responsable'
}

/** A host is kept by the centres that work with it; the others only see what is shared. */
export function peutModifierHote(acteur: Acteur, { partenaire }: { partenaire: boolean }): boolean {
  return peutTenirHotes(acteur) && partenaire
}

/** Only the centre that brought a host decides whether the others see it. */
export function peutPartagerHote(
  acteur: Acteur,
  { creeParCpasId }: { creeParCpasId: string },
): boolean {
  return peutTenirHotes(acteur) && acteur.porte === 'cpas' && acteur.cpasId === creeParCpasId
}

/** Adding a host that another centre shares to one's own partners. */
export function peutAdopterHote(acteur: Acteur, { partenaire }: { partenaire: boolean }): boolean {
  return peutTenirHotes(acteur) && !partenaire
}
