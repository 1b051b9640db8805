import { peutTenirDossiers, peutTenirLePasse } from '../candidat/permissions.ts'
import { peutTenirHotes } from '../hote/permissions.ts'
import type { Acteur } from '../shared/acteur.ts'
import type { ObjetExporte, ObjetRepris } from './saisie.ts'

/** Taking over a file is writing what it holds, many times. */
export function peutReprendre(acteur: Acteur, quoi: ObjetRepris): boolean {
  switch (quoi) {
    case 'candidats':
      return peutTenirDossiers(acteur)
    case 'prestations':
      return peutTenirLePasse(acteur)
    case 'hotes':
    case 'postes':
      return peutTenirHotes(acteur)
  }
}

/** A list that leaves the house: its dossiers for those who keep them, the rest for all who see it. */
export function peutExporter(acteur: Acteur, quoi: ObjetExporte): boolean {
  return quoi === 'candidats'
    ? acteur.role === 'agent' || acteur.role === 'administratif' || acteur.role === 'responsable'
    : acteur.porte === 'cpas'
}

/** National numbers in a list are for those who declare with them; others get none. */
export function peutExporterLesNiss({ role }: Acteur): boolean {
  return role === 'administratif' || role === 'responsable'
}
