import { peutNoterAbsence, type SaisieDAbsence } from '#app/domain/compte/absence.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { collegues, trouverAbsence } from '#db/reads/prolongation.server.ts'
import { insererAbsence, retirerAbsenceNotee } from '#db/writes/prolongation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Notes the days on which somebody of the centre is away: what waits for them goes to their colleagues
 * of the same role. Refuses `commun/interdit`, `commun/introuvable` (nobody of this centre).
 */
export function noterAbsence(
  ctx: Contexte<ActeurDuCpas>,
  { compteId, du, au }: SaisieDAbsence,
): void {
  if (!peutNoterAbsence(ctx.acteur, compteId)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'compte.absence_notee', (tx) => {
    const { cpasId } = ctx.acteur
    if (!collegues(tx, ctx.perimetre).some((un) => un.compteId === compteId))
      throw new ErreurMetier('commun/introuvable')
    const id = ctx.nouvelId()
    insererAbsence(tx, {
      id,
      cpasId,
      compteId,
      du,
      au,
      noteeParId: ctx.acteur.id,
      noteeA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'compte.absence_notee',
      cpasId,
      sujetId: compteId,
      details: { du, au },
    })
    return null
  })
}

/** Back earlier, or noted by mistake. Refuses `commun/introuvable`, `commun/interdit`. */
export function retirerAbsence(ctx: Contexte<ActeurDuCpas>, id: string): void {
  acte(ctx, 'compte.absence_retiree', (tx) => {
    const { compteId, cpasId } = trouverAbsence(tx, ctx.perimetre, id)
    if (!peutNoterAbsence(ctx.acteur, compteId)) throw new ErreurMetier('commun/interdit')
    retirerAbsenceNotee(tx, id, ctx.maintenant)
    tracer(tx, ctx, { type: 'compte.absence_retiree', cpasId, sujetId: compteId, details: {} })
    return null
  })
}
