import { derniereJournee } from '#app/domain/placement/placement.ts'
import { peutApprouver } from '#app/domain/prestation/permissions.ts'
import { avecCorrections, joursDuMois, minutesDUnCode } from '#app/domain/prestation/regles.ts'
import type { SaisieDeCorrection } from '#app/domain/prestation/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { correctionsDe, trouverFeuille } from '#db/reads/prestation.server.ts'
import { insererCorrection } from '#db/writes/prestation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { recalculerDroits } from '../droit/recalculer.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Corrects one day of a locked sheet: a further line with its author and reason; nothing is rewritten,
 * and the rights are computed again. Refuses `commun/interdit`, `feuille/transition_impossible`,
 * `feuille/jour_hors_placement`.
 */
export function corrigerFeuille(
  ctx: Contexte<ActeurDuCpas>,
  feuilleId: string,
  { jour, code, minutes, raison }: SaisieDeCorrection,
): void {
  if (!peutApprouver(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'feuille.corrigee', (tx) => {
    const feuille = trouverFeuille(tx, ctx.perimetre, feuilleId)
    if (feuille.statut !== 'verrouillee')
      throw new ErreurMetier('feuille/transition_impossible', {
        de: feuille.statut,
        vers: 'verrouillee',
      })
    const periode = { du: feuille.debutLe, au: derniereJournee(feuille) }
    if (!joursDuMois(feuille.mois, periode).includes(jour))
      throw new ErreurMetier('feuille/jour_hors_placement', { jour })
    const avant = avecCorrections(feuille.jours, correctionsDe(tx, ctx.perimetre, feuilleId)).find(
      (un) => un.jour === jour,
    )
    insererCorrection(tx, {
      id: ctx.nouvelId(),
      cpasId: feuille.cpasId,
      feuilleId,
      jour,
      code,
      minutes: minutesDUnCode(code, minutes),
      raison,
      parId: ctx.acteur.id,
      corrigeeA: ctx.maintenant,
    })
    recalculerDroits(tx, ctx, feuille.candidatId)
    tracer(tx, ctx, {
      type: 'feuille.corrigee',
      cpasId: feuille.cpasId,
      sujetId: feuille.placementId,
      details: { mois: feuille.mois, jour, avant: avant?.code ?? '', apres: code },
    })
    return null
  })
}
