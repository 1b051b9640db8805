import { asc, eq } from 'drizzle-orm'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { convention, conventionTexte, conventionVersion } from '../schema/convention.ts'

/**
 * The public facts of one version, for whoever holds its code, of whatever centre: sixty random bits
 * that stand on the paper itself are the right to see them. No name, no number of a document, no hash.
 */
export function versionDeCode(base: Base, _perimetre: Perimetre, code: string) {
  const ligne = base
    .select({
      id: convention.id,
      type: convention.type,
      statut: convention.statut,
      courante: convention.numero,
      signeeA: convention.signeeA,
      numero: conventionVersion.numero,
      modele: conventionVersion.modele,
      figeeA: conventionVersion.figeeA,
    })
    .from(conventionVersion)
    .innerJoin(convention, eq(convention.id, conventionVersion.conventionId))
    .where(eq(conventionVersion.code, code))
    .get()
  if (!ligne) return undefined
  const { id, ...version } = ligne
  const textes = base
    .select({
      langue: conventionTexte.langue,
      pages: conventionTexte.pages,
      numero: conventionTexte.numero,
    })
    .from(conventionTexte)
    .where(eq(conventionTexte.conventionId, id))
    .orderBy(asc(conventionTexte.langue))
    .all()
    .filter(({ numero }) => numero === version.numero)
    .map(({ langue, pages }) => ({ langue, pages }))
  return { ...version, textes }
}
