import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { RELEVE } from '#app/domain/candidat/passe.ts'
import { statutsCommences } from '#app/domain/placement/cycle-de-vie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { descellerOctets } from '../cles.server.ts'
import type { Base } from '../client.server.ts'
import { lieuDeFichier } from '../lieux.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat, occupation } from '../schema/candidat.ts'
import { compte } from '../schema/compte.ts'
import { fichier } from '../schema/journal.ts'
import { placement } from '../schema/placement.ts'
import { duCpas, duDossier } from './vue.ts'

const verificateur = alias(compte, 'verificateur')

const colonnes = {
  id: occupation.id,
  cpasId: occupation.cpasId,
  candidatId: occupation.candidatId,
  type: occupation.type,
  du: occupation.du,
  au: occupation.au,
  details: occupation.details,
  natureDePreuve: occupation.natureDePreuve,
  preuve: occupation.preuve,
  papierSha256: occupation.papierSha256,
  verifieeA: occupation.verifieeA,
  verifieePar: sql<string | null>`${verificateur.prenom} || ' ' || ${verificateur.nom}`,
  retireeA: occupation.retireeA,
  raisonDuRetrait: occupation.raisonDuRetrait,
  version: occupation.version,
}

/** The past periods of a person, withdrawn ones included, oldest first. */
export function listerOccupations(base: Base, perimetre: Perimetre, candidatId: string) {
  return base
    .select(colonnes)
    .from(occupation)
    .leftJoin(verificateur, eq(verificateur.id, occupation.verifieePar))
    .where(and(duDossier(perimetre, occupation), eq(occupation.candidatId, candidatId)))
    .orderBy(asc(occupation.du), asc(occupation.id))
    .all()
}

/** One of them. Refuses `commun/introuvable` out of sight, or of another person. */
export function trouverOccupation(
  base: Base,
  perimetre: Perimetre,
  { candidatId, occupationId }: { candidatId: string; occupationId: string },
) {
  const ligne = base
    .select(colonnes)
    .from(occupation)
    .leftJoin(verificateur, eq(verificateur.id, occupation.verifieePar))
    .where(
      and(
        duDossier(perimetre, occupation),
        eq(occupation.candidatId, candidatId),
        eq(occupation.id, occupationId),
      ),
    )
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The paper that proves a period. Refuses `commun/introuvable` out of sight, or where none was filed. */
export function papierDeLaPeriode(
  base: Base,
  perimetre: Perimetre,
  cle: { candidatId: string; occupationId: string },
): Buffer {
  const { papierSha256 } = trouverOccupation(base, perimetre, cle)
  const ligne = papierSha256
    ? base
        .select({ octets: fichier.octets })
        .from(fichier)
        .where(eq(fichier.sha256, papierSha256))
        .get()
    : undefined
  if (!papierSha256 || !ligne) throw new ErreurMetier('commun/introuvable')
  return descellerOctets(base.cles, lieuDeFichier(papierSha256), ligne.octets)
}

/** The months of people of a centre that came by files, as they stand. */
export function relevesDe(base: Base, perimetre: Perimetre, candidatIds: readonly string[]) {
  return base
    .select({
      id: occupation.id,
      candidatId: occupation.candidatId,
      du: occupation.du,
      details: occupation.details,
      version: occupation.version,
    })
    .from(occupation)
    .where(
      and(
        duDossier(perimetre, occupation),
        inArray(occupation.candidatId, [...candidatIds]),
        eq(occupation.type, RELEVE),
        isNull(occupation.retireeA),
      ),
    )
    .all()
}

/** The periods whose days the product's own sheets tell: no file tells them a second time. */
export function periodesPlacees(base: Base, perimetre: Perimetre, candidatIds: readonly string[]) {
  return base
    .select({
      candidatId: placement.candidatId,
      du: placement.debutLe,
      au: sql<
        typeof placement.$inferSelect.debutLe
      >`coalesce(${placement.finLe}, ${placement.finPrevueLe})`,
    })
    .from(placement)
    .where(
      and(
        duDossier(perimetre, placement),
        inArray(placement.candidatId, [...candidatIds]),
        inArray(placement.statut, [...statutsCommences]),
      ),
    )
    .all()
}

/** Open dossiers of a centre, by what a payroll file calls them: their number, their national number. */
export function dossiersParNumero(base: Base, perimetre: Perimetre) {
  return base
    .select({ id: candidat.id, numero: candidat.numero, nissIndex: candidat.nissIndex })
    .from(candidat)
    .where(and(duCpas(perimetre, candidat.cpasId), eq(candidat.statut, 'actif')))
    .all()
}
