import type { SaisieDeLigne } from '#app/domain/droit/saisie-de-ligne.ts'
import type { ActeurAdmin, ActeurSysteme } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { insererLigneDeBareme } from '#db/writes/droit.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { chargerLaLoi } from './charger-la-loi.server.ts'
import { type EssaiDeLigne, essayerLigne } from './essayer-ligne.server.ts'
import { recalculerDroits } from './recalculer.server.ts'

/**
 * Adds a line to a parameter of the law, once what it changes was read. The engine reads it from then
 * on, and the counters that it changes are computed again in the same transaction; contracts stay as
 * they are, on the list of what is to be reviewed. Refuses what `essayerLigne` does,
 * `droit/lecture_a_confirmer`, `droit/comparaison_changee` (another list than the one that was read).
 */
export function ajouterLigne(
  ctx: Contexte<ActeurAdmin>,
  systeme: Contexte<ActeurSysteme>,
  saisie: SaisieDeLigne,
): void {
  if (!saisie.lu) throw new ErreurMetier('droit/lecture_a_confirmer')
  try {
    acte(ctx, 'droit.ligne_ajoutee', (tx) => {
      const essai = essayerLigne({ ...ctx, base: tx }, { ...systeme, base: tx }, saisie)
      if (essai.empreinte !== saisie.empreinte) throw new ErreurMetier('droit/comparaison_changee')
      garder(tx, ctx, saisie, essai)
      chargerLaLoi({ base: tx, perimetre: ctx.perimetre })
      for (const { candidatId } of essai.compteurs) recalculerDroits(tx, systeme, candidatId)
      return null
    })
  } finally {
    // What was undone must be undone in the engine too.
    chargerLaLoi(ctx)
  }
}

function garder(
  tx: Tx,
  ctx: Contexte<ActeurAdmin>,
  { motif }: SaisieDeLigne,
  { ligne, cas, compteurs }: EssaiDeLigne,
): void {
  const id = ctx.nouvelId()
  insererLigneDeBareme(tx, {
    ...ligne,
    id,
    motif: motif ?? null,
    parCompteId: ctx.acteur.id,
    creeA: ctx.maintenant,
  })
  tracer(tx, ctx, {
    type: 'droit.ligne_ajoutee',
    cpasId: null,
    sujetId: id,
    details: {
      parametre: ligne.parametre,
      des: ligne.des,
      cas: cas.changes.length,
      compteurs: compteurs.length,
    },
  })
}
