import { peutModifierHote } from '#app/domain/hote/permissions.ts'
import { peutEcrirePostes } from '#app/domain/poste/permissions.ts'
import type { SaisieDePoste } from '#app/domain/poste/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { insererPoste, remplacerCentres } from '#db/writes/poste.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { centresDe, champsDe, verifierLaSaisie } from './champs.server.ts'

/** Where a post was found, when it was not written on the screen. `ref` is unique in the centre. */
export interface Provenance {
  readonly source: string | null
  readonly ref: string | null
}

/**
 * Writes a post at a partner, as a draft. Refuses `commun/interdit`, `commun/introuvable`,
 * `hote/pas_partenaire`, `horaire/plages_refusees`, `poste/hote_non_partage`.
 */
export function creerPoste(
  ctx: Contexte<ActeurDuCpas>,
  { hoteId, ...saisie }: SaisieDePoste,
  provenance: Provenance = { source: null, ref: null },
): { posteId: string } {
  if (!peutEcrirePostes(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const { cpasId } = ctx.acteur
  return acte(ctx, 'poste.cree', (tx) => {
    if (!peutModifierHote(ctx.acteur, trouverHote(tx, ctx.perimetre, hoteId)))
      throw new ErreurMetier('hote/pas_partenaire')
    verifierLaSaisie(ctx, tx, hoteId, saisie)
    const posteId = ctx.nouvelId()
    const champs = champsDe(saisie)
    insererPoste(tx, {
      ...champs,
      id: posteId,
      cpasId,
      hoteId,
      source: provenance.source,
      sourceRef: provenance.ref,
      creeA: ctx.maintenant,
    })
    remplacerCentres(tx, posteId, centresDe(saisie))
    tracer(tx, ctx, {
      type: 'poste.cree',
      cpasId,
      sujetId: posteId,
      details: { hoteId, metier: champs.metier ?? null, visibilite: champs.visibilite },
    })
    return { posteId }
  })
}
