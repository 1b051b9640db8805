import { peutReglerLaSignature } from '#app/domain/convention/permissions.ts'
import {
  CLE_DU_REGLAGE,
  type ReglageDeSignature,
  reglageDeSignature,
  reglageParDefaut,
  type SaisieDeReglageDeSignature,
} from '#app/domain/convention/reglage.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { type Decide, listerReglages } from '#db/reads/reglage.server.ts'
import { insererReglage } from '#db/writes/reglage.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'

/** The rules of signing that hold on a day; `des` is null when the centre decided nothing. */
export interface ReglageDuJour extends Pick<ReglageDeSignature, 'ordre' | 'relais'> {
  readonly des: DateCivile | null
}

export function reglageDeSignatureDu(
  base: Base,
  perimetre: Perimetre,
  jour: DateCivile,
): ReglageDuJour {
  const decide = reglagesDeSignature(base, perimetre).find(({ des }) => des <= jour)
  return decide ?? { ...reglageParDefaut, des: null }
}

/** Every decision, newest first: those to come, the one that holds, those that held. */
export function reglagesDeSignature(
  base: Base,
  perimetre: Perimetre,
): (ReglageDeSignature & Decide)[] {
  return listerReglages(base, perimetre, CLE_DU_REGLAGE, reglageDeSignature)
}

/**
 * Decides who signs first, and who signs for a host that changes its signatory, from a day to come.
 * Texts frozen and avenants opened before keep the rule of their day. Refuses `commun/interdit`,
 * `convention/reglage_retroactif`, `convention/reglage_deja_pris`.
 */
export function deciderReglageDeSignature(
  ctx: Contexte<ActeurDuCpas>,
  { des, ...valeur }: SaisieDeReglageDeSignature,
): void {
  if (!peutReglerLaSignature(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  if (des <= ctx.aujourdhui) throw new ErreurMetier('convention/reglage_retroactif')
  const { cpasId, id: parCompteId } = ctx.acteur
  acte(ctx, 'convention.regle', (tx) => {
    if (reglagesDeSignature(tx, ctx.perimetre).some((un) => un.des === des))
      throw new ErreurMetier('convention/reglage_deja_pris', { des })
    insererReglage(tx, {
      cpasId,
      cle: CLE_DU_REGLAGE,
      des,
      valeur,
      parCompteId,
      decideA: ctx.maintenant,
    })
    tracer(tx, ctx, { type: 'convention.regle', cpasId, sujetId: cpasId, details: { des } })
    return null
  })
}
