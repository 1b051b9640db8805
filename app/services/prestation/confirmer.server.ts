import { minutesDuJour } from '#app/domain/horaire/regles.ts'
import { estCommence } from '#app/domain/placement/cycle-de-vie.ts'
import { derniereJournee } from '#app/domain/placement/placement.ts'
import { faireAvancer } from '#app/domain/prestation/cycle-de-vie.ts'
import { peutConfirmer } from '#app/domain/prestation/permissions.ts'
import {
  confirmableDes,
  minutesDUnCode,
  semaineDu,
  totalMinutes,
  verifierJours,
} from '#app/domain/prestation/regles.ts'
import type { SaisieDeConfirmation } from '#app/domain/prestation/saisie.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import { jourSemaine, type Mois } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { moisEnLettres } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { accesDuTravailleur } from '#db/reads/destinataire.server.ts'
import { horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { feuilleDuMois } from '#db/reads/prestation.server.ts'
import { insererFeuille, modifierFeuille, remplacerJours } from '#db/writes/prestation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * The host confirms a month: each day from its own short list of codes. Refuses `commun/interdit`,
 * `feuille/travail_pas_commence`, `feuille/mois_pas_fini`, `feuille/jour_hors_placement`, `feuille/minutes_impossibles`,
 * `feuille/transition_impossible`, `commun/modifie_entretemps`.
 */
export function confirmerFeuille(
  ctx: Contexte<ActeurDeLHote>,
  placementId: string,
  mois: Mois,
  saisie: SaisieDeConfirmation,
): { feuilleId: string } {
  return acte(ctx, 'feuille.confirmee', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    if (!peutConfirmer(ctx.acteur, placement)) throw new ErreurMetier('commun/interdit')
    if (!estCommence(placement)) throw new ErreurMetier('feuille/travail_pas_commence')
    const periode = { du: placement.debutLe, au: derniereJournee(placement) }
    if (ctx.aujourdhui < confirmableDes(mois, periode))
      throw new ErreurMetier('feuille/mois_pas_fini', { mois })
    const horaires = horairesConfirmes(tx, ctx.perimetre, placementId)
    const jours = saisie.jours.map(({ jour, code, minutes }) => ({
      jour,
      code,
      // Hours left empty are those that were planned: an absence turned into a day of work needs none.
      minutes: minutesDUnCode(
        code,
        minutes || minutesDuJour(semaineDu(horaires, jour) ?? [], jourSemaine(jour)),
      ),
    }))
    verifierJours(mois, periode, jours)

    const connue = feuilleDuMois(tx, ctx.perimetre, placementId, mois)
    const confirmation = { confirmeeA: ctx.maintenant, confirmeePar: ctx.acteur.id, vueA: null }
    const feuilleId = connue?.id ?? ctx.nouvelId()
    if (connue) {
      const { statut } = faireAvancer(connue, 'confirmee')
      modifierFeuille(
        tx,
        { id: feuilleId, version: saisie.version },
        { ...confirmation, statut, contestation: null, decision: null },
      )
    } else
      insererFeuille(tx, {
        id: feuilleId,
        cpasId: placement.cpasId,
        placementId,
        mois,
        statut: 'confirmee',
        ...confirmation,
        creeA: ctx.maintenant,
      })
    remplacerJours(tx, feuilleId, jours)

    const acces = accesDuTravailleur(tx, ctx.perimetre, placement.candidatId)
    if (acces)
      avertir(tx, ctx, [acces], {
        code: 'feuille_a_voir',
        faits: (langue) => ({ mois: moisEnLettres(mois, langue), hote: placement.nomDeLHote }),
        page: paths.travailleur.feuille(feuilleId),
        cpasId: placement.cpasId,
        sujetId: placementId,
      })
    tracer(tx, ctx, {
      type: 'feuille.confirmee',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: { mois, minutes: totalMinutes(jours) },
    })
    return { feuilleId }
  })
}
