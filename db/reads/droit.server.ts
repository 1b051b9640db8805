import { and, asc, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Verdict } from '#app/domain/droit/droit.ts'
import { statutsCommences } from '#app/domain/placement/cycle-de-vie.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat, occupation } from '../schema/candidat.ts'
import { compte } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { compteur, demarcheFaite, ligneDeBareme, politiqueDeDroits } from '../schema/droit.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { duCentre, duCpas, duDossier } from './vue.ts'

/** The counter of a person as last computed; undefined before their first placement. */
export function lireCompteur(base: Base, perimetre: Perimetre, candidatId: string) {
  return base
    .select()
    .from(compteur)
    .where(and(duDossier(perimetre, compteur), eq(compteur.candidatId, candidatId)))
    .get()
}

/** What the rights engine needs of a person, whoever locked the sheet; nothing of it is shown. */
export function carriereConnue(base: Base, _perimetre: Perimetre, candidatId: string) {
  const dossier = base
    .select({ cpasId: candidat.cpasId, naissanceLe: candidat.naissanceLe, region: cpas.region })
    .from(candidat)
    .innerJoin(cpas, eq(cpas.id, candidat.cpasId))
    .where(eq(candidat.id, candidatId))
    .get()
  const placements = base
    .select({
      id: placement.id,
      statut: placement.statut,
      debutLe: placement.debutLe,
      finPrevueLe: placement.finPrevueLe,
      finLe: placement.finLe,
      heuresSemaine: placement.heuresSemaine,
      heuresReference: placement.heuresReference,
      nomDeLHote: hote.nom,
    })
    .from(placement)
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(
      and(eq(placement.candidatId, candidatId), inArray(placement.statut, [...statutsCommences])),
    )
    .orderBy(asc(placement.debutLe))
    .all()
  const occupations = base
    .select({
      type: occupation.type,
      du: occupation.du,
      au: occupation.au,
      details: occupation.details,
      preuve: occupation.preuve,
      verifieeA: occupation.verifieeA,
    })
    .from(occupation)
    .where(and(eq(occupation.candidatId, candidatId), isNull(occupation.retireeA)))
    .orderBy(asc(occupation.du), asc(occupation.id))
    .all()
    .map(({ verifieeA, ...une }) => ({ ...une, verifiee: verifieeA !== null }))
  return { dossier, placements, occupations }
}

/**
 * What the alerts about rights are read from: the counters of people whose placement runs, or ended
 * since a day, of whoever looks. A host sees none.
 */
export function faitsDesDroits(
  base: Base,
  perimetre: Perimetre,
  { termineDepuis, candidatId }: { termineDepuis: DateCivile; candidatId?: string },
) {
  const lignes = base
    .select({
      candidatId: compteur.candidatId,
      placementId: compteur.placementId,
      cpasId: compteur.cpasId,
      verdict: sql<Verdict>`${compteur.verdict}`,
      atteintLe: compteur.atteintLe,
      perteLe: compteur.perteLe,
      moisInconnus: compteur.moisInconnus,
      statut: placement.statut,
      motifFin: placement.motifFin,
      debutLe: placement.debutLe,
      fin: sql<DateCivile>`coalesce(${placement.finLe}, ${placement.finPrevueLe})`,
      region: cpas.region,
      prenom: candidat.prenom,
      nom: candidat.nom,
      referentId: candidat.referentId,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(compteur)
    .innerJoin(placement, eq(placement.id, compteur.placementId))
    .innerJoin(candidat, eq(candidat.id, compteur.candidatId))
    .innerJoin(cpas, eq(cpas.id, compteur.cpasId))
    .innerJoin(poste, eq(poste.id, placement.posteId))
    .innerJoin(hote, eq(hote.id, placement.hoteId))
    .where(
      and(
        duDossier(perimetre, compteur),
        eq(candidat.statut, 'actif'),
        candidatId ? eq(compteur.candidatId, candidatId) : undefined,
        or(
          inArray(placement.statut, ['actif', 'suspendu']),
          and(eq(placement.statut, 'termine'), gte(placement.finLe, termineDepuis)),
        ),
      ),
    )
    .orderBy(asc(compteur.candidatId))
    .all()
  const faites = demarchesDe(
    base,
    lignes.map(({ placementId }) => placementId),
  )
  return lignes.map((ligne) => ({
    ...ligne,
    faites: faites
      .filter(({ placementId }) => placementId === ligne.placementId)
      .map(({ quoi }) => quoi),
  }))
}

function demarchesDe(base: Base, placementIds: readonly string[]) {
  return base
    .select({ placementId: demarcheFaite.placementId, quoi: demarcheFaite.quoi })
    .from(demarcheFaite)
    .where(inArray(demarcheFaite.placementId, [...placementIds]))
    .all()
}

/** The steps towards the rights that were done for a placement: when, by whom, with which reference. */
export function listerDemarches(base: Base, perimetre: Perimetre, placementId: string) {
  return base
    .select({
      quoi: demarcheFaite.quoi,
      faiteLe: demarcheFaite.faiteLe,
      reference: demarcheFaite.reference,
      par: sql<string>`${compte.prenom} || ' ' || ${compte.nom}`,
    })
    .from(demarcheFaite)
    .innerJoin(placement, eq(placement.id, demarcheFaite.placementId))
    .leftJoin(compte, eq(compte.id, demarcheFaite.parCompteId))
    .where(and(duDossier(perimetre, placement), eq(demarcheFaite.placementId, placementId)))
    .orderBy(asc(demarcheFaite.faiteLe))
    .all()
}

/** How a centre uses the law, oldest line first. The person's own tasks follow it too. */
export function listerPolitiques(base: Base, perimetre: Perimetre) {
  return base
    .select({
      id: politiqueDeDroits.id,
      cpasId: politiqueDeDroits.cpasId,
      des: politiqueDeDroits.des,
      limite: politiqueDeDroits.limite,
      prolongation: politiqueDeDroits.prolongation,
      decideur: politiqueDeDroits.decideur,
      semainesDAlerte: politiqueDeDroits.semainesDAlerte,
      source: politiqueDeDroits.source,
      par: sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`,
      creeA: politiqueDeDroits.creeA,
    })
    .from(politiqueDeDroits)
    .leftJoin(compte, eq(compte.id, politiqueDeDroits.parCompteId))
    .where(duCentre(perimetre, politiqueDeDroits.cpasId))
    .orderBy(asc(politiqueDeDroits.des), asc(politiqueDeDroits.creeA))
    .all()
}

/** The running placements of a centre, for comparing two laws. */
export function placementsEnCours(base: Base, perimetre: Perimetre) {
  return base
    .select({
      placementId: placement.id,
      candidatId: placement.candidatId,
      prenom: candidat.prenom,
      nom: candidat.nom,
      finPrevueLe: placement.finPrevueLe,
    })
    .from(placement)
    .innerJoin(candidat, eq(candidat.id, placement.candidatId))
    .where(
      and(duCpas(perimetre, placement.cpasId), inArray(placement.statut, ['actif', 'suspendu'])),
    )
    .orderBy(asc(candidat.recherche), asc(placement.id))
    .all()
}

/**
 * The counters that the law still decides something about: of placements that run, or ended since a
 * day. Only the clocks' sight reads them: they are those of every centre.
 */
export function compteursSuivis(base: Base, perimetre: Perimetre, termineDepuis: DateCivile) {
  return base
    .select({
      candidatId: compteur.candidatId,
      cpasId: compteur.cpasId,
      nomFr: cpas.nomFr,
      nomNl: cpas.nomNl,
    })
    .from(compteur)
    .innerJoin(placement, eq(placement.id, compteur.placementId))
    .innerJoin(cpas, eq(cpas.id, compteur.cpasId))
    .where(
      and(
        duDossier(perimetre, compteur),
        or(
          inArray(placement.statut, ['actif', 'suspendu']),
          and(eq(placement.statut, 'termine'), gte(placement.finLe, termineDepuis)),
        ),
      ),
    )
    .orderBy(asc(cpas.nomFr), asc(compteur.dateDemande), asc(compteur.candidatId))
    .all()
    .map(({ nomFr, nomNl, ...suivi }) => ({ ...suivi, nomDuCpas: { fr: nomFr, nl: nomNl } }))
}

/** Whose counters were computed since an instant. */
export function compteursCalculesDepuis(
  base: Base,
  perimetre: Perimetre,
  depuis: Date,
): readonly string[] {
  return base
    .select({ candidatId: compteur.candidatId })
    .from(compteur)
    .where(and(duDossier(perimetre, compteur), gte(compteur.calculeA, depuis)))
    .all()
    .map(({ candidatId }) => candidatId)
}

/** The lines of the law added on this instance, in the order they came: the law is the same for all. */
export function listerLignesDeBareme(base: Base, _perimetre: Perimetre) {
  return base
    .select({
      id: ligneDeBareme.id,
      parametre: ligneDeBareme.parametre,
      des: ligneDeBareme.des,
      valeur: ligneDeBareme.valeur,
      source: ligneDeBareme.source,
      motif: ligneDeBareme.motif,
      par: sql<string | null>`${compte.prenom} || ' ' || ${compte.nom}`,
      creeA: ligneDeBareme.creeA,
    })
    .from(ligneDeBareme)
    .leftJoin(compte, eq(compte.id, ligneDeBareme.parCompteId))
    .orderBy(asc(ligneDeBareme.creeA), asc(sql`${ligneDeBareme}.rowid`))
    .all()
}
