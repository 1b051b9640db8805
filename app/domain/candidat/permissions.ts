import type { Acteur } from '../shared/acteur.ts'

/** The dossier with its name: not the prospector, who sees anonymous profiles. */
export function peutLireDossiers({ role }: Acteur): boolean {
  return role === 'agent' || role === 'administratif' || role === 'responsable'
}

export function peutTenirDossiers({ role }: Acteur): boolean {
  return role === 'agent' || role === 'responsable'
}

/** Social notes stay with those who accompany the person. */
export function peutLireNotes({ role }: Acteur): boolean {
  return role === 'agent' || role === 'responsable'
}

/** The whole national number on screen: asked one by one, and written in the journal. */
export function peutRevelerNiss({ role }: Acteur): boolean {
  return role === 'agent' || role === 'administratif' || role === 'responsable'
}

/** Says who follows whom. */
export function peutAttribuer({ role }: Acteur): boolean {
  return role === 'responsable'
}

/** Past days count towards somebody's rights: those who keep the dossier write and check them. */
export function peutTenirLePasse({ role }: Acteur): boolean {
  return role === 'agent' || role === 'responsable'
}
