import type { Hote } from '#app/domain/hote/hote.ts'
import { faireAvancer } from '#app/domain/poste/cycle-de-vie.ts'
import { peutTenirPoste } from '#app/domain/poste/permissions.ts'
import type { Poste } from '#app/domain/poste/poste.ts'
import { manquesDuPoste } from '#app/domain/poste/regles.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { trouverPoste } from '#db/reads/poste.server.ts'
import { changerStatutDePoste } from '#db/writes/poste.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Publishes a draft, or opens a suspended or closed post again: from now on people can be proposed to
 * it. Refuses `commun/interdit`, `poste/transition_impossible`, `poste/incomplet` with everything that
 * lacks, `commun/modifie_entretemps`.
 */
export function ouvrirPoste(
  ctx: Contexte<ActeurDuCpas>,
  posteId: string,
  { version }: { readonly version: number },
): void {
  acte(ctx, 'poste.ouvert', (tx) => {
    const poste = trouverPoste(tx, ctx.perimetre, posteId)
    if (!peutTenirPoste(ctx.acteur, poste)) throw new ErreurMetier('commun/interdit')
    const { statut } = faireAvancer(poste, 'ouvert')
    exigerComplet(poste, trouverHote(tx, ctx.perimetre, poste.hoteId), ctx.aujourdhui)
    changerStatutDePoste(tx, { id: posteId, version }, statut, ctx.maintenant)
    tracer(tx, ctx, {
      type: 'poste.ouvert',
      cpasId: poste.cpasId,
      sujetId: posteId,
      details: { hoteId: poste.hoteId, de: poste.statut },
    })
    return null
  })
}

/** Refuses `poste/incomplet` with everything that lacks, of the post and of its host. */
export function exigerComplet(poste: Poste, hote: Hote, aujourdhui: DateCivile): void {
  const champs = manquesDuPoste(poste, hote, aujourdhui)
  if (champs.length > 0) throw new ErreurMetier('poste/incomplet', { champs })
}
