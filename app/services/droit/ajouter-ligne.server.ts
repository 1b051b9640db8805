import { peutGererInstance } from '#app/domain/compte/permissions.ts'
import { formes } from '#app/domain/droit/formes-de-parametre.ts'
import { casDeranges } from '#app/domain/droit/lignes-ajoutees.ts'
import type { SaisieDeLigne } from '#app/domain/droit/saisie-de-ligne.ts'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { listerLignesDeBareme } from '#db/reads/droit.server.ts'
import { insererLigneDeBareme } from '#db/writes/droit.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { chargerLaLoi } from './charger-la-loi.server.ts'

const CAS_NOMMES = 3

/**
 * Adds a line to a parameter of the law; the engine reads it at once. Every reference case is computed
 * with it first: one that moves stops the line. Refuses `commun/interdit`, `droit/ligne_retroactive`,
 * `droit/valeur_de_parametre`, `droit/cas_de_reference`.
 */
export function ajouterLigne(ctx: Contexte<ActeurAdmin>, saisie: SaisieDeLigne): void {
  if (!peutGererInstance(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  if (saisie.des < ctx.aujourdhui) throw new ErreurMetier('droit/ligne_retroactive')
  const ligne = { ...saisie, valeur: valeurLue(saisie) }
  const deranges = casDeranges(listerLignesDeBareme(ctx.base, ctx.perimetre), ligne)
  if (deranges.length > 0)
    throw new ErreurMetier('droit/cas_de_reference', {
      nombre: deranges.length,
      cas: deranges.slice(0, CAS_NOMMES).join(' ; '),
    })
  acte(ctx, 'droit.ligne_ajoutee', (tx) => {
    const { parametre, des } = ligne
    const id = ctx.nouvelId()
    insererLigneDeBareme(tx, {
      ...ligne,
      id,
      parCompteId: ctx.acteur.id,
      creeA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'droit.ligne_ajoutee',
      cpasId: null,
      sujetId: id,
      details: { parametre, des },
    })
    return null
  })
  chargerLaLoi(ctx)
}

function valeurLue({ parametre, valeur }: SaisieDeLigne): unknown {
  const lue = formes[parametre].safeParse(json(valeur))
  if (lue.success) return lue.data
  throw new ErreurMetier('droit/valeur_de_parametre', {
    ou: lue.error.issues[0]?.path.join('.') ?? '',
  })
}

function json(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch {
    throw new ErreurMetier('droit/valeur_de_parametre', { ou: 'JSON' })
  }
}
