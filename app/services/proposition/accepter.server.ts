import { finProposee, heuresTempsPlein } from '#app/domain/placement/regles.ts'
import { faireAvancer } from '#app/domain/proposition/cycle-de-vie.ts'
import { peutRepondre } from '#app/domain/proposition/permissions.ts'
import type { SaisieDAcceptation } from '#app/domain/proposition/saisie.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { accesDuTravailleur, suiveursDe } from '#db/reads/destinataire.server.ts'
import { dossierPourLePlacement } from '#db/reads/placement.server.ts'
import { trouverProposition } from '#db/reads/proposition.server.ts'
import { insererPlacement } from '#db/writes/placement.server.ts'
import { modifierProposition } from '#db/writes/proposition.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { faitsDe } from './faits.server.ts'
import { fermerLesAutres } from './fermer-les-autres.server.ts'

/**
 * The host says yes: the place is taken at once and a placement opens in preparation. Of two hosts
 * who accept the same person, and of twenty who take the last place, the database lets one through.
 * Refuses `placement/deja_place`, `placement/poste_complet`, `placement/periodes_se_chevauchent`,
 * `proposition/debut_passe`, `proposition/transition_impossible`.
 */
export function accepterProposition(
  ctx: Contexte<ActeurDeLHote>,
  propositionId: string,
  saisie: SaisieDAcceptation,
): { placementId: string } {
  return acte(ctx, 'proposition.acceptee', (tx) => {
    const proposition = trouverProposition(tx, ctx.perimetre, propositionId)
    if (!peutRepondre(ctx.acteur, proposition)) throw new ErreurMetier('commun/interdit')
    if (saisie.debutLe < ctx.aujourdhui) throw new ErreurMetier('proposition/debut_passe')
    direCeQuiLAFermee(proposition)
    const { statut } = faireAvancer(proposition, 'acceptee')
    modifierProposition(
      tx,
      { id: propositionId, version: saisie.version },
      { statut, reponduA: ctx.maintenant, reponduPar: ctx.acteur.id, debutPropose: saisie.debutLe },
    )
    const placementId = ouvrirPlacement(tx, ctx, proposition, saisie)
    fermerLesAutres(tx, ctx, proposition)
    prevenir(tx, ctx, proposition, placementId)
    tracer(tx, ctx, {
      type: 'proposition.acceptee',
      cpasId: proposition.cpasId,
      sujetId: propositionId,
      details: { placementId },
    })
    return { placementId }
  })
}

type Trouvee = ReturnType<typeof trouverProposition>

/** Whoever comes second is told what the first one took, not that a state does not follow another. */
function direCeQuiLAFermee({ motifRetrait }: Trouvee): void {
  if (motifRetrait === 'place_ailleurs') throw new ErreurMetier('placement/deja_place')
  if (motifRetrait === 'poste_complet') throw new ErreurMetier('placement/poste_complet')
}

function ouvrirPlacement(
  tx: Tx,
  ctx: Contexte,
  proposition: Trouvee,
  saisie: SaisieDAcceptation,
): string {
  const placementId = ctx.nouvelId()
  const { referentId, objectif } = dossierPourLePlacement(tx, ctx.perimetre, proposition.id)
  insererPlacement(tx, {
    id: placementId,
    cpasId: proposition.cpasId,
    candidatId: proposition.candidatId,
    propositionId: proposition.id,
    posteId: proposition.posteId,
    hoteId: proposition.hoteId,
    statut: 'preparation',
    objectif,
    formation: proposition.formation,
    debutLe: saisie.debutLe,
    finPrevueLe: finProposee(saisie.debutLe, proposition.dureeMois),
    heuresSemaine: proposition.heuresSemaine ?? heuresTempsPlein,
    heuresReference: heuresTempsPlein,
    referentId,
    tuteurId: proposition.tuteurId,
    tuteurNom: saisie.tuteurNom,
    creeA: ctx.maintenant,
  })
  return placementId
}

function prevenir(tx: Tx, ctx: Contexte, proposition: Trouvee, placementId: string): void {
  const avis = {
    faits: faitsDe(tx, ctx.perimetre, proposition),
    cpasId: proposition.cpasId,
    sujetId: proposition.id,
  }
  avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, proposition.candidatId), {
    ...avis,
    code: 'reponse_du_lieu',
    page: paths.cpas.placement(placementId),
  })
  const acces = accesDuTravailleur(tx, ctx.perimetre, proposition.candidatId)
  if (acces)
    avertir(tx, ctx, [acces], {
      ...avis,
      code: 'proposition_acceptee',
      page: paths.travailleur.proposition(proposition.id),
    })
}
