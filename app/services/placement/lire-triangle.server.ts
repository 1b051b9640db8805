import { peutLireNotes } from '#app/domain/candidat/permissions.ts'
import { type Etape, ligneDuTemps } from '#app/domain/placement/ligne-du-temps.ts'
import { verifications } from '#app/domain/placement/placement.ts'
import type { Acteur } from '#app/domain/shared/acteur.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import { avenantsDe } from '#db/reads/avenant.server.ts'
import { cadreEnVigueur } from '#db/reads/cadre.server.ts'
import { type LigneDeConvention, listerConventions } from '#db/reads/convention-liste.server.ts'
import {
  personneDuPlacement,
  trouverPlacement,
  verificationsDe,
} from '#db/reads/placement.server.ts'
import { contactsDeLHote, journalDuTriangle } from '#db/reads/triangle.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { preparerMiseEnSignature } from '../convention/preparer.server.ts'
import { estimerDroits } from '../droit/estimer.server.ts'
import { tachesDuPlacement } from '../tache/lister.server.ts'
import { feuillesEnBref, horaireEnBref } from './en-bref.server.ts'

/**
 * Everything the page of a placement shows: the three sides, what each owes the other two, the line
 * of time, the papers, the documents, and the state of schedule, sheets and counter. Of the person,
 * only the name and what concerns this placement. Refuses `commun/introuvable`.
 */
export function lireTriangle(base: Base, ctx: Contexte, placementId: string) {
  const { acteur, perimetre, aujourdhui } = ctx
  const placement = trouverPlacement(base, perimetre, placementId)
  const personne = personneDuPlacement(base, perimetre, placementId)
  const documents = listerConventions(base, perimetre, { sujetId: placementId })
  const cadre = cadreEnVigueur(base, perimetre, placement)
  return {
    placement: { ...ceQuiSeVoit(placement), ...motsEntreAgents(acteur, placement) },
    personne: { prenom: personne.prenom, nom: personne.nom, numero: personne.numero },
    agent: [personne.agentPrenom, personne.agentNom].filter(Boolean).join(' ') || null,
    contacts: contactsDeLHote(base, perimetre, placementId),
    cadre: cadre ? { id: cadre.id, numero: cadre.numero, au: cadre.au } : null,
    taches: tachesDuPlacement(base, ctx, placementId),
    papiers: papiersDe(base, ctx, placementId),
    documents,
    avenants: avenantsDe(base, perimetre, placementId),
    changements: changementsDe(base, ctx, documents),
    etapes: etapesDe(base, ctx, placement, documents),
    horaire: horaireEnBref(base, ctx, placementId),
    feuilles: feuillesEnBref(base, ctx, placement),
    compteur: estimerDroits(base, ctx, placement.candidatId),
    aujourdhui,
  }
}

export type Triangle = ReturnType<typeof lireTriangle>

type Placement = ReturnType<typeof trouverPlacement>

function ceQuiSeVoit(placement: Placement) {
  return {
    id: placement.id,
    candidatId: placement.candidatId,
    hoteId: placement.hoteId,
    posteId: placement.posteId,
    statut: placement.statut,
    objectif: placement.objectif,
    formation: placement.formation,
    debutLe: placement.debutLe,
    finPrevueLe: placement.finPrevueLe,
    finLe: placement.finLe,
    motifFin: placement.motifFin,
    heuresSemaine: placement.heuresSemaine,
    decisionLe: placement.decisionLe,
    decisionReference: placement.decisionReference,
    decisionOrgane: placement.decisionOrgane,
    complete: placement.complement !== null,
    tuteurNom: placement.tuteurNom,
    titreDuPoste: placement.titreDuPoste,
    nomDeLHote: placement.nomDeLHote,
    version: placement.version,
  }
}

/**
 * Why it began without its papers and why it ended, in somebody's own words: like the social notes, for
 * those who accompany the person. Whoever keeps the papers reads the reason from the list.
 */
function motsEntreAgents(acteur: Acteur, { explicationFin, raisonDuDemarrage }: Placement) {
  return peutLireNotes(acteur)
    ? { explicationFin, raisonDuDemarrage }
    : { explicationFin: null, raisonDuDemarrage: null }
}

/** What has changed in the file since the text that waits for signatures: it must go out again. */
function changementsDe(base: Base, ctx: Contexte, documents: readonly LigneDeConvention[]) {
  const ouvert = documents.find(({ statut }) => statut === 'a_signer')
  return ouvert ? preparerMiseEnSignature(base, ctx, ouvert.id).changements : []
}

/** Every paper of the check-list, ticked or not. */
function papiersDe(base: Base, { perimetre }: Contexte, placementId: string) {
  const faites = verificationsDe(base, perimetre, placementId)
  return verifications.map((quoi) => ({
    quoi,
    faite: faites.find((une) => une.quoi === quoi) ?? null,
  }))
}

function etapesDe(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  placement: Placement,
  documents: readonly { readonly id: string }[],
): Etape[] {
  const sujets = [placement.id, placement.propositionId, ...documents.map(({ id }) => id)]
  return ligneDuTemps(
    {
      ...placement,
      evaluations: placement.complement?.evaluations ?? [],
      journal: journalDuTriangle(base, perimetre, sujets).map(({ survenuA, ...fait }) => ({
        ...fait,
        le: jourABruxelles(survenuA),
      })),
    },
    aujourdhui,
  )
}
