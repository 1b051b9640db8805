import { peutTenirDossiers } from '../candidat/permissions.ts'
import { peutTenirHotes } from '../hote/permissions.ts'
import type { Acteur } from '../shared/acteur.ts'
import type { ObjetRepris } from './saisie.ts'

/** Taking over a file is writing what it holds, many times. */
export function peutReprendre(acteur: Acteur, quoi: ObjetRepris): boolean {
  return quoi === 'candidats' ? peutTenirDossiers(acteur) : peutTenirHotes(acteur)
}

/** A list that leaves the house: its dossiers for those who keep them, the rest for all who see it. */
export function peutExporter(acteur: Acteur, quoi: ObjetRepris): boolean {
  return quoi === 'candidats'
    ? acteur.role === 'agent' || acteur.role === 'administratif' || acteur.role === 'responsable'
    : acteur.porte === 'cpas'
}

/** National numbers in a list are for those who declare with them; others get none. */
export function peutExporterLesNiss({ role }: Acteur): boolean {
  return role === 'administratif' || role === 'responsable'
}
