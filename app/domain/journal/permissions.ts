import type { Acteur } from '../shared/acteur.ts'

/** The acts and consultations of one's own centre; each reading of them is itself written. */
export function peutLireLeJournal({ role }: Acteur): boolean {
  return role === 'responsable'
}

/** Who opened one dossier: the head of the service, and whoever follows the person. */
export function peutVoirLesLectures({ role, id }: Acteur, referentId: string | null): boolean {
  return role === 'responsable' || (role === 'agent' && referentId === id)
}
