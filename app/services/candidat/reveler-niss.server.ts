import { peutRevelerNiss } from '#app/domain/candidat/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { lireNissEntier } from '#db/reads/candidat.server.ts'
import { limiter } from '../compte/limiter.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { consulterDossier } from './consulter-dossier.server.ts'

/**
 * Shows the whole national number once, and writes that it was shown. It is a reading of the dossier
 * like any other: another's asks why first. Refuses `commun/interdit`, `commun/trop_de_demandes`,
 * `candidat/motif_requis`.
 */
export function revelerNiss(ctx: Contexte<ActeurDuCpas>, candidatId: string): string | null {
  if (!peutRevelerNiss(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  limiter(ctx.base, 'revelation_niss', ctx.acteur.id, ctx.maintenant)
  return consulterDossier(ctx, { candidatId, section: 'niss' }, (tx) => {
    const niss = lireNissEntier(tx, ctx.perimetre, candidatId)
    tracer(tx, ctx, {
      type: 'candidat.niss_revele',
      cpasId: ctx.acteur.cpasId,
      sujetId: candidatId,
      details: {},
    })
    return niss
  })
}
