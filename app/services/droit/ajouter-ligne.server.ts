import { lignesEnPlace } from '#app/domain/droit/lignes-ajoutees.ts'
import type { SaisieDeLigne } from '#app/domain/droit/saisie-de-ligne.ts'
import type { ActeurAdmin, ActeurSysteme } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { compteursCalculesDepuis } from '#db/reads/droit.server.ts'
import { insererLigneDeBareme, retenirCeQueLaLoiDonne } from '#db/writes/droit.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { chargerLaLoi } from './charger-la-loi.server.ts'
import { type EssaiDeLigne, essayerAvecLaSuite } from './essayer-ligne.server.ts'
import { type CeQueLaLoiDonne, recalculerDroits } from './recalculer.server.ts'

/** An act that was under way when the trial began has given its counter an instant from before. */
const MARGE = 60_000

/**
 * Adds a line to a parameter of the law, once what it changes was read. The engine reads it from then
 * on, and the counters that it changes are kept anew in the same transaction; contracts stay as they
 * are, on the list of what is to be reviewed. Refuses what `essayerLigne` does,
 * `droit/lecture_a_confirmer`, `droit/comparaison_changee` (another list than the one that was read).
 */
export async function ajouterLigne(
  ctx: Contexte<ActeurAdmin>,
  systeme: Contexte<ActeurSysteme>,
  saisie: SaisieDeLigne,
): Promise<void> {
  if (!saisie.lu) throw new ErreurMetier('droit/lecture_a_confirmer')
  const loi = JSON.stringify(lignesEnPlace())
  const essai = await essayerAvecLaSuite(ctx, systeme, saisie)
  try {
    acte(ctx, 'droit.ligne_ajoutee', (tx) => {
      if (essai.empreinte !== saisie.empreinte || JSON.stringify(lignesEnPlace()) !== loi)
        throw new ErreurMetier('droit/comparaison_changee')
      garder(tx, ctx, saisie, essai)
      chargerLaLoi({ base: tx, perimetre: ctx.perimetre })
      retenirLesCompteurs(tx, systeme, essai.apres)
      return null
    })
  } finally {
    // What was undone must be undone in the engine too.
    chargerLaLoi(ctx)
  }
}

/** As they were tried; those that others touched meanwhile are computed again from what they are now. */
function retenirLesCompteurs(
  tx: Tx,
  systeme: Contexte<ActeurSysteme>,
  apres: ReadonlyMap<string, CeQueLaLoiDonne>,
): void {
  const depuis = new Date(systeme.maintenant.getTime() - MARGE)
  const touches = new Set(compteursCalculesDepuis(tx, systeme.perimetre, depuis))
  for (const [candidatId, champs] of apres)
    if (!touches.has(candidatId))
      retenirCeQueLaLoiDonne(tx, candidatId, { ...champs, calculeA: systeme.maintenant })
  for (const candidatId of touches) recalculerDroits(tx, systeme, candidatId)
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
