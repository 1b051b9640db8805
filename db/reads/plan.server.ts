import { and, asc, desc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { statutsOuverts } from '#app/domain/proposition/cycle-de-vie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte } from '../schema/compte.ts'
import { hote } from '../schema/hote.ts'
import { plan, planDecision } from '../schema/plan.ts'
import { poste } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'
import { posteEnVue } from './visibilite.ts'
import { duCpas, duDossier } from './vue.ts'

const entete = {
  id: plan.id,
  statut: plan.statut,
  objectif: plan.objectif,
  jour: plan.jour,
  creeA: plan.creeA,
  prenom: compte.prenom,
  nom: compte.nom,
}

/** A run with all that was kept of it. Refuses `commun/introuvable`. */
export function lirePlan(base: Base, perimetre: Perimetre, planId: string) {
  const ligne = base
    .select({ ...entete, reglage: plan.reglage, calcul: plan.calcul })
    .from(plan)
    .leftJoin(compte, eq(compte.id, plan.parCompteId))
    .where(and(duCpas(perimetre, plan.cpasId), eq(plan.id, planId)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The last runs of a centre, newest first, with what was decided of their lines. */
export function listerPlans(base: Base, perimetre: Perimetre, combien: number) {
  return base
    .select({
      ...entete,
      comparaison: sql<string | null>`json_extract(${plan.calcul}, '$.comparaison')`,
      lignes: sql<number | null>`json_array_length(${plan.calcul}, '$.lignes')`,
      suivies: sql<number>`(select count(*) from ${planDecision} where ${planDecision.planId} = ${plan.id} and ${planDecision.decision} = 'suivie')`,
      ecartees: sql<number>`(select count(*) from ${planDecision} where ${planDecision.planId} = ${plan.id} and ${planDecision.decision} = 'ecartee')`,
    })
    .from(plan)
    .leftJoin(compte, eq(compte.id, plan.parCompteId))
    .where(duCpas(perimetre, plan.cpasId))
    .orderBy(desc(plan.creeA), asc(plan.id))
    .limit(combien)
    .all()
}

/** A run of this centre that has not ended. */
export function trouverPlanEnCours(base: Base, perimetre: Perimetre): string | undefined {
  return base
    .select({ id: plan.id })
    .from(plan)
    .where(and(duCpas(perimetre, plan.cpasId), eq(plan.statut, 'en_cours')))
    .get()?.id
}

/** What was decided of the lines of a run. */
export function decisionsDuPlan(base: Base, perimetre: Perimetre, planId: string) {
  return base
    .select({
      candidatId: planDecision.candidatId,
      posteId: planDecision.posteId,
      decision: planDecision.decision,
      motif: planDecision.motif,
      raison: planDecision.raison,
      propositionId: planDecision.propositionId,
      decideA: planDecision.decideA,
      prenom: compte.prenom,
      nom: compte.nom,
    })
    .from(planDecision)
    .leftJoin(compte, eq(compte.id, planDecision.parCompteId))
    .where(and(duCpas(perimetre, planDecision.cpasId), eq(planDecision.planId, planId)))
    .all()
}

/**
 * Every pair that was proposed, whatever became of it, except by mistake; and the open ones among
 * them, which take a place and keep a person from being asked twice at once.
 */
export function pairesProposees(base: Base, perimetre: Perimetre) {
  return base
    .select({
      candidatId: proposition.candidatId,
      posteId: proposition.posteId,
      ouverte: sql<number>`${inArray(proposition.statut, [...statutsOuverts])}`,
    })
    .from(proposition)
    .where(
      and(
        duDossier(perimetre, proposition),
        or(isNull(proposition.motifRetrait), ne(proposition.motifRetrait, 'erreur')),
      ),
    )
    .orderBy(asc(proposition.candidatId), asc(proposition.posteId))
    .all()
    .map(({ ouverte, ...paire }) => ({ ...paire, ouverte: ouverte === 1 }))
}

/** How many open proposals of any centre wait for a place of each post. */
export function ouvertesParPoste(base: Base, _perimetre: Perimetre): Map<string, number> {
  const lignes = base
    .select({ posteId: proposition.posteId, nombre: sql<number>`count(*)` })
    .from(proposition)
    .where(inArray(proposition.statut, [...statutsOuverts]))
    .groupBy(proposition.posteId)
    .all()
  return new Map(lignes.map(({ posteId, nombre }) => [posteId, nombre]))
}

/** The names of posts, also of those that are closed since. */
export function nomsDesPostes(
  base: Base,
  perimetre: Perimetre,
  ids: readonly string[],
): Map<string, { titre: string; hote: string; statut: string }> {
  const lignes = base
    .select({ id: poste.id, titre: poste.titre, hote: hote.nom, statut: poste.statut })
    .from(poste)
    .innerJoin(hote, eq(hote.id, poste.hoteId))
    .where(and(posteEnVue(perimetre), inArray(poste.id, [...ids])))
    .all()
  return new Map(lignes.map(({ id, ...reste }) => [id, reste]))
}
