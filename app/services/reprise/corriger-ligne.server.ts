import { peutReprendre } from '#app/domain/reprise/permissions.ts'
import type { SaisieDeLigne } from '#app/domain/reprise/saisie.ts'
import { type Cellule, texteBrut } from '#app/domain/reprise/tableau.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { lireLignesDeReprise, trouverReprise } from '#db/reads/reprise.server.ts'
import { avancerReprise, deciderLigne, ecrireLignes } from '#db/writes/reprise.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { lignesAEcrire } from './deposer.server.ts'
import { lireLignesDe, reconstruire } from './lire-lignes.server.ts'

/**
 * Corrects a row on the spot, or says what becomes of it; all rows are judged again. Refuses
 * `commun/introuvable`, `commun/interdit`, `reprise/deja_terminee`, `commun/modifie_entretemps`.
 */
export function corrigerLigne(
  ctx: Contexte<ActeurDuCpas>,
  { repriseId, rang }: { readonly repriseId: string; readonly rang: number },
  { version, decision, cellules }: SaisieDeLigne,
): void {
  acte(ctx, 'reprise.ligne_corrigee', (tx) => {
    const { cpasId, quoi, statut } = trouverReprise(tx, ctx.perimetre, repriseId)
    if (!peutReprendre(ctx.acteur, quoi)) throw new ErreurMetier('commun/interdit')
    if (statut === 'abandonnee') throw new ErreurMetier('reprise/deja_terminee')
    const lignes = lireLignesDeReprise(tx, ctx.perimetre, repriseId)
    const ligne = lignes.find((une) => une.rang === rang)
    if (!ligne) throw new ErreurMetier('commun/introuvable')
    if (ligne.objetId) throw new ErreurMetier('reprise/deja_terminee')
    avancerReprise(tx, { id: repriseId, version }, {})
    deciderLigne(tx, { repriseId, rang }, decision ?? null)
    const corrigees = lignes.map((une) =>
      une.rang === rang ? { ...une, cellules: corriger(une.cellules, cellules) } : une,
    )
    const lecture = lireLignesDe(quoi, reconstruire(quoi, corrigees), ctx.aujourdhui)
    ecrireLignes(tx, repriseId, lignesAEcrire(lecture))
    tracer(tx, ctx, {
      type: 'reprise.ligne_corrigee',
      cpasId,
      sujetId: repriseId,
      details: { rang },
    })
    return null
  })
}

/** A cell that was not touched keeps its kind: a spreadsheet's date stays one. */
function corriger(
  avant: Readonly<Record<string, Cellule>>,
  saisies: Readonly<Record<string, string | undefined>>,
): Record<string, Cellule> {
  const noms = new Set([...Object.keys(avant), ...Object.keys(saisies)])
  return Object.fromEntries(
    [...noms].map((nom) => {
      const texte = saisies[nom] ?? ''
      const cellule = avant[nom] ?? null
      return [nom, texteBrut(cellule).trim() === texte ? cellule : texte || null]
    }),
  )
}
