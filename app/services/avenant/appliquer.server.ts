import { complementApres, finConvenue } from '#app/domain/avenant/regles.ts'
import { faireAvancer } from '#app/domain/placement/cycle-de-vie.ts'
import type { Tx } from '#db/client.server.ts'
import { avenantsDus, trouverAvenant } from '#db/reads/avenant.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { modifierAvenant } from '#db/writes/avenant.server.ts'
import { insererHoraire, remplacerHoraires } from '#db/writes/horaire.server.ts'
import { modifierPlacement } from '#db/writes/placement.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { recalculerDroits } from '../droit/recalculer.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * All have signed: what must be known in advance holds at once (the last day, the coming week), the
 * rest on its day. The signed convention is not touched. Called in the transaction of the last
 * signature, whoever gives it.
 */
export function accomplirAvenant(tx: Tx, ctx: Contexte, avenantId: string): void {
  const avenant = trouverAvenant(tx, ctx.perimetre, avenantId)
  const placement = trouverPlacement(tx, ctx.perimetre, avenant.placementId)
  const finPrevueLe = finConvenue(avenant)
  if (finPrevueLe !== null) {
    modifierPlacement(tx, placement, { finPrevueLe })
    // The application is taken on the day after the end: the counter follows at once.
    recalculerDroits(tx, ctx, placement.candidatId)
  }
  if (avenant.changement.nature === 'horaire') {
    const horaireId = ctx.nouvelId()
    insererHoraire(tx, {
      id: horaireId,
      cpasId: avenant.cpasId,
      placementId: avenant.placementId,
      des: avenant.effetLe,
      semaine: avenant.changement.semaine,
      proposePar: 'cpas',
      statut: 'confirme',
      mot: null,
      proposeA: avenant.creeA,
      proposeParId: ctx.acteur.id,
      reponduA: ctx.maintenant,
      reponduParId: ctx.acteur.id,
    })
    remplacerHoraires(tx, avenant.placementId, avenant.effetLe, horaireId)
  }
  if (avenant.effetLe <= ctx.aujourdhui) mettreEnOeuvre(tx, ctx, avenantId)
}

/** Carries out, on their day, the avenants that all have signed. A second round finds nothing to do. */
export function appliquerLesAvenantsDus(ctx: Contexte): void {
  for (const { id } of avenantsDus(ctx.base, ctx.perimetre, ctx.aujourdhui))
    acte({ ...ctx, cle: null }, 'avenant.applique', (tx) => {
      mettreEnOeuvre(tx, ctx, id)
      return null
    })
}

function mettreEnOeuvre(tx: Tx, ctx: Contexte, avenantId: string): void {
  const avenant = trouverAvenant(tx, ctx.perimetre, avenantId)
  if (avenant.appliqueA !== null) return
  const placement = trouverPlacement(tx, ctx.perimetre, avenant.placementId)
  const champs = champsChanges(placement, avenant)
  // A placement that has ended by another way keeps its end: the avenant is only written off.
  if (placement.statut !== 'termine' && placement.statut !== 'annule' && champs)
    modifierPlacement(tx, placement, champs)
  modifierAvenant(tx, avenant, { appliqueA: ctx.maintenant })
  recalculerDroits(tx, ctx, placement.candidatId)
  tracer(tx, ctx, {
    type: 'avenant.applique',
    cpasId: avenant.cpasId,
    sujetId: avenant.placementId,
    details: { nature: avenant.nature, effetLe: avenant.effetLe, avenantId },
  })
}

type Placement = ReturnType<typeof trouverPlacement>

function champsChanges(
  placement: Placement,
  { changement, effetLe, motif }: ReturnType<typeof trouverAvenant>,
): Parameters<typeof modifierPlacement>[2] | null {
  const { complement, statut } = placement
  switch (changement.nature) {
    case 'periode':
    case 'tarif':
      return null
    case 'horaire':
      return { heuresSemaine: changement.heuresSemaine }
    case 'tuteur':
    case 'fonction':
    case 'signataire':
    case 'lieu':
      return complement === null
        ? null
        : {
            complement: complementApres(complement, changement),
            ...(changement.nature === 'tuteur' ? { tuteurNom: changement.tuteurNom } : {}),
          }
    case 'suspension':
      return statut === 'actif' ? { statut: faireAvancer(placement, 'suspendu').statut } : null
    case 'rupture':
      return statut === 'actif' || statut === 'suspendu'
        ? {
            statut: faireAvancer(placement, 'termine').statut,
            finLe: effetLe,
            motifFin: changement.motif,
            explicationFin: motif,
          }
        : null
  }
}
