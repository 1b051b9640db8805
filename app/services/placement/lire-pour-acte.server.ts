import { verifications } from '#app/domain/placement/placement.ts'
import type { Base } from '#db/client.server.ts'
import { listerConventions } from '#db/reads/convention-liste.server.ts'
import {
  personneDuPlacement,
  trouverPlacement,
  verificationsFaites,
} from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { tachesDuPlacement } from '../tache/lister.server.ts'

/** A placement as the head of an act's page needs it. Refuses `commun/introuvable`. */
export function lirePourActe(base: Base, { perimetre }: Contexte, placementId: string) {
  const { id, statut, version, debutLe, finPrevueLe, nomDeLHote } = trouverPlacement(
    base,
    perimetre,
    placementId,
  )
  const { prenom, nom } = personneDuPlacement(base, perimetre, placementId)
  return { id, statut, version, debutLe, finPrevueLe, nomDeLHote, nom: `${prenom} ${nom}` }
}

/** What still stands between a placement and its first day. */
export function ceQuiManque(base: Base, ctx: Contexte, placementId: string) {
  const faites = verificationsFaites(base, ctx.perimetre, placementId)
  const documents = listerConventions(base, ctx.perimetre, { sujetId: placementId })
  return {
    ...lirePourActe(base, ctx, placementId),
    papiers: verifications.filter((une) => !faites.includes(une)),
    conventionSignee: documents.some(({ statut }) => statut === 'signee'),
  }
}

/** What ending a placement closes with it, and what stays asked. */
export function ceQueLaFinFerme(base: Base, ctx: Contexte, placementId: string) {
  const taches = tachesDuPlacement(base, ctx, placementId)
  const desFeuilles = taches.filter(({ code }) => code.endsWith('_feuille'))
  return {
    ...lirePourActe(base, ctx, placementId),
    feuilles: new Set(desFeuilles.map(({ sujet }) => sujet.mois)).size,
    autres: taches.length - desFeuilles.length,
    aujourdhui: ctx.aujourdhui,
  }
}

/** What undoing a placement undoes. */
export function ceQueLAnnulationFerme(base: Base, ctx: Contexte, placementId: string) {
  const documents = listerConventions(base, ctx.perimetre, { sujetId: placementId })
  const vivant = documents.find(({ statut }) => statut !== 'annulee')
  return {
    ...lirePourActe(base, ctx, placementId),
    document: vivant ? { reference: vivant.reference, signatures: vivant.signatures.length } : null,
  }
}
