import type { FiltresDeJournal } from '#app/domain/journal/filtres.ts'
import { peutLireLeJournal } from '#app/domain/journal/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { debutDuJour } from '#app/i18n/format.ts'
import { enTransaction } from '#db/client.server.ts'
import { type LigneDuJournal, listerActeurs, listerJournal } from '#db/reads/journal.server.ts'
import type { PageDeListe } from '#db/reads/vue.ts'
import type { Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Reads one page of the centre's journal, and writes in it that it was read, with what was looked for.
 * Refuses `commun/interdit`.
 */
export function consulterJournal(
  ctx: Contexte<ActeurDuCpas>,
  filtres: FiltresDeJournal,
): PageDeListe<LigneDuJournal> & { acteurs: { id: string; nom: string }[] } {
  if (!peutLireLeJournal(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const { type, parId, du, au, page } = filtres
  return enTransaction(ctx.base, (tx) => {
    const lues = listerJournal(tx, ctx.perimetre, {
      type,
      parId,
      de: du && debutDuJour(du),
      avant: au && debutDuJour(ajouterJours(au, 1)),
      page,
    })
    tracer(tx, ctx, {
      type: 'journal.consulte',
      cpasId: ctx.acteur.cpasId,
      sujetId: ctx.acteur.cpasId,
      details: {
        type: type ?? null,
        parId: parId ?? null,
        du: du ?? null,
        au: au ?? null,
        page: lues.page,
      },
    })
    return { ...lues, acteurs: listerActeurs(tx, ctx.perimetre) }
  })
}
