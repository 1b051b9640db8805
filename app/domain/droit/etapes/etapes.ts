import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { classeDAbsence, effetDAbsence } from './absences.ts'
import { admission, ancienneAdmission, effetDeLAge, joursNecessaires } from './admission.ts'
import type { Entree, Sortie } from './champs.ts'
import {
  arrondiDuTotal,
  demiAllocations,
  heuresMinimales,
  joursDepuisA,
  joursPlafonnes,
  joursTempsPartiel,
  joursTempsPlein,
  trimestreCoupe,
} from './comptage.ts'
import { finDeDroit, illimite, moisDuDroit, stageAmi } from './duree.ts'
import { choisirRegime, joursDeProlongation, periode } from './periode.ts'
import { datesDePreavis, planDeContrat } from './plan.ts'

/** Each step of the engine under the name that the conformance cases give it. */
const etapes: Readonly<Record<string, (entree: Entree) => Sortie>> = {
  absence_class: classeDAbsence,
  absence_effect: effetDAbsence,
  admission,
  admission_old: ancienneAdmission,
  age_effect: effetDeLAge,
  ami_stage: stageAmi,
  benefit_end: finDeDroit,
  benefit_months: moisDuDroit,
  contract_plan: planDeContrat,
  days_cap: joursPlafonnes,
  days_from_A: joursDepuisA,
  days_full_time: joursTempsPlein,
  days_needed: joursNecessaires,
  days_part_time: joursTempsPartiel,
  extension_days: joursDeProlongation,
  notice_dates: datesDePreavis,
  reference_period: periode,
  select_regime: choisirRegime,
  start_quarter_cap: trimestreCoupe,
  total_rounding: arrondiDuTotal,
  tpv_min_hours: heuresMinimales,
  unlimited: illimite,
  weekly_half_allowances: demiAllocations,
}

export const nomsDesEtapes: readonly string[] = Object.keys(etapes)

/**
 * One step by its name, with the fields of its input. Refuses `droit/etape_inconnue`,
 * `droit/champ_d_etape` (a field missing or of another shape) and what the step itself refuses.
 */
export function etape(fn: string, entree: Entree): Sortie {
  const faire = Object.hasOwn(etapes, fn) ? etapes[fn] : undefined
  if (!faire)
    throw new ErreurMetier('droit/etape_inconnue', {
      chemin: '/fn',
      fn,
      connues: nomsDesEtapes.join(', '),
    })
  return faire(entree)
}
