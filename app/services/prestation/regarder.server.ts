import { faireAvancer } from '#app/domain/prestation/cycle-de-vie.ts'
import { peutContester } from '#app/domain/prestation/permissions.ts'
import type { ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { moisEnLettres } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import { suiveursDe } from '#db/reads/destinataire.server.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import { modifierFeuille } from '#db/writes/prestation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'

/** The worker says the sheet is right. Refuses `commun/interdit`, `commun/modifie_entretemps`. */
export function noterFeuilleVue(
  ctx: Contexte<ActeurTravailleur>,
  feuilleId: string,
  { version }: { readonly version: number },
): void {
  acte(ctx, 'feuille.vue', (tx) => {
    const feuille = trouverFeuille(tx, ctx.perimetre, feuilleId)
    if (!peutContester(ctx.acteur, feuille)) throw new ErreurMetier('commun/interdit')
    if (feuille.statut !== 'confirmee')
      throw new ErreurMetier('feuille/transition_impossible', {
        de: feuille.statut,
        vers: 'confirmee',
      })
    modifierFeuille(tx, { id: feuilleId, version }, { vueA: ctx.maintenant })
    tracer(tx, ctx, {
      type: 'feuille.vue',
      cpasId: feuille.cpasId,
      sujetId: feuille.placementId,
      details: { mois: feuille.mois },
    })
    return null
  })
}

/** The worker disagrees and says with what; the agent decides. Refuses `feuille/transition_impossible`. */
export function contesterFeuille(
  ctx: Contexte<ActeurTravailleur>,
  feuilleId: string,
  { version, texte }: { readonly version: number; readonly texte: string },
): void {
  acte(ctx, 'feuille.contestee', (tx) => {
    const feuille = trouverFeuille(tx, ctx.perimetre, feuilleId)
    if (!peutContester(ctx.acteur, feuille)) throw new ErreurMetier('commun/interdit')
    const { statut } = faireAvancer(feuille, 'contestee')
    modifierFeuille(tx, { id: feuilleId, version }, { statut, contestation: texte, decision: null })
    avertir(tx, ctx, suiveursDe(tx, ctx.perimetre, feuille.candidatId), {
      code: 'feuille_contestee',
      faits: (langue) => ({ mois: moisEnLettres(feuille.mois, langue) }),
      page: paths.cpas.feuille(feuilleId),
      cpasId: feuille.cpasId,
      sujetId: feuille.placementId,
    })
    tracer(tx, ctx, {
      type: 'feuille.contestee',
      cpasId: feuille.cpasId,
      sujetId: feuille.placementId,
      details: { mois: feuille.mois },
    })
    return null
  })
}
