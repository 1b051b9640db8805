import { stringify } from 'csv-stringify/sync'
import type { ActeurObservateur } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { nomDuGroupe } from '#app/i18n/statistique.ts'
import { enTransaction } from '#db/client.server.ts'
import { limiter } from '../compte/limiter.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { statistiques } from './statistiques.server.ts'

/**
 * The tables of a year as one CSV file (`;`, UTF-8 with its mark), the same figures as on the screen.
 * That it was taken is written down. Refuses `commun/trop_de_demandes`.
 */
export function exporterStatistiques(
  ctx: Contexte<ActeurObservateur>,
  annee: number,
  langue: Langue,
): string {
  limiter(ctx.base, 'export', ctx.acteur.id, ctx.maintenant)
  const { statistique: t } = textes(langue)
  const { tableaux } = statistiques(ctx, annee)
  enTransaction(ctx.base, (tx) =>
    tracer(tx, ctx, {
      type: 'statistiques.exportees',
      cpasId: null,
      sujetId: ctx.acteur.id,
      details: { annee },
    }),
  )
  const lignes = tableaux.flatMap(({ dimension, lignes: siennes }) =>
    siennes.map((ligne) => [
      annee,
      t.dimensions[dimension],
      nomDuGroupe(dimension, ligne, langue),
      ligne.propositions ?? t.nonPublie,
      ligne.placements ?? t.nonPublie,
    ]),
  )
  return stringify([[t.annee, t.tableau, t.groupe, t.propositions, t.placements], ...lignes], {
    delimiter: ';',
    bom: true,
    // A name that begins with «=» is a name, not a formula.
    escape_formulas: true,
  })
}
