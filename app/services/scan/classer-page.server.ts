import { peutRecevoirSignatures } from '#app/domain/convention/permissions.ts'
import type { SaisieDePageScannee } from '#app/domain/convention/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { documentDeReference, trouverPage } from '#db/reads/scan.server.ts'
import { modifierPage } from '#db/writes/scan.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/**
 * A person says what a page without a readable code is: a page of one document, or none of ours.
 * Refuses `commun/interdit`, `convention/page_deja_classee`, `commun/introuvable` for an unknown number.
 */
export function classerPage(
  ctx: Contexte<ActeurDuCpas>,
  pageId: string,
  saisie: SaisieDePageScannee,
): void {
  if (!peutRecevoirSignatures(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'convention.page_classee', (tx) => {
    const page = trouverPage(tx, ctx.perimetre, pageId)
    if (page.etat !== 'a_classer') throw new ErreurMetier('convention/page_deja_classee')
    const vue = { id: pageId, version: saisie.version }
    if (saisie.choix === 'ecarter') {
      modifierPage(tx, vue, { etat: 'ecartee' })
      return null
    }
    const { pageDuTexte } = saisie
    const { conventionId, numero, langue } = documentDeReference(
      tx,
      ctx.perimetre,
      saisie.reference.toUpperCase(),
    )
    modifierPage(tx, vue, { etat: 'classee', conventionId, numero, langue, pageDuTexte })
    tracer(tx, ctx, {
      type: 'convention.page_classee',
      cpasId: ctx.acteur.cpasId,
      sujetId: conventionId,
      details: { numero, page: pageDuTexte, sha256: page.sha256 },
    })
    return null
  })
}
