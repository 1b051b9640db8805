import { peutModifierParAvenant } from '#app/domain/avenant/permissions.ts'
import {
  doiventSigner,
  empechementDe,
  peutRecommencer,
  quiPeutSigner,
} from '#app/domain/convention/cycle-de-vie.ts'
import {
  partieDe,
  peutRecevoirSignatures,
  peutRediger,
} from '#app/domain/convention/permissions.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '#db/client.server.ts'
import { lireConvention } from '#db/reads/convention.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { lireTexteEnClair } from './lire-texte.server.ts'
import { preparerMiseEnSignature } from './preparer.server.ts'

/**
 * A document as its page in the centre shows it: its text in a language, who signed, its versions,
 * what has changed in the file since it was frozen, and what the reader may do with it. Refuses
 * `commun/introuvable`.
 */
export function lireDocument(base: Base, ctx: Contexte, conventionId: string, langue: Langue) {
  const document = lireConvention(base, ctx.perimetre, conventionId)
  const ouvert = document.statut === 'a_signer'
  const preparee = ouvert ? preparerMiseEnSignature(base, ctx, conventionId) : null
  const manquent = ouvert ? doiventSigner(document) : []
  const auTour = quiPeutSigner(manquent, document.ordre)
  const recoit = peutRecevoirSignatures(ctx.acteur) && manquent.length > 0
  const partie = partieDe(ctx.acteur, document)
  return {
    document,
    texte: lireTexteEnClair(base, ctx, conventionId, { langue }),
    changements: preparee?.changements ?? [],
    corrections: preparee?.corrections ?? [],
    // Who is next, when the centre set an order.
    dabord: document.ordre === 'libre' ? null : (auTour[0] ?? null),
    empechement: empechementDe(document, 'cpas'),
    peut: {
      figer: peutRediger(ctx.acteur),
      recommencer: peutRediger(ctx.acteur) && peutRecommencer(document),
      signer: partie !== null && auTour.includes(partie),
      guichet: recoit && auTour.includes('travailleur'),
      papier: recoit,
      scans: peutRecevoirSignatures(ctx.acteur),
      relancer: peutRediger(ctx.acteur) && auTour.some((une) => une !== 'cpas'),
      abandonner:
        peutModifierParAvenant(ctx.acteur) &&
        document.type === 'avenant' &&
        document.statut !== 'signee' &&
        document.statut !== 'annulee',
    },
  }
}

/**
 * A document as the worker reads it on the agent's device: in the worker's language, for the worker.
 * No text, and the reason, when it does not wait for their signature. Refuses `commun/introuvable`.
 */
export function lireAuGuichet(base: Base, ctx: Contexte, conventionId: string) {
  const document = lireConvention(base, ctx.perimetre, conventionId)
  const { id, reference, personne } = document
  const langue = document.langueDeLaPersonne ?? 'fr'
  const empechement = empechementDe(document, 'travailleur')
  return {
    id,
    reference,
    personne,
    langue,
    empechement,
    texte: empechement === null ? lireTexteEnClair(base, ctx, conventionId, { langue }) : null,
  }
}
