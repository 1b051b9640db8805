import { peutRevelerNiss } from '#app/domain/candidat/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { enTransaction } from '#db/client.server.ts'
import { lireNissEntier, trouverCandidat } from '#db/reads/candidat.server.ts'
import { limiter } from '../compte/limiter.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** Shows the whole national number once, and writes that it was shown. Refuses `commun/interdit`, `commun/trop_de_demandes`. */
export function revelerNiss(ctx: Contexte<ActeurDuCpas>, candidatId: string): string | null {
  if (!peutRevelerNiss(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  limiter(ctx.base, 'revelation_niss', ctx.acteur.id, ctx.maintenant)
  return enTransaction(ctx.base, (tx) => {
    const { cpasId } = trouverCandidat(tx, ctx.perimetre, candidatId)
    const niss = lireNissEntier(tx, ctx.perimetre, candidatId)
    tracer(tx, ctx, { type: 'candidat.niss_revele', cpasId, sujetId: candidatId, details: {} })
    return niss
  })
}
