import { cotePour } from '#app/domain/horaire/permissions.ts'
import { minutesDuJour } from '#app/domain/horaire/regles.ts'
import { derniereJournee } from '#app/domain/placement/placement.ts'
import type { CodeDeJour } from '#app/domain/prestation/prestation.ts'
import { minutesDUnCode, semaineDu } from '#app/domain/prestation/regles.ts'
import { type DateCivile, jourSemaine } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { noterException } from '#db/writes/horaire.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * A day known in advance not to be worked: training, interview, leave agreed on, closing. Both sides
 * see it before it happens, and the month's sheet starts from it. Refuses `commun/interdit`,
 * `horaire/hors_placement`.
 */
export function annoncerException(
  ctx: Contexte,
  placementId: string,
  { jour, code }: { readonly jour: DateCivile; readonly code: CodeDeJour },
): void {
  acte(ctx, 'exception.notee', (tx) => {
    const placement = trouverPlacement(tx, ctx.perimetre, placementId)
    const par = cotePour(ctx.acteur, placement)
    // A host may only announce that it is closed.
    if (!par || (par === 'hote' && code !== 'FU')) throw new ErreurMetier('commun/interdit')
    const fin = derniereJournee(placement)
    if (jour < placement.debutLe || jour > fin)
      throw new ErreurMetier('horaire/hors_placement', {
        debutLe: placement.debutLe,
        finLe: fin,
      })
    const semaine = semaineDu(horairesConfirmes(tx, ctx.perimetre, placementId), jour)
    const prevues = semaine ? minutesDuJour(semaine, jourSemaine(jour)) : 0
    noterException(tx, {
      cpasId: placement.cpasId,
      placementId,
      jour,
      code,
      minutes: minutesDUnCode(code, prevues),
      parId: ctx.acteur.id,
      ecriteA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'exception.notee',
      cpasId: placement.cpasId,
      sujetId: placementId,
      details: { jour, code },
    })
    return null
  })
}
