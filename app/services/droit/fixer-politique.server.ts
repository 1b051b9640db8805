import { peutFixerLaPolitique } from '#app/domain/droit/permissions.ts'
import type { SaisieDePolitique } from '#app/domain/droit/saisie-de-politique.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { insererPolitique } from '#db/writes/droit.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Adds a line to the policy of a centre, from today on or later: what was alerted before was right by
 * the line of its day. Refuses `commun/interdit`, `droit/politique_retroactive`.
 */
export function fixerPolitique(ctx: Contexte<ActeurDuCpas>, saisie: SaisieDePolitique): void {
  if (!peutFixerLaPolitique(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  if (saisie.des < ctx.aujourdhui) throw new ErreurMetier('droit/politique_retroactive')
  acte(ctx, 'droit.politique_fixee', (tx) => {
    const { cpasId } = ctx.acteur
    insererPolitique(tx, {
      ...saisie,
      id: ctx.nouvelId(),
      cpasId,
      parCompteId: ctx.acteur.id,
      creeA: ctx.maintenant,
    })
    const { des, limite, prolongation, decideur } = saisie
    tracer(tx, ctx, {
      type: 'droit.politique_fixee',
      cpasId,
      sujetId: cpasId,
      details: { des, limite, prolongation, decideur },
    })
    return null
  })
}
