import { demandesDues, JOUR_LIMITE, limiteDeFeuille } from '#app/domain/prestation/demandes.ts'
import { etatDeFeuille } from '#app/domain/prestation/etat.ts'
import { confirmableDes } from '#app/domain/prestation/regles.ts'
import { decalerMois, type Mois, moisDe } from '#app/domain/shared/date-civile.ts'
import { moisEnLettres } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { cadreEnVigueur } from '#db/reads/cadre.server.ts'
import { gestionnairesDe } from '#db/reads/destinataire.server.ts'
import {
  demandesDeFeuille,
  type FeuilleAttendue,
  feuillesAttendues,
} from '#db/reads/prestation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { estAFaire } from './feuilles-de-l-hote.server.ts'

/** Months back in which a sheet may still be asked by mail. */
const MOIS_DEMANDES = 2

/**
 * Asks each host for the sheets it has not confirmed: when the month is over, then twice after the
 * limit; after that the agent has it among what is due. For the clock: each sheet is an act of its own,
 * what was asked is read off the journal, and a second round on the same day does nothing.
 */
export function demanderFeuilles(ctx: Contexte): number {
  const { base, perimetre, aujourdhui } = ctx
  let demandees = 0
  for (let recul = 0; recul <= MOIS_DEMANDES; recul++) {
    const mois = decalerMois(moisDe(aujourdhui), -recul)
    for (const une of feuillesAttendues(base, perimetre, mois)) {
      const periode = { du: une.debutLe, au: une.fin }
      if (!estAFaire(etatDeFeuille(une.statut, mois, periode, aujourdhui))) continue
      if (aujourdhui < confirmableDes(mois, periode)) continue
      const cadre = cadreEnVigueur(base, perimetre, une)
      const limite = limiteDeFeuille(mois, cadre?.complement?.jourLimiteFeuille ?? JOUR_LIMITE)
      const rang = demandesDues(limite, aujourdhui)
      if (rang <= demandesDeFeuille(base, perimetre, une.placementId, mois)) continue
      demander(ctx, une, mois, rang)
      demandees++
    }
  }
  return demandees
}

function demander(ctx: Contexte, une: FeuilleAttendue, mois: Mois, rang: number): void {
  const { placementId, cpasId, hoteId, titreDuPoste } = une
  acte(ctx, 'feuille.demandee', (tx) => {
    avertir(tx, ctx, gestionnairesDe(tx, ctx.perimetre, hoteId), {
      code: rang === 1 ? 'feuille_a_confirmer' : 'feuille_rappelee',
      faits: (langue) => ({ mois: moisEnLettres(mois, langue), poste: titreDuPoste }),
      page: paths.hote.feuille(placementId, mois),
      cpasId,
      sujetId: placementId,
    })
    tracer(tx, ctx, {
      type: 'feuille.demandee',
      cpasId,
      sujetId: placementId,
      details: { mois, rang },
    })
    return null
  })
}
