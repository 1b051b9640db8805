import { faireAvancer } from '#app/domain/proposition/cycle-de-vie.ts'
import { type AttenduDe, attenteDe, echeanceDe } from '#app/domain/proposition/regles.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { accesDuTravailleur, gestionnairesDe, suiveursDe } from '#db/reads/destinataire.server.ts'
import { propositionsEnAttente } from '#db/reads/proposition.server.ts'
import { modifierProposition } from '#db/writes/proposition.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { faitsDe } from './faits.server.ts'

type EnAttente = ReturnType<typeof propositionsEnAttente>[number]

/**
 * Reminds, once, whoever has to answer a proposal, and ends those that nobody answered in time, so
 * that a person's three places are not held by silence. For the clock: each proposal is an act of its
 * own, and a second round on the same day does nothing.
 */
export function relancerPropositions(ctx: Contexte): { rappels: number; expirees: number } {
  let rappels = 0
  let expirees = 0
  for (const une of propositionsEnAttente(ctx.base, ctx.perimetre)) {
    const attente = {
      statut: une.statut,
      demandeeLe: une.demandeeA && jourABruxelles(une.demandeeA),
      envoyeeLe: une.envoyeeA && jourABruxelles(une.envoyeeA),
      entretienLe: une.entretienLe,
      rappeleeLe: une.rappeleeA && jourABruxelles(une.rappeleeA),
    }
    const de = attenteDe(attente)?.de
    const echeance = echeanceDe(attente, ctx.aujourdhui)
    if (!de || !echeance) continue
    if (echeance === 'rappel') {
      rappeler(ctx, une, de)
      rappels++
    } else {
      terminer(ctx, une, de)
      expirees++
    }
  }
  return { rappels, expirees }
}

function rappeler(ctx: Contexte, une: EnAttente, de: AttenduDe): void {
  acte(ctx, 'proposition.rappelee', (tx) => {
    modifierProposition(tx, une, { rappeleeA: ctx.maintenant })
    const avis = { ...suiteDe(tx, ctx, une) }
    if (de === 'personne') {
      const acces = accesDuTravailleur(tx, ctx.perimetre, une.candidatId)
      avertir(tx, ctx, acces ? [acces] : [], {
        ...avis,
        code: 'consentement_demande',
        page: paths.travailleur.proposition(une.id),
      })
    } else
      avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, une.hoteId), {
        ...avis,
        code: 'proposition_recue',
        page: paths.hote.proposition(une.id),
      })
    tracer(tx, ctx, {
      type: 'proposition.rappelee',
      cpasId: une.cpasId,
      sujetId: une.id,
      details: { a: de },
    })
    return null
  })
}

function terminer(ctx: Contexte, une: EnAttente, de: AttenduDe): void {
  acte(ctx, 'proposition.expiree', (tx) => {
    const { statut } = faireAvancer(une, 'expiree')
    modifierProposition(tx, une, { statut })
    avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, une.candidatId), {
      ...suiteDe(tx, ctx, une),
      code: 'proposition_expiree',
      page: paths.cpas.proposition(une.id),
    })
    tracer(tx, ctx, {
      type: 'proposition.expiree',
      cpasId: une.cpasId,
      sujetId: une.id,
      details: { sansReponseDe: de },
    })
    return null
  })
}

function suiteDe(tx: Tx, ctx: Contexte, une: EnAttente) {
  return { faits: faitsDe(tx, ctx.perimetre, une), cpasId: une.cpasId, sujetId: une.id }
}
