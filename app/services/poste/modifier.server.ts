import { peutTenirPoste } from '#app/domain/poste/permissions.ts'
import type { SaisieDeModificationDePoste } from '#app/domain/poste/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverHote } from '#db/reads/hote.server.ts'
import { trouverPoste } from '#db/reads/poste.server.ts'
import { modifierPoste, remplacerCentres } from '#db/writes/poste.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { touchesDe } from '../hote/champs.server.ts'
import { tracer } from '../tracer.server.ts'
import { centresDe, champsDe, verifierLaSaisie } from './champs.server.ts'
import { exigerComplet } from './ouvrir.server.ts'

/**
 * Changes a post as the form shows it; an open one stays complete. Refuses `commun/interdit`,
 * `commun/introuvable`, `poste/incomplet`, `horaire/plages_refusees`, `poste/hote_non_partage`,
 * `poste/places_occupees`, `commun/modifie_entretemps`.
 */
export function modifierFicheDePoste(
  ctx: Contexte<ActeurDuCpas>,
  posteId: string,
  { version, ...saisie }: SaisieDeModificationDePoste,
): void {
  acte(ctx, 'poste.modifie', (tx) => {
    const avant = trouverPoste(tx, ctx.perimetre, posteId)
    if (!peutTenirPoste(ctx.acteur, avant)) throw new ErreurMetier('commun/interdit')
    verifierLaSaisie(ctx, tx, avant.hoteId, saisie)
    const champs = champsDe(saisie)
    modifierPoste(tx, { id: posteId, version }, champs, ctx.maintenant)
    remplacerCentres(tx, posteId, centresDe(saisie))
    if (avant.statut === 'ouvert')
      exigerComplet(
        trouverPoste(tx, ctx.perimetre, posteId),
        trouverHote(tx, ctx.perimetre, avant.hoteId),
        ctx.aujourdhui,
      )
    tracer(tx, ctx, {
      type: 'poste.modifie',
      cpasId: avant.cpasId,
      sujetId: posteId,
      details: { champs: touchesDe(avant, champs) },
    })
    return null
  })
}
