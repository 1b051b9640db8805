import { and, asc, count, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { statutsOuverts, statutsVusParLHote } from '#app/domain/proposition/cycle-de-vie.ts'
import type { Origine, StatutDeProposition } from '#app/domain/proposition/proposition.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { mots } from '#app/domain/shared/texte.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { cpas } from '../schema/cpas.ts'
import { hote } from '../schema/hote.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'
import { contenant, duTriangle, nommee, PAR_PAGE, type PageDeListe, pagination } from './vue.ts'

/** A host sees a proposal from the moment it was sent to it, and never the ones before. */
function visibles(perimetre: Perimetre): SQL {
  const sienne = duTriangle(perimetre, proposition)
  return perimetre.genre === 'hote'
    ? (and(
        sienne,
        inArray(proposition.statut, [...statutsVusParLHote]),
        sql`${proposition.envoyeeA} is not null`,
      ) ?? sql`0`)
    : sienne
}

/** What an act needs to know of a proposal. Refuses `commun/introuvable` out of sight. */
export function trouverProposition(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      id: proposition.id,
      cpasId: proposition.cpasId,
      candidatId: proposition.candidatId,
      posteId: proposition.posteId,
      hoteId: proposition.hoteId,
      origine: proposition.origine,
      statut: proposition.statut,
      envoyeeA: proposition.envoyeeA,
      parCompteId: proposition.parCompteId,
      motifRetrait: proposition.motifRetrait,
      version: proposition.version,
      titreDuPoste: poste.titre,
      statutDuPoste: poste.statut,
      dureeMois: poste.dureeMois,
      heuresSemaine: poste.heuresSemaine,
      formation: poste.formation,
      tuteurId: poste.tuteurId,
      semaine: poste.semaine,
      objectifDuPoste: poste.objectif,
      nomDeLHote: hote.nom,
      langueDeLHote: hote.langue,
      categorieDeLHote: hote.categorie,
    })
    .from(proposition)
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(hote, eq(hote.id, proposition.hoteId))
    .where(and(visibles(perimetre), eq(proposition.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** How many answers a person waits for. */
export function compterOuvertes(base: Base, perimetre: Perimetre, candidatId: string): number {
  return (
    base
      .select({ n: count() })
      .from(proposition)
      .where(
        and(
          visibles(perimetre),
          eq(proposition.candidatId, candidatId),
          inArray(proposition.statut, [...statutsOuverts]),
        ),
      )
      .get()?.n ?? 0
  )
}

/**
 * The other proposals that an acceptance closes: of the person, and of the post once it is full. They
 * may be another centre's, so the perimeter does not narrow this; nothing of it is shown.
 */
export function ouvertesAFermer(
  base: Base,
  _perimetre: Perimetre,
  {
    id,
    candidatId,
    posteId,
    posteComplet,
  }: { id: string; candidatId: string; posteId: string; posteComplet: boolean },
) {
  const liees = posteComplet
    ? sql`(${proposition.candidatId} = ${candidatId} or ${proposition.posteId} = ${posteId})`
    : eq(proposition.candidatId, candidatId)

  return base
    .select({
      id: proposition.id,
      cpasId: proposition.cpasId,
      candidatId: proposition.candidatId,
      hoteId: proposition.hoteId,
      statut: proposition.statut,
      version: proposition.version,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(proposition)
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(hote, eq(hote.id, proposition.hoteId))
    .where(and(liees, ne(proposition.id, id), inArray(proposition.statut, [...statutsOuverts])))
    .all()
}

/** Places of a post that nobody holds. */
export function placesLibres(base: Base, _perimetre: Perimetre, posteId: string): number {
  return (
    base
      .select({
        libres: sql<number>`${poste.places} - (select count(*) from ${placement} where ${placement.posteId} = ${nommee(poste.id)} and ${placement.statut} in ('preparation','signature','actif','suspendu'))`,
      })
      .from(poste)
      .where(eq(poste.id, posteId))
      .get()?.libres ?? 0
  )
}

export interface LigneDeProposition {
  readonly id: string
  readonly statut: StatutDeProposition
  readonly origine: Origine
  readonly candidatId: string
  readonly prenom: string
  readonly nom: string
  readonly posteId: string
  readonly titreDuPoste: string
  readonly nomDeLHote: string
  readonly creeA: Date
  readonly envoyeeA: Date | null
  readonly entretienLe: DateCivile | null
}

export interface FiltresDePropositions {
  readonly mots?: string | undefined
  readonly statut?: StatutDeProposition | undefined
  readonly origine?: Origine | undefined
  readonly candidatId?: string | undefined
  readonly posteId?: string | undefined
  readonly ouvertes?: boolean | undefined
  readonly page?: number | undefined
}

/** The proposals of a centre, newest first. */
export function listerPropositions(
  base: Base,
  perimetre: Perimetre,
  filtres: FiltresDePropositions,
): PageDeListe<LigneDeProposition> {
  const ou = and(
    perimetre.genre === 'cpas' ? visibles(perimetre) : sql`0`,
    filtres.statut ? eq(proposition.statut, filtres.statut) : undefined,
    filtres.origine ? eq(proposition.origine, filtres.origine) : undefined,
    filtres.candidatId ? eq(proposition.candidatId, filtres.candidatId) : undefined,
    filtres.posteId ? eq(proposition.posteId, filtres.posteId) : undefined,
    filtres.ouvertes ? inArray(proposition.statut, [...statutsOuverts]) : undefined,
    ...mots(filtres.mots ?? '').map(
      (mot) =>
        sql`(${candidat.recherche} like ${contenant(mot)} escape '\\' or ${poste.recherche} like ${contenant(mot)} escape '\\')`,
    ),
  )
  const total =
    base
      .select({ n: count() })
      .from(proposition)
      .innerJoin(candidat, eq(candidat.id, proposition.candidatId))
      .innerJoin(poste, eq(poste.id, proposition.posteId))
      .where(ou)
      .get()?.n ?? 0
  const { page, pages, decalage } = pagination(total, filtres.page ?? 1)
  const lignes = base
    .select({
      id: proposition.id,
      statut: proposition.statut,
      origine: proposition.origine,
      candidatId: proposition.candidatId,
      prenom: candidat.prenom,
      nom: candidat.nom,
      posteId: proposition.posteId,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
      creeA: proposition.creeA,
      envoyeeA: proposition.envoyeeA,
      entretienLe: proposition.entretienLe,
    })
    .from(proposition)
    .innerJoin(candidat, eq(candidat.id, proposition.candidatId))
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(hote, eq(hote.id, proposition.hoteId))
    .where(ou)
    .orderBy(desc(proposition.creeA), asc(proposition.id))
    .limit(PAR_PAGE)
    .offset(decalage)
    .all()
  return { lignes, total, page, pages }
}

/** One proposal as its agents read it. */
export function lireProposition(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      id: proposition.id,
      statut: proposition.statut,
      origine: proposition.origine,
      candidatId: proposition.candidatId,
      prenom: candidat.prenom,
      nom: candidat.nom,
      courriel: candidat.courriel,
      posteId: proposition.posteId,
      titreDuPoste: poste.titre,
      hoteId: proposition.hoteId,
      nomDeLHote: hote.nom,
      appariement: proposition.appariement,
      raison: proposition.raison,
      par: sql<
        string | null
      >`(select c.prenom || ' ' || c.nom from compte c where c.id = ${proposition.parCompteId})`,
      creeA: proposition.creeA,
      consentementA: proposition.consentementA,
      consentementVoie: proposition.consentementVoie,
      partageTelephone: proposition.partageTelephone,
      partageCourriel: proposition.partageCourriel,
      envoyeeA: proposition.envoyeeA,
      entretienLe: proposition.entretienLe,
      entretienHeure: proposition.entretienHeure,
      reponduA: proposition.reponduA,
      debutPropose: proposition.debutPropose,
      motifDeclin: proposition.motifDeclin,
      motifRetrait: proposition.motifRetrait,
      motPourLaPersonne: proposition.motPourLaPersonne,
      motPourLAgent: proposition.motPourLAgent,
      version: proposition.version,
      placementId: placement.id,
    })
    .from(proposition)
    .innerJoin(candidat, eq(candidat.id, proposition.candidatId))
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(hote, eq(hote.id, proposition.hoteId))
    .leftJoin(placement, eq(placement.propositionId, proposition.id))
    .where(and(perimetre.genre === 'cpas' ? visibles(perimetre) : sql`0`, eq(proposition.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/**
 * What a host may see of a proposal: the person as they agreed to be shown, and nothing else. This
 * list is the whole of it, and a test holds it.
 */
export function lirePropositionPourLHote(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      id: proposition.id,
      statut: proposition.statut,
      prenom: candidat.prenom,
      nom: candidat.nom,
      telephone: sql<
        string | null
      >`case when ${proposition.partageTelephone} then ${candidat.telephone} end`,
      courriel: sql<
        string | null
      >`case when ${proposition.partageCourriel} then ${candidat.courriel} end`,
      frOral: candidat.frOral,
      nlOral: candidat.nlOral,
      permis: candidat.permis,
      competences: candidat.competences,
      disponibleDes: candidat.disponibleDes,
      posteId: proposition.posteId,
      titreDuPoste: poste.titre,
      debutDuPoste: poste.debutLe,
      nomDuTuteur: sql<
        string | null
      >`(select c.prenom || ' ' || c.nom from compte c where c.id = ${poste.tuteurId})`,
      competencesDuPoste: poste.competences,
      nomDuCpasFr: cpas.nomFr,
      nomDuCpasNl: cpas.nomNl,
      telephoneDuCpas: cpas.telephone,
      envoyeeA: proposition.envoyeeA,
      entretienLe: proposition.entretienLe,
      entretienHeure: proposition.entretienHeure,
      motifDeclin: proposition.motifDeclin,
      motifRetrait: proposition.motifRetrait,
      version: proposition.version,
      placementId: placement.id,
    })
    .from(proposition)
    .innerJoin(candidat, eq(candidat.id, proposition.candidatId))
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(cpas, eq(cpas.id, proposition.cpasId))
    .leftJoin(placement, eq(placement.propositionId, proposition.id))
    .where(and(perimetre.genre === 'hote' ? visibles(perimetre) : sql`0`, eq(proposition.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  // Only the skills the post asks for: the rest of the path is not the host's business.
  const { competences, competencesDuPoste, statut, ...reste } = ligne
  const ouverte = statut !== 'retiree' && statut !== 'expiree' && statut !== 'declinee'
  return {
    ...reste,
    statut,
    // Once it is over the person is no longer shown: first name only, so that the line can be recognised.
    nom: ouverte ? ligne.nom : '',
    telephone: ouverte ? ligne.telephone : null,
    courriel: ouverte ? ligne.courriel : null,
    competences: competences.filter((code) => competencesDuPoste.includes(code)),
  }
}

/** The proposals made to a host. */
export function listerPropositionsDeLHote(base: Base, perimetre: Perimetre) {
  return base
    .select({
      id: proposition.id,
      statut: proposition.statut,
      prenom: candidat.prenom,
      titreDuPoste: poste.titre,
      nomDuCpasFr: cpas.nomFr,
      nomDuCpasNl: cpas.nomNl,
      envoyeeA: proposition.envoyeeA,
      entretienLe: proposition.entretienLe,
      entretienHeure: proposition.entretienHeure,
    })
    .from(proposition)
    .innerJoin(candidat, eq(candidat.id, proposition.candidatId))
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(cpas, eq(cpas.id, proposition.cpasId))
    .where(perimetre.genre === 'hote' ? visibles(perimetre) : sql`0`)
    .orderBy(desc(proposition.envoyeeA), asc(proposition.id))
    .limit(200)
    .all()
}

/** A person's own proposals, in the words meant for them: no internal stage, no note of an agent. */
export function listerPropositionsDuTravailleur(base: Base, perimetre: Perimetre) {
  return base
    .select({
      id: proposition.id,
      statut: proposition.statut,
      placement: placement.statut,
      appariement: proposition.appariement,
      titreDuPoste: poste.titre,
      taches: poste.taches,
      semaine: poste.semaine,
      horaireTexte: poste.horaireTexte,
      heuresSemaine: poste.heuresSemaine,
      debutLe: poste.debutLe,
      nomDeLHote: hote.nom,
      commune: hote.commune,
      creeA: proposition.creeA,
      entretienLe: proposition.entretienLe,
      entretienHeure: proposition.entretienHeure,
      motPourLaPersonne: proposition.motPourLaPersonne,
      version: proposition.version,
    })
    .from(proposition)
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(hote, eq(hote.id, proposition.hoteId))
    .leftJoin(placement, eq(placement.propositionId, proposition.id))
    .where(
      and(
        perimetre.genre === 'travailleur' ? visibles(perimetre) : sql`0`,
        ne(proposition.statut, 'brouillon'),
        // Proposed by mistake: nobody is told.
        sql`(${proposition.motifRetrait} is null or ${proposition.motifRetrait} <> 'erreur')`,
      ),
    )
    .orderBy(desc(proposition.creeA))
    .limit(100)
    .all()
}

/** The proposals that somebody has to answer, of every centre: for the clock. */
export function propositionsEnAttente(base: Base, _perimetre: Perimetre) {
  return base
    .select({
      id: proposition.id,
      cpasId: proposition.cpasId,
      candidatId: proposition.candidatId,
      hoteId: proposition.hoteId,
      statut: proposition.statut,
      demandeeA: proposition.demandeeA,
      envoyeeA: proposition.envoyeeA,
      entretienLe: proposition.entretienLe,
      rappeleeA: proposition.rappeleeA,
      version: proposition.version,
      titreDuPoste: poste.titre,
      nomDeLHote: hote.nom,
    })
    .from(proposition)
    .innerJoin(poste, eq(poste.id, proposition.posteId))
    .innerJoin(hote, eq(hote.id, proposition.hoteId))
    .where(inArray(proposition.statut, ['consentement_demande', 'envoyee', 'entretien']))
    .orderBy(asc(proposition.id))
    .all()
}
