import { peutModifierHote, peutPartagerHote } from '#app/domain/hote/permissions.ts'
import type { SaisieDeModificationDHote } from '#app/domain/hote/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { regionDuCentre, trouverHote, trouverHoteParBce } from '#db/reads/hote.server.ts'
import { modifierHote } from '#db/writes/hote.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { champsDe, touchesDe } from './champs.server.ts'

/**
 * Changes a host as the form shows it. Every partner keeps it up to date; only the centre that brought
 * it decides who sees it. Refuses `commun/interdit`, `commun/introuvable`, `hote/partage_reserve`,
 * `hote/bce_connu`, `commun/modifie_entretemps`.
 */
export function modifierFicheDHote(
  ctx: Contexte<ActeurDuCpas>,
  hoteId: string,
  saisie: SaisieDeModificationDHote,
): void {
  acte(ctx, 'hote.modifie', (tx) => {
    const avant = trouverHote(tx, ctx.perimetre, hoteId)
    if (!peutModifierHote(ctx.acteur, avant)) throw new ErreurMetier('commun/interdit')
    const partage = saisie.partage ?? avant.partage
    if (partage !== avant.partage && !peutPartagerHote(ctx.acteur, avant))
      throw new ErreurMetier('hote/partage_reserve')
    const memeNumero = saisie.bce && trouverHoteParBce(tx, ctx.perimetre, saisie.bce)
    if (memeNumero && memeNumero.id !== hoteId)
      throw new ErreurMetier('hote/bce_connu', { hoteId: memeNumero.id })

    const champs = { ...champsDe(saisie, regionDuCentre(tx, ctx.perimetre)), partage }
    modifierHote(tx, { id: hoteId, version: saisie.version }, champs)
    tracer(tx, ctx, {
      type: 'hote.modifie',
      cpasId: ctx.acteur.cpasId,
      sujetId: hoteId,
      details: { champs: touchesDe(avant, champs) },
    })
    return null
  })
}
