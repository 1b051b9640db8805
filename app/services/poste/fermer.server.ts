import { faireAvancer } from '#app/domain/poste/cycle-de-vie.ts'
import { peutTenirPoste } from '#app/domain/poste/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { compterPropositionsOuvertes, trouverPoste } from '#db/reads/poste.server.ts'
import { changerStatutDePoste } from '#db/writes/poste.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * Closes a post for good, until it is opened again. Nobody is left waiting for an answer that will
 * not come: its open proposals are answered first. Refuses `commun/interdit`,
 * `poste/transition_impossible`, `poste/propositions_ouvertes`, `commun/modifie_entretemps`.
 */
export function fermerPoste(
  ctx: Contexte<ActeurDuCpas>,
  posteId: string,
  { version }: { readonly version: number },
): void {
  acte(ctx, 'poste.ferme', (tx) => {
    const poste = trouverPoste(tx, ctx.perimetre, posteId)
    if (!peutTenirPoste(ctx.acteur, poste)) throw new ErreurMetier('commun/interdit')
    const { statut } = faireAvancer(poste, 'ferme')
    const combien = compterPropositionsOuvertes(tx, ctx.perimetre, posteId)
    if (combien > 0) throw new ErreurMetier('poste/propositions_ouvertes', { combien })
    changerStatutDePoste(tx, { id: posteId, version }, statut)
    tracer(tx, ctx, {
      type: 'poste.ferme',
      cpasId: poste.cpasId,
      sujetId: posteId,
      details: { hoteId: poste.hoteId, de: poste.statut },
    })
    return null
  })
}
