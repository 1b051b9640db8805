import { peutLireNotes } from '#app/domain/candidat/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { insererNote } from '#db/writes/candidat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** Adds a note, social or administrative; what was written stays. Refuses `commun/interdit`. */
export function noterAuDossier(
  ctx: Contexte<ActeurDuCpas>,
  candidatId: string,
  { nature, texte }: { readonly nature: 'sociale' | 'administrative'; readonly texte: string },
): void {
  if (!peutLireNotes(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'candidat.note', (tx) => {
    const { cpasId } = trouverCandidat(tx, ctx.perimetre, candidatId)
    insererNote(tx, {
      id: ctx.nouvelId(),
      cpasId,
      candidatId,
      nature,
      texte,
      parCompteId: ctx.acteur.id,
      ecriteA: ctx.maintenant,
    })
    tracer(tx, ctx, { type: 'candidat.note', cpasId, sujetId: candidatId, details: { nature } })
    return null
  })
}
