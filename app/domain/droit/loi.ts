import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ajouterJours, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type ClasseDAbsence, type EffetDAbsence, effetsA, effetsDesAbsences } from './absences.ts'
import {
  assimilationsLimitees,
  bornesDeValidite,
  comptage,
  minimumTempsPartielVolontaire,
  moisEnPlusTempsPartielVolontaire,
  professionNonAssujettie,
  type RouteDAdmission,
  regimeALaDemande,
  routesDAdmission,
} from './bareme.ts'
import { dureeDuDroit } from './bareme-suites.ts'
import { dateDe, type Jour, jourDe } from './calendrier.ts'
import type { Regime } from './droit.ts'

const tables = [
  regimeALaDemande,
  routesDAdmission,
  moisEnPlusTempsPartielVolontaire,
  minimumTempsPartielVolontaire,
  comptage,
  assimilationsLimitees,
  professionNonAssujettie,
  effetsDesAbsences,
]

/** The law that judges one application, resolved once: the day of the application decides. */
export interface Loi {
  readonly regime: Regime
  readonly routes: readonly RouteDAdmission[]
  readonly sourceDesRoutes: string
  readonly moisVolontaire: number
  readonly volontaire: (typeof minimumTempsPartielVolontaire)['valeurs'][number]['valeur']
  readonly comptage: (typeof comptage)['valeurs'][number]['valeur']
  readonly limites: (typeof assimilationsLimitees)['valeurs'][number]['valeur']
  readonly profession: (typeof professionNonAssujettie)['valeurs'][number]['valeur']
  readonly effet: (classe: ClasseDAbsence) => EffetDAbsence
  readonly duree: (typeof dureeDuDroit)['valeurs'][number]['valeur']
  /** First and last application days for which these same rules hold. */
  readonly depuis: Jour
  readonly jusquA: Jour
}

/**
 * The rules for an application of `demande`.
 * Refuses `droit/demande_trop_ancienne` before the first line of the law it knows.
 */
export function loiA(demande: DateCivile): Loi {
  const premiere = regimeALaDemande.valeurs[0]?.des
  if (premiere === undefined || demande < premiere)
    throw new ErreurMetier('droit/demande_trop_ancienne', {
      chemin: '/date_demande',
      date: demande,
      depuis: premiere ?? '',
    })
  const routes = enVigueur(routesDAdmission, demande)
  const { depuis, changeLe } = bornesDeValidite(demande, tables)
  return {
    regime: enVigueur(regimeALaDemande, demande).valeur,
    routes: routes.valeur,
    sourceDesRoutes: routes.source,
    moisVolontaire: enVigueur(moisEnPlusTempsPartielVolontaire, demande).valeur,
    volontaire: enVigueur(minimumTempsPartielVolontaire, demande).valeur,
    comptage: enVigueur(comptage, demande).valeur,
    limites: enVigueur(assimilationsLimitees, demande).valeur,
    profession: enVigueur(professionNonAssujettie, demande).valeur,
    effet: effetsA(demande),
    duree: enVigueur(dureeDuDroit, demande).valeur,
    depuis: depuis === null ? Number.NEGATIVE_INFINITY : jourDe(depuis),
    jusquA: changeLe === null ? Number.POSITIVE_INFINITY : jourDe(changeLe) - 1,
  }
}

/** The days on which the law of an application changed, or will, oldest first. */
export function changementsDeLaLoi(): readonly DateCivile[] {
  const jours = tables.flatMap(({ valeurs }) => valeurs.slice(1).map(({ des }) => des))
  return [...new Set(jours)].toSorted()
}

/** The same for a day number. */
export function loiAuJour(demande: Jour): Loi {
  return loiA(dateDe(demande))
}

/** First day of the present law: what an input without a date is read with. */
export const debutDuNouveauRegime: DateCivile = premierJourDu('nouveau')

/** The rules of one regime on the day closest to the reform: last of the old, first of the new. */
export function loiDuRegime(regime: Regime): Loi {
  return loiA(regime === 'nouveau' ? debutDuNouveauRegime : ajouterJours(debutDuNouveauRegime, -1))
}

function premierJourDu(regime: Regime): DateCivile {
  const ligne = regimeALaDemande.valeurs.find(({ valeur }) => valeur === regime)
  if (!ligne) throw new RangeError(`no first day of the regime ${regime}`)
  return ligne.des
}
