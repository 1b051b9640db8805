import type { Occupation, ResultatDeDroits } from '#app/domain/droit/droit.ts'
import { planifierContrat } from '#app/domain/droit/planification.ts'
import { calculerDroits } from '#app/domain/droit/regles.ts'
import { ajouterJours, type DateCivile, type Mois, moisDe } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type CasConnu, casDe } from './recalculer.server.ts'

/** The counter of a person as a page shows it: an estimate, the ONEM decides. */
export interface CompteurEstime {
  readonly resultat: ResultatDeDroits
  readonly donneesAu: DateCivile | null
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly dateDemande: DateCivile
  /** Certain days (half-days on art. 33) by the least favourable reading: nobody counts on more. */
  readonly jours: number
  /** Months that are over and have no locked sheet: neither counted nor dropped. */
  readonly moisInconnus: readonly Mois[]
  /**
   * Last day of work after which every reading reaches the threshold, if the missing months prove to
   * be worked and the rest goes on as planned; null beyond the engine's horizon.
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
  if (!connu) return null
  const resultat = calculerDroits(connu.cas)
  const { contrat, donneesAu } = connu
  return {
    resultat,
    donneesAu,
    debutLe: contrat.debutLe,
    finPrevueLe: contrat.fin,
    dateDemande: connu.cas.date_demande,
    jours: Math.floor(joursSurs(resultat)),
    moisInconnus: contrat.moisInconnus.filter((mois) => mois < moisDe(ctx.aujourdhui)),
    atteintLe: resultat.verdict === 'atteint' ? resultat.date_projetee : finSiToutContinue(connu),
  }
}

function joursSurs({ demi_jours, jours_occupation, jours_trimestre }: ResultatDeDroits): number {
  return demi_jours
    ? Math.min(demi_jours.occupation, demi_jours.trimestre)
    : Math.min(jours_occupation, jours_trimestre)
}

/** The planned contract with what is known of it, its missing months taken as worked. */
function finSiToutContinue({ cas, contrat, avant, donneesAu }: CasConnu): DateCivile | null {
  const connu = donneesAu !== null && donneesAu >= contrat.debutLe ? donneesAu : null
  const absences = [...avant.evenements, ...contrat.evenements.filter(estConnu)]
  const commun = {
    temps: contrat.temps,
    finPrevue: contrat.fin,
    absences,
    dateNaissance: cas.date_naissance,
  }
  if (contrat.temps.type === 'plein' || connu === null)
    return planifierContrat({ ...commun, debut: contrat.debutLe, occupations: avant.occupations })
      .finAuPlusTot
  // Part-time counts by hours: the months that are over keep theirs, the plan starts after them.
  const passees = contrat.occupations.filter(({ du }) => du <= connu).map(commeTravaillee)
  return planifierContrat({
    ...commun,
    debut: ajouterJours(connu, 1),
    occupations: [...avant.occupations, ...passees],
  }).finAuPlusTot
}

function estConnu({ type }: { readonly type: string }): boolean {
  return type !== 'inconnu'
}

/** Hours nobody has confirmed yet, taken as worked. */
function commeTravaillee(une: Occupation): Occupation {
  if (une.type !== 'temps_partiel') return une
  const { heures = 0, heures_a_verifier = 0, ...reste } = une
  return { ...reste, heures: heures + heures_a_verifier }
}
