import { type Rapprochement, sortDe, toutEstPret } from '#app/domain/reprise/decision.ts'
import { peutReprendre } from '#app/domain/reprise/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { type LigneGardee, lireLignesDeReprise, trouverReprise } from '#db/reads/reprise.server.ts'
import { avancerReprise, noterObjet } from '#db/writes/reprise.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { creerDepuisLaLigne } from './creer-depuis-la-ligne.server.ts'
import { reprendreJours } from './prestations.server.ts'
import { rapprocher } from './rapprocher.server.ts'

/**
 * Takes over the good rows, in one transaction: all of them or, should one fail, none. With `toutOuRien`
 * nothing is taken as long as a row waits for somebody. Rows left behind can be corrected and taken
 * later. Refuses `commun/introuvable`, `commun/interdit`, `reprise/deja_terminee`,
 * `reprise/lignes_en_attente`, `reprise/rien_a_reprendre`, `commun/modifie_entretemps`.
 */
export function appliquerReprise(
  ctx: Contexte<ActeurDuCpas>,
  repriseId: string,
  { version, toutOuRien }: { readonly version: number; readonly toutOuRien: boolean },
): { reprises: number } {
  return acte(ctx, 'reprise.appliquee', (tx) => {
    const { cpasId, quoi, statut, nomDeFichier } = trouverReprise(tx, ctx.perimetre, repriseId)
    if (!peutReprendre(ctx.acteur, quoi)) throw new ErreurMetier('commun/interdit')
    if (statut === 'abandonnee') throw new ErreurMetier('reprise/deja_terminee')
    const lignes = lireLignesDeReprise(tx, ctx.perimetre, repriseId)
    const connus = rapprocher(tx, { perimetre: ctx.perimetre, cpasId }, quoi, lignes)
    const sorts = lignes.map((ligne) => sortDe(ligne, rapprochementDe(connus, ligne)))
    if (toutOuRien && !toutEstPret(sorts))
      throw new ErreurMetier('reprise/lignes_en_attente', {
        nombre: sorts.filter((un) => un === 'a_corriger' || un === 'a_decider').length,
      })
    const pretes = lignes.filter((_, i) => sorts[i] === 'prete')
    if (pretes.length === 0) throw new ErreurMetier('reprise/rien_a_reprendre')
    if (quoi === 'prestations') reprendre(ctx, tx, { repriseId, nomDeFichier }, pretes)
    else for (const ligne of pretes) creer(ctx, tx, repriseId, quoi, ligne)
    avancerReprise(
      tx,
      { id: repriseId, version },
      { statut: 'appliquee', appliqueeA: ctx.maintenant },
    )
    const reprises = pretes.length
    tracer(tx, ctx, {
      type: 'reprise.appliquee',
      cpasId,
      sujetId: repriseId,
      details: { quoi, reprises, toutOuRien },
    })
    return { reprises }
  })
}

/** The good rows become what they are, through the same services as a form. */
function creer(
  ctx: Contexte<ActeurDuCpas>,
  tx: Tx,
  repriseId: string,
  quoi: Parameters<typeof creerDepuisLaLigne>[1],
  ligne: LigneGardee,
): void {
  // Each of these acts is part of this one: its key is not theirs.
  const objetId = creerDepuisLaLigne({ ...ctx, base: tx, cle: null }, quoi, ligne)
  if (objetId) noterObjet(tx, { repriseId, rang: ligne.rang }, objetId)
}

/** Days of one person and month belong together: they are kept at once, then the rights computed. */
function reprendre(
  ctx: Contexte<ActeurDuCpas>,
  tx: Tx,
  { repriseId, nomDeFichier }: { readonly repriseId: string; readonly nomDeFichier: string },
  pretes: readonly LigneGardee[],
): void {
  for (const [rang, candidatId] of reprendreJours({ ...ctx, base: tx }, tx, pretes, nomDeFichier))
    noterObjet(tx, { repriseId, rang }, candidatId)
}

export function rapprochementDe(
  connus: ReadonlyMap<number, Rapprochement>,
  { rang }: { readonly rang: number },
): Rapprochement {
  return connus.get(rang) ?? { issue: 'nouvelle' }
}
