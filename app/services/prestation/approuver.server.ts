import { derniereJournee } from '#app/domain/placement/placement.ts'
import { faireAvancer } from '#app/domain/prestation/cycle-de-vie.ts'
import { peutApprouver } from '#app/domain/prestation/permissions.ts'
import {
  joursAQualifier,
  minutesDUnCode,
  totalMinutes,
  verifierJours,
} from '#app/domain/prestation/regles.ts'
import type { SaisieDApprobation } from '#app/domain/prestation/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import { modifierFeuille, remplacerJours } from '#db/writes/prestation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { recalculerDroits } from '../droit/recalculer.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * The CPAS puts the reason of each absence and approves. Refuses `commun/interdit`,
 * `feuille/contestation_ouverte`, `feuille/jours_sans_motif`, `feuille/transition_impossible`.
 */
export function approuverFeuille(
  ctx: Contexte<ActeurDuCpas>,
  feuilleId: string,
  { version, jours: saisis }: SaisieDApprobation,
): void {
  if (!peutApprouver(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'feuille.approuvee', (tx) => {
    const feuille = trouverFeuille(tx, ctx.perimetre, feuilleId)
    if (feuille.statut === 'contestee') throw new ErreurMetier('feuille/contestation_ouverte')
    const { statut } = faireAvancer(feuille, 'approuvee')
    const jours = saisis.map(({ jour, code, minutes }) => ({
      jour,
      code,
      minutes: minutesDUnCode(code, minutes),
    }))
    verifierJours(feuille.mois, { du: feuille.debutLe, au: derniereJournee(feuille) }, jours)
    const restants = joursAQualifier(jours)
    if (restants.length > 0) throw new ErreurMetier('feuille/jours_sans_motif', { jours: restants })
    remplacerJours(tx, feuilleId, jours)
    modifierFeuille(
      tx,
      { id: feuilleId, version },
      { statut, approuveeA: ctx.maintenant, approuveePar: ctx.acteur.id },
    )
    tracer(tx, ctx, {
      type: 'feuille.approuvee',
      cpasId: feuille.cpasId,
      sujetId: feuille.placementId,
      details: { mois: feuille.mois, minutes: totalMinutes(jours) },
    })
    return null
  })
}

/**
 * Locks an approved sheet: it goes to the payroll and counts for the rights, which are computed
 * again in the same transaction. Refuses `commun/interdit`, `feuille/transition_impossible`.
 */
export function verrouillerFeuille(
  ctx: Contexte<ActeurDuCpas>,
  feuilleId: string,
  { version }: { readonly version: number },
): void {
  if (!peutApprouver(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'feuille.verrouillee', (tx) => {
    poserLeVerrou(tx, ctx, trouverFeuille(tx, ctx.perimetre, feuilleId), version)
    return null
  })
}

/** The lock itself, for one sheet or for a list of them; the caller has checked who may. */
export function poserLeVerrou(
  tx: Tx,
  ctx: Contexte<ActeurDuCpas>,
  feuille: ReturnType<typeof trouverFeuille>,
  version: number,
): void {
  const { statut } = faireAvancer(feuille, 'verrouillee')
  modifierFeuille(tx, { id: feuille.id, version }, { statut, verrouilleeA: ctx.maintenant })
  recalculerDroits(tx, ctx, feuille.candidatId)
  tracer(tx, ctx, {
    type: 'feuille.verrouillee',
    cpasId: feuille.cpasId,
    sujetId: feuille.placementId,
    details: { mois: feuille.mois },
  })
}
