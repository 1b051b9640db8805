import { peutDeciderUneProlongation } from '#app/domain/prolongation/permissions.ts'
import type { SaisieDeDecision } from '#app/domain/prolongation/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { jour, jourABruxelles } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { suiveursDe } from '#db/reads/destinataire.server.ts'
import { trouverProlongation } from '#db/reads/prolongation.server.ts'
import { noterDemarche } from '#db/writes/droit.server.ts'
import { modifierProlongation } from '#db/writes/prolongation.server.ts'
import { ouvrirAvenant } from '../avenant/ouvrir.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Decides a request, once, by the role that the policy of the day it was asked names; granted, it opens
 * the avenant that the sides sign. How long the contract lasts is then decided: the alert about it
 * rests. Refuses `commun/interdit`, `prolongation/deja_decidee`, `prolongation/decision_hors_delai`,
 * `prolongation/reference_requise` (what a body decides has one) and what `ouvrirAvenant` refuses.
 */
export function deciderProlongation(
  ctx: Contexte<ActeurDuCpas>,
  prolongationId: string,
  { version, decision, decideeLe, reference, raison }: SaisieDeDecision,
): { placementId: string; conventionId: string | null } {
  return acte(ctx, 'prolongation.decidee', (tx) => {
    const demande = trouverProlongation(tx, ctx.perimetre, prolongationId)
    const { cpasId, placementId, decideur } = demande
    if (!peutDeciderUneProlongation(ctx.acteur, decideur)) throw new ErreurMetier('commun/interdit')
    if (demande.statut !== 'demandee') throw new ErreurMetier('prolongation/deja_decidee')
    const demandeeLe = jourABruxelles(demande.demandeeA)
    if (decideeLe < demandeeLe || decideeLe > ctx.aujourdhui)
      throw new ErreurMetier('prolongation/decision_hors_delai', { demandeeLe })
    if (decideur === 'organe' && !reference)
      throw new ErreurMetier('prolongation/reference_requise')
    modifierProlongation(
      tx,
      { id: prolongationId, version },
      {
        statut: decision,
        decideeLe,
        decideeParId: ctx.acteur.id,
        reference: reference ?? null,
        raison: raison ?? null,
      },
    )
    const conventionId = decision === 'accordee' ? ouvrirLAvenant(tx, ctx, demande) : null
    noterDemarche(tx, {
      cpasId,
      placementId,
      quoi: 'duree',
      faiteLe: decideeLe,
      reference: reference ?? null,
      parCompteId: ctx.acteur.id,
      faiteA: ctx.maintenant,
    })
    direLaDecision(tx, ctx, demande, decision)
    tracer(tx, ctx, {
      type: 'prolongation.decidee',
      cpasId,
      sujetId: placementId,
      details: { prolongationId, decision },
    })
    return { placementId, conventionId }
  })
}

type Demande = ReturnType<typeof trouverProlongation>

function ouvrirLAvenant(
  tx: Tx,
  ctx: Contexte<ActeurDuCpas>,
  { placementId, motif, finVoulueLe }: Demande,
): string {
  const avenant = {
    nature: 'periode',
    effetLe: ctx.aujourdhui,
    motif,
    finPrevueLe: finVoulueLe,
  } as const
  const dedans = { ...ctx, base: tx, cle: null }
  return ouvrirAvenant(dedans, placementId, avenant, { prolongationAccordee: true }).conventionId
}

/** To whoever follows the person, unless they decided it themselves. */
function direLaDecision(
  tx: Tx,
  ctx: Contexte<ActeurDuCpas>,
  { id, cpasId, candidatId, finVoulueLe }: Demande,
  decision: SaisieDeDecision['decision'],
): void {
  const suiveurs = suiveursDe(tx, ctx.perimetre, candidatId)
  avertir(
    tx,
    ctx,
    suiveurs.filter(({ compteId }) => compteId !== ctx.acteur.id),
    {
      code: decision === 'accordee' ? 'prolongation_accordee' : 'prolongation_refusee',
      faits: (langue) => ({ jour: jour(finVoulueLe, langue) }),
      page: paths.cpas.prolongation(id),
      cpasId,
      sujetId: id,
    },
  )
}
