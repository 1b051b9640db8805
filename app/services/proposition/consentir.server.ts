import { faireAvancer } from '#app/domain/proposition/cycle-de-vie.ts'
import { peutConsentir, peutProposer } from '#app/domain/proposition/permissions.ts'
import type { VoieDeConsentement } from '#app/domain/proposition/proposition.ts'
import type { SaisieDeConsentement } from '#app/domain/proposition/saisie.ts'
import type { ActeurDuCpas, ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { paths } from '#app/paths.ts'
import { suiveursDe } from '#db/reads/destinataire.server.ts'
import { trouverProposition } from '#db/reads/proposition.server.ts'
import { modifierProposition } from '#db/writes/proposition.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { faitsDe } from './faits.server.ts'

/** The person answers in their own space. Refuses `commun/interdit`, `proposition/transition_impossible`. */
export function consentir(
  ctx: Contexte<ActeurTravailleur>,
  propositionId: string,
  saisie: SaisieDeConsentement,
): void {
  const proposition = trouverProposition(ctx.base, ctx.perimetre, propositionId)
  if (!peutConsentir(ctx.acteur, proposition)) throw new ErreurMetier('commun/interdit')
  repondre(ctx, propositionId, saisie, 'espace')
}

/** At the desk the agent writes down what the person said; the way it was said stays visible. */
export function noterConsentement(
  ctx: Contexte<ActeurDuCpas>,
  propositionId: string,
  saisie: SaisieDeConsentement,
): void {
  if (!peutProposer(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  repondre(ctx, propositionId, saisie, 'guichet')
}

function repondre(
  ctx: Contexte,
  propositionId: string,
  { version, reponse, partageTelephone, partageCourriel }: SaisieDeConsentement,
  voie: VoieDeConsentement,
): void {
  acte(ctx, 'proposition.consentement', (tx) => {
    const proposition = trouverProposition(tx, ctx.perimetre, propositionId)
    const oui = reponse === 'oui'
    const { statut } = faireAvancer(proposition, oui ? 'consentie' : 'refusee')
    modifierProposition(
      tx,
      { id: propositionId, version },
      {
        statut,
        consentementVoie: voie,
        ...(oui ? { consentementA: ctx.maintenant, partageTelephone, partageCourriel } : {}),
      },
    )
    if (voie === 'espace')
      avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, proposition.candidatId), {
        code: 'reponse_de_la_personne',
        faits: faitsDe(tx, ctx.perimetre, proposition),
        page: paths.cpas.proposition(propositionId),
        cpasId: proposition.cpasId,
        sujetId: propositionId,
      })
    tracer(tx, ctx, {
      type: oui ? 'proposition.consentie' : 'proposition.refusee',
      cpasId: proposition.cpasId,
      sujetId: propositionId,
      details: { voie },
    })
    return null
  })
}
