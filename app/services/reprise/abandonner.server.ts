import { peutReprendre } from '#app/domain/reprise/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverReprise } from '#db/reads/reprise.server.ts'
import { avancerReprise, effacerLignes } from '#db/writes/reprise.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Closes a take-over: rows that were not taken are erased, since nobody needs them any more. Refuses
 * `commun/introuvable`, `commun/interdit`, `reprise/deja_terminee`, `commun/modifie_entretemps`.
 */
export function abandonnerReprise(
  ctx: Contexte<ActeurDuCpas>,
  repriseId: string,
  { version }: { readonly version: number },
): void {
  acte(ctx, 'reprise.abandonnee', (tx) => {
    const { cpasId, quoi, statut } = trouverReprise(tx, ctx.perimetre, repriseId)
    if (!peutReprendre(ctx.acteur, quoi)) throw new ErreurMetier('commun/interdit')
    if (statut === 'abandonnee') throw new ErreurMetier('reprise/deja_terminee')
    avancerReprise(tx, { id: repriseId, version }, { statut: 'abandonnee' })
    effacerLignes(tx, repriseId)
    tracer(tx, ctx, { type: 'reprise.abandonnee', cpasId, sujetId: repriseId, details: { quoi } })
    return null
  })
}
