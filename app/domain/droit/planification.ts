import { enVigueur } from '#app/domain/shared/bareme.ts'
import {
  ajouterJours,
  ajouterMois,
  type DateCivile,
  dateCivile,
} from '#app/domain/shared/date-civile.ts'
import type { Periode } from '#app/domain/shared/periode.ts'
import { type Evaluation, evaluer } from './admission.ts'
import { depotDeLaDemande, remiseAuServiceDEmploi } from './bareme-suites.ts'
import { dateDe, jourDe } from './calendrier.ts'
import { type Dossier, ouvrirDossier } from './dossier.ts'
import {
  type CasDeDroits,
  type Evenement,
  type Lecture,
  lectures,
  type Occupation,
  type ParLecture,
  type Region,
  type ResultatDeDroits,
} from './droit.ts'
import { DIX_MILLE } from './groupes.ts'
import { debutDuNouveauRegime, type Loi } from './loi.ts'
import { premierJour } from './projection.ts'
import { calculerDroits } from './regles.ts'

/** A contract to plan, or one that runs. */
export interface PlanDeContrat {
  readonly debut: DateCivile
  readonly temps: TempsDeTravail
  readonly finPrevue?: DateCivile | null | undefined
  /** Absences known or announced. */
  readonly absences?: readonly Evenement[] | undefined
  /** Six-day-regime days already proven inside the reference period. */
  readonly dejaAcquis?: number | undefined
  /** Earlier work, when it is known day by day instead. */
  readonly occupations?: readonly Occupation[] | undefined
  readonly dateNaissance?: DateCivile | null | undefined
  /** Plans by one law whatever the day of the application; by default its day decides. */
  readonly loi?: Loi | undefined
}

export type TempsDeTravail =
  | {
      readonly type: 'plein'
      readonly regimeJours?: number | undefined
      readonly joursSemaine?: readonly number[] | undefined
    }
  | {
      readonly type: 'partiel'
      readonly heuresSemaine: number
      readonly heuresReference: number
      readonly salaireMinimumAtteint?: boolean | undefined
    }

export interface PropositionDeContrat {
  readonly seuil: number
  readonly unite: 'jours' | 'demi_jours'
  /** Earliest end by which every reading reaches the threshold; null beyond six years. */
  readonly finAuPlusTot: DateCivile | null
  /** The same for each reading alone. */
  readonly finParLecture: ParLecture<DateCivile | null>
  /** The day after that end: the application that the plan counts on. */
  readonly dateDemande: DateCivile | null
  /** Counted at that end by the least favourable reading. */
  readonly jours: number | null
  readonly aLaFinPrevue: BilanALaFin | null
}

export interface BilanALaFin {
  readonly brut: number
  readonly occupation: number
  readonly trimestre: number
  readonly joursManquants: number
  readonly joursManquantsMax: number
  readonly joursProlongation: number
  /** True when the contract must go on for every reading to reach the threshold. */
  readonly prolongation: boolean
}

/**
 * The earliest end of a contract, what its planned end would give, and how far it must be prolonged.
 * The CPAS decides; this only counts. Part-time towards half-days is planned in whole months, since
 * its hours are contracted by the week and its quarters are capped.
 */
export function planifierContrat(plan: PlanDeContrat): PropositionDeContrat {
  const dossier = dossierDuPlan(plan)
  const debut = jourDe(plan.debut)
  const premiere = evaluer(dossier, debut + 1)
  const enDemiJours = premiere.retenu.base === 'art_33'
  const chercher = (voulues: readonly Lecture[]) => {
    const jour = premierJour(dossier, debut, voulues)
    return jour === null ? null : dateDe(jour)
  }
  const fin = enDemiJours ? finEnMois(dossier, plan.debut) : chercher(lectures)
  const alors = fin && evaluer(dossier, jourDe(fin) + 1)
  return {
    seuil: (alors || premiere).retenu.route.seuil,
    // Of the day reached: four weeks of part-time after full-time work change the status.
    unite: (alors || premiere).retenu.base === 'art_33' ? 'demi_jours' : 'jours',
    finAuPlusTot: fin,
    finParLecture: {
      brut: chercher(['brut']),
      occupation: chercher(['occupation']),
      trimestre: chercher(['trimestre']),
    },
    dateDemande: fin && ajouterJours(fin, 1),
    jours: alors ? moindre(alors) : null,
    aLaFinPrevue: plan.finPrevue ? bilan(dossier, plan.finPrevue) : null,
  }
}

/** The earliest end alone: what a page compares many times. */
export function finAuPlusTot(plan: PlanDeContrat): DateCivile | null {
  const dossier = dossierDuPlan(plan)
  const debut = jourDe(plan.debut)
  if (evaluer(dossier, debut + 1).retenu.base === 'art_33') return finEnMois(dossier, plan.debut)
  const jour = premierJour(dossier, debut, lectures)
  return jour === null ? null : dateDe(jour)
}

export interface DatesDAvis {
  /** Latest day to have prepared the hand-over to the regional employment service. */
  readonly remiseAuPlusTard: DateCivile | null
  readonly premierJourDemande: DateCivile
  /** Latest day to file the application without losing days. AM art. 92 §2 and 95. */
  readonly depotAuPlusTard: DateCivile
}

/** The dates that follow from the end of a contract, by region. */
export function datesDAvis(fin: DateCivile, region: Region | null): DatesDAvis {
  const premiere = remiseAuServiceDEmploi.valeurs[0]?.des
  const mois =
    region && premiere !== undefined && fin >= premiere
      ? enVigueur(remiseAuServiceDEmploi, fin).valeur[region]
      : undefined
  const premierJourDemande = ajouterJours(fin, 1)
  const depot = enVigueur(depotDeLaDemande, premierJourDemande).valeur
  return {
    remiseAuPlusTard: mois === undefined ? null : ajouterMois(fin, -mois),
    premierJourDemande,
    // The two months start the day after the first day asked, so they end on the same day number.
    depotAuPlusTard: ajouterMois(premierJourDemande, depot.mois),
  }
}

/**
 * The same career judged on the last day of the old law and on the first day of the new one, for a
 * contract that was planned before the reform. Nothing changes by itself: both are shown.
 */
export function deuxRegimes(cas: CasDeDroits): {
  readonly ancien: ResultatDeDroits
  readonly nouveau: ResultatDeDroits
} {
  return {
    ancien: calculerDroits({ ...cas, date_demande: ajouterJours(debutDuNouveauRegime, -1) }),
    nouveau: calculerDroits({ ...cas, date_demande: debutDuNouveauRegime }),
  }
}

const sansFin = dateCivile('2199-12-31')

function dossierDuPlan(plan: PlanDeContrat): Dossier {
  const cas: CasDeDroits = {
    date_demande: plan.debut,
    date_naissance: plan.dateNaissance,
    occupations: [...(plan.occupations ?? []), occupationDuPlan(plan)],
    evenements: plan.absences ?? [],
    admission_anterieure: null,
  }
  return ouvrirDossier(cas, plan.dejaAcquis, plan.loi)
}

/** The planned contract as an occupation without an end: each search decides where it stops. */
function occupationDuPlan({ debut, temps }: PlanDeContrat): Occupation {
  return occupationPlanifiee(temps, { du: debut, au: sansFin })
}

/** A stretch of a contract as its hours plan it; absences are told apart. */
export function occupationPlanifiee(temps: TempsDeTravail, etendue: Periode): Occupation {
  switch (temps.type) {
    case 'plein':
      return {
        ...etendue,
        type: 'temps_plein',
        regime_jours: temps.regimeJours,
        jours_semaine: temps.joursSemaine,
      }
    case 'partiel':
      return {
        ...etendue,
        type: 'temps_partiel',
        heures_semaine: temps.heuresSemaine,
        heures_reference: temps.heuresReference,
        salaire_minimum_atteint: temps.salaireMinimumAtteint ?? false,
      }
  }
}

const MOIS_MAXIMUM = 72

function finEnMois(dossier: Dossier, debut: DateCivile): DateCivile | null {
  for (let mois = 1; mois <= MOIS_MAXIMUM; mois++) {
    const demande = ajouterMois(debut, mois)
    if (evaluer(dossier, jourDe(demande)).verdict === 'atteint') return ajouterJours(demande, -1)
  }
  return null
}

function moindre({ retenu: { certains } }: Evaluation): number {
  return Math.min(certains.occupation, certains.trimestre)
}

function bilan(dossier: Dossier, fin: DateCivile): BilanALaFin {
  const { retenu, verdict } = evaluer(dossier, jourDe(fin) + 1)
  const { comptage, certains, periode, route } = retenu
  const manque = (jours: number) => Math.max(0, route.seuil - jours)
  return {
    brut: comptage.brut / DIX_MILLE,
    occupation: comptage.occupation / DIX_MILLE,
    trimestre: comptage.trimestre / DIX_MILLE,
    joursManquants: manque(Math.max(certains.occupation, certains.trimestre)),
    joursManquantsMax: manque(Math.min(certains.occupation, certains.trimestre)),
    joursProlongation: periode.joursProlongation,
    prolongation: verdict !== 'atteint',
  }
}
