import type { PieceDeTirage } from '#app/domain/convention/papier.ts'
import { peutRecevoirSignatures } from '#app/domain/convention/permissions.ts'
import type { SaisieDeTirage } from '#app/domain/convention/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { textesAImprimer } from '#db/reads/tirage.server.ts'
import { insererTirage } from '#db/writes/tirage.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'

/**
 * Asks for one pile of the chosen texts, in the order of the list. It is made apart: this answers at
 * once. Refuses `commun/interdit`, `convention/rien_a_imprimer`; a text that is out of sight or no
 * longer current is left out.
 */
export function demanderTirage(
  ctx: Contexte<ActeurDuCpas>,
  { textes, rectoVerso, separateurs }: SaisieDeTirage,
): { tirageId: string } {
  if (!peutRecevoirSignatures(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  return acte(ctx, 'convention.tirage', (tx) => {
    const voulus = new Set(textes)
    const pieces: PieceDeTirage[] = textesAImprimer(tx, ctx.perimetre, { deja: true })
      .filter((un) => voulus.has(cleDuTexte(un)))
      .map(({ id, numero, langue }) => ({ conventionId: id, numero, langue }))
    if (pieces.length === 0) throw new ErreurMetier('convention/rien_a_imprimer')
    const tirageId = ctx.nouvelId()
    insererTirage(tx, {
      id: tirageId,
      cpasId: ctx.acteur.cpasId,
      demandeParId: ctx.acteur.id,
      etat: 'demande',
      pieces,
      rectoVerso,
      separateurs,
      demandeA: ctx.maintenant,
    })
    return { tirageId }
  })
}

/** How a form names one text. */
export function cleDuTexte({
  id,
  numero,
  langue,
}: {
  readonly id: string
  readonly numero: number
  readonly langue: string
}): string {
  return `${id}.${numero}.${langue}`
}
