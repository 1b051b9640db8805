import type { ResultatDeDroits } from '#app/domain/droit/droit.ts'
import { finAuPlusTot } from '#app/domain/droit/planification.ts'
import { calculerDroits } from '#app/domain/droit/regles.ts'
import { type DateCivile, type Mois, moisDe } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type CasConnu, casDe, planConnu } from './cas-connu.server.ts'

/** The counter of a person as a page shows it: an estimate, the ONEM decides. */
export interface CompteurEstime {
  readonly resultat: ResultatDeDroits
  readonly donneesAu: DateCivile | null
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  /** True once the placement has ended: nothing goes on as planned any more. */
  readonly terminee: boolean
  readonly dateDemande: DateCivile
  /** Certain days (half-days on art. 33) by the least favourable reading: nobody counts on more. */
  readonly jours: number
  /** Months that are over and have no locked sheet: neither counted nor dropped. */
  readonly moisInconnus: readonly Mois[]
  /**
   * Last day of work after which every reading reaches the threshold, if the missing months prove to
   * be worked and the rest goes on as planned; null beyond the engine's horizon, and for a part-timer
   * whose wage is not known: it decides between days and half-days.
   */
  readonly atteintLe: DateCivile | null
}

/**
 * Computes the counter now, from the locked sheets and the placement as it stands, so that a changed
 * end date is seen before the next lock. Null before a first placement. The caller has checked sight.
 */
export function estimerDroits(
  base: Base,
  ctx: Contexte,
  candidatId: string,
): CompteurEstime | null {
  const connu = casDe(base, ctx, candidatId)
  return connu && compteurDe(connu, ctx)
}

/** The counter of a case that is known already. */
export function compteurDe(
  connu: CasConnu,
  { aujourdhui }: Pick<Contexte, 'aujourdhui'>,
): CompteurEstime {
  const resultat = calculerDroits(connu.cas)
  const { contrat, donneesAu } = connu
  return {
    resultat,
    donneesAu,
    debutLe: contrat.debutLe,
    finPrevueLe: contrat.fin,
    terminee: contrat.terminee,
    dateDemande: connu.cas.date_demande,
    jours: joursSurs(resultat),
    moisInconnus: contrat.moisInconnus.filter((mois) => mois < moisDe(aujourdhui)),
    atteintLe: atteintSiToutContinue(connu, resultat),
  }
}

function joursSurs({ demi_jours, jours_occupation, jours_trimestre }: ResultatDeDroits): number {
  return demi_jours
    ? Math.min(demi_jours.occupation, demi_jours.trimestre)
    : Math.min(jours_occupation, jours_trimestre)
}

/** Reached already, projected, or not dated: on which article the person would be admitted decides. */
export function atteintSiToutContinue(
  connu: CasConnu,
  { verdict, base, date_projetee }: ResultatDeDroits,
): DateCivile | null {
  if (verdict === 'atteint') return date_projetee
  if (connu.contrat.terminee) return null
  return base === 'a_verifier' ? null : finAuPlusTot(planConnu(connu))
}
