import { peutGererInstance } from '#app/domain/compte/permissions.ts'
import type { SaisieDeCpas } from '#app/domain/cpas/saisie.ts'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { insererCpas } from '#db/writes/cpas.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** Opens the instance to one more centre; answers its id. Refuses `commun/interdit`. */
export function creerCpas(ctx: Contexte<ActeurAdmin>, saisie: SaisieDeCpas): { id: string } {
  if (!peutGererInstance(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  return acte(ctx, 'cpas.cree', (tx) => {
    const id = ctx.nouvelId()
    insererCpas(tx, { ...enColonnes(saisie), id, creeA: ctx.maintenant })
    tracer(tx, ctx, { type: 'cpas.cree', cpasId: id, sujetId: id, details: {} })
    return { id }
  })
}

/** What was left empty is not known. */
export function enColonnes({ bce, telephone, courriel, ...reste }: SaisieDeCpas) {
  return {
    ...reste,
    bce: bce ?? null,
    telephone: telephone ?? null,
    courriel: courriel ?? null,
  }
}
