import { doiventSigner, empechementDe } from '#app/domain/convention/cycle-de-vie.ts'
import {
  partieDe,
  peutRecevoirSignatures,
  peutRediger,
} from '#app/domain/convention/permissions.ts'
import { ajouterMois, type DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { trouverCadre } from '#db/reads/cadre.server.ts'
import { conventionDe } from '#db/reads/convention.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** From then on a framework in force is about to stop new placements: it is time for the next one. */
const MOIS_DE_RAPPEL = 3

/** A framework as its page shows it, with its document and what the reader may do next. */
export function lireCadre(base: Base, ctx: Contexte, cadreId: string) {
  const { perimetre, acteur, aujourdhui } = ctx
  const cadre = trouverCadre(base, perimetre, cadreId)
  const document = conventionDe(base, perimetre, 'convention-cadre', cadreId)
  const ouvert = document?.statut === 'a_signer'
  const manquent = ouvert ? doiventSigner(document) : []
  const partie = document ? partieDe(acteur, document) : null
  const redige = peutRediger(acteur)
  return {
    cadre: {
      id: cadre.id,
      hoteId: cadre.hoteId,
      numero: cadre.numero,
      statut: cadre.statut,
      du: cadre.du,
      au: cadre.au,
      nomDeLHote: cadre.nomDeLHote,
      categorie: cadre.categorie,
      complement: cadre.complement,
      finitBientot: cadre.statut === 'en_vigueur' && finitBientot(cadre.au, aujourdhui),
    },
    document: document
      ? {
          id: document.id,
          statut: document.statut,
          signataires: document.signataires,
          signatures: document.signatures,
        }
      : null,
    peut: {
      modifier: redige && (cadre.statut === 'brouillon' || cadre.statut === 'a_signer'),
      renouveler: redige && (cadre.statut === 'en_vigueur' || cadre.statut === 'termine'),
      figer: redige && document?.statut === 'brouillon',
      signer: partie !== null && document !== undefined && empechementDe(document, partie) === null,
      papier: peutRecevoirSignatures(acteur) && manquent.length > 0,
      voirPlacements: acteur.role !== 'prospecteur',
    },
  }
}

function finitBientot(au: DateCivile | null, aujourdhui: DateCivile): boolean {
  return au !== null && au <= ajouterMois(aujourdhui, MOIS_DE_RAPPEL)
}
