import { peutGererInstance } from '#app/domain/compte/permissions.ts'
import type { SaisieDeModificationDeCpas } from '#app/domain/cpas/saisie.ts'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { lireCpas } from '#db/reads/cpas.server.ts'
import { modifierCpas as ecrireCpas } from '#db/writes/cpas.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { enColonnes } from './creer-cpas.server.ts'

/** Changes the sheet of a centre. Refuses `commun/interdit`, `commun/introuvable`, `commun/modifie_entretemps`. */
export function modifierCpas(
  ctx: Contexte<ActeurAdmin>,
  cpasId: string,
  { version, ...saisie }: SaisieDeModificationDeCpas,
): void {
  if (!peutGererInstance(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'cpas.modifie', (tx) => {
    const avant = lireCpas(tx, ctx.perimetre, cpasId)
    const champs = enColonnes(saisie)
    ecrireCpas(tx, { id: cpasId, version }, champs)
    const touches = Object.entries(champs)
      .filter(([nom, valeur]) => avant[nom as keyof typeof champs] !== valeur)
      .map(([nom]) => nom)
    tracer(tx, ctx, {
      type: 'cpas.modifie',
      cpasId,
      sujetId: cpasId,
      details: { champs: touches },
    })
    return null
  })
}
