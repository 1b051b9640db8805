import {
  ajouterJours,
  type DateCivile,
  decalerMois,
  dernierJour,
  jourSemaine,
  type Mois,
  moisDe,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import { compterJours, jourDe, LUNDI_A_VENDREDI } from './calendrier.ts'
import type { Evenement, Occupation } from './droit.ts'
import { comparer } from './groupes.ts'
import type { TempsDeTravail } from './planification.ts'

/** The codes of a month sheet. */
export const codesDeFeuille = [
  'P',
  'F',
  'E',
  'CA',
  'JF',
  'JR',
  'FU',
  'RC',
  'CC',
  'MG',
  'MM',
  'MT',
  'AT',
  'AI',
  'AA',
  'CF',
  'GR',
  'TP',
] as const
export type CodeDeFeuille = (typeof codesDeFeuille)[number]

/** One code on one day; a day may hold two (half a day worked, half a day absent). */
export interface JourDeFeuille {
  readonly jour: DateCivile
  readonly code: CodeDeFeuille
  readonly minutes: number
}

export interface FeuilleDuMois {
  readonly mois: Mois
  /** Only a locked sheet is a fact; any other month is unknown. */
  readonly verrouillee: boolean
  readonly jours: readonly JourDeFeuille[]
}

export interface ContratDesFeuilles {
  readonly debut: DateCivile
  readonly fin: DateCivile | null
  readonly temps: TempsDeTravail
  readonly feuilles: readonly FeuilleDuMois[]
  /** Last day to read: the eve of the application, or the end of the last month expected. */
  readonly jusquAu: DateCivile
}

export interface CarriereDesFeuilles {
  readonly occupations: readonly Occupation[]
  readonly evenements: readonly Evenement[]
  /** Months of the contract without a locked sheet: neither counted nor dropped. */
  readonly moisInconnus: readonly Mois[]
}

/**
 * What a code means for the rights. Days of the mutuelle (MM) do not count since 01/03/2026 but
 * lengthen the period, whatever the name of the code suggests; an accident at work in a public
 * service (AT) may count or not, so it is to be verified. Null: not an absence.
 */
export function typeDuCode(code: CodeDeFeuille, minutes: number): string | null {
  switch (code) {
    case 'P':
    case 'E':
    case 'TP':
      return null
    case 'F':
      return 'formation_remuneree'
    case 'CA':
      return 'vacances_payees'
    case 'JF':
      return 'ferie_paye'
    case 'JR':
      return 'ferie_remplacement'
    case 'RC':
      return 'repos_compensatoire'
    case 'CC':
      return 'conge_circonstance'
    case 'MG':
      return 'salaire_garanti'
    case 'MM':
      return 'maladie_mutuelle'
    case 'MT':
      return 'maternite'
    case 'AT':
      return 'accident_travail_public'
    case 'AI':
      return 'absence_injustifiee'
    case 'AA':
      return 'conge_sans_solde'
    case 'CF':
      return 'raison_imperieuse'
    case 'GR':
      return 'greve'
    case 'FU':
      // The host was closed: paid time is work, and unpaid time has not been qualified.
      return minutes > 0 ? null : 'fermeture_non_qualifiee'
  }
}

/**
 * The career that the locked sheets of one contract prove, ready for `calculerDroits`. Full-time: one
 * occupation and its absences. Part-time: the hours of each month, since part-time counts by hours.
 */
export function carriereDesFeuilles(contrat: ContratDesFeuilles): CarriereDesFeuilles {
  const fin = contrat.fin && contrat.fin < contrat.jusquAu ? contrat.fin : contrat.jusquAu
  if (fin < contrat.debut) return { occupations: [], evenements: [], moisInconnus: [] }
  const verrouillees = new Map(
    contrat.feuilles.filter(({ verrouillee }) => verrouillee).map((une) => [une.mois, une]),
  )
  const tous = moisEntre(moisDe(contrat.debut), moisDe(fin))
  const moisInconnus = tous.filter((mois) => !verrouillees.has(mois))
  const dansLeContrat = [...verrouillees.values()]
    .flatMap(({ jours }) => jours)
    .filter(({ jour }) => jour >= contrat.debut && jour <= fin)
  return {
    occupations: occupationsDe(contrat, fin, tous, verrouillees, dansLeContrat),
    evenements: [
      ...absencesDe(dansLeContrat),
      ...moisInconnus.map((mois) => ({
        type: 'inconnu',
        ...bornesDuMois(mois, contrat.debut, fin),
        source: `feuille ${mois}`,
      })),
    ],
    moisInconnus,
  }
}

function moisEntre(premier: Mois, dernier: Mois): readonly Mois[] {
  const mois: Mois[] = []
  for (let un = premier; un <= dernier; un = decalerMois(un, 1)) mois.push(un)
  return mois
}

function bornesDuMois(mois: Mois, debut: DateCivile, fin: DateCivile) {
  const premier = premierJour(mois)
  const dernier = dernierJour(mois)
  return { du: premier < debut ? debut : premier, au: dernier > fin ? fin : dernier }
}

function occupationsDe(
  { debut, temps }: ContratDesFeuilles,
  fin: DateCivile,
  tous: readonly Mois[],
  verrouillees: ReadonlyMap<Mois, FeuilleDuMois>,
  jours: readonly JourDeFeuille[],
): readonly Occupation[] {
  if (temps.type === 'plein')
    return [
      {
        type: 'temps_plein',
        du: debut,
        au: fin,
        regime_jours: temps.regimeJours,
        jours_semaine: temps.joursSemaine,
        source: 'art60',
      },
    ]
  return tous.map((mois) => {
    const bornes = bornesDuMois(mois, debut, fin)
    const ouvrables = compterJours(jourDe(bornes.du), jourDe(bornes.au), LUNDI_A_VENDREDI)
    const duMois = jours.filter(({ jour }) => moisDe(jour) === mois)
    return {
      type: 'temps_partiel',
      ...bornes,
      heures_semaine: temps.heuresSemaine,
      heures_reference: temps.heuresReference,
      salaire_minimum_atteint: temps.salaireMinimumAtteint,
      heures: heuresSelon(duMois, 'compte'),
      heures_a_verifier: verrouillees.has(mois)
        ? heuresSelon(duMois, 'a_verifier')
        : (temps.heuresSemaine / 5) * ouvrables,
      source: 'art60',
    }
  })
}

/** Hours of the codes that count, or of those that must be qualified first. */
function heuresSelon(jours: readonly JourDeFeuille[], voulu: 'compte' | 'a_verifier'): number {
  const minutes = jours
    .filter(({ code }) => heuresDuCode(code) === voulu)
    .reduce((somme, jour) => somme + jour.minutes, 0)
  return minutes / 60
}

function heuresDuCode(code: CodeDeFeuille): 'compte' | 'a_verifier' | 'ne_compte_pas' {
  switch (code) {
    case 'P':
    case 'F':
    case 'E':
    case 'CA':
    case 'JF':
    case 'JR':
    case 'FU':
    case 'RC':
    case 'CC':
    case 'MG':
    case 'MT':
    case 'GR':
      return 'compte'
    case 'AT':
      return 'a_verifier'
    case 'MM':
    case 'AI':
    case 'AA':
    case 'CF':
    case 'TP':
      return 'ne_compte_pas'
  }
}

/** Whole days of one code that follow each other become one span; part of a day stays alone. */
function absencesDe(jours: readonly JourDeFeuille[]): readonly Evenement[] {
  const parJour = entreesParJour(jours)
  const spans: Evenement[] = []
  for (const [jour, entrees] of [...parJour].toSorted(([a], [b]) => comparer(a, b))) {
    const seule = entrees.length === 1 ? entrees[0] : undefined
    if (!seule) {
      spans.push(...absencesPartielles(jour, entrees))
      continue
    }
    const type = typeDuCode(seule.code, seule.minutes)
    if (type === null) continue
    const rang = spans.findIndex((span) => span.type === type && seSuivent(span, jour, parJour))
    const precedent = spans[rang]
    if (precedent) spans[rang] = { ...precedent, au: jour }
    else spans.push({ type, du: jour, au: jour, source: 'feuille' })
  }
  return spans
}

function entreesParJour(
  jours: readonly JourDeFeuille[],
): ReadonlyMap<DateCivile, readonly JourDeFeuille[]> {
  const parJour = new Map<DateCivile, JourDeFeuille[]>()
  for (const une of jours) {
    const entrees = parJour.get(une.jour)
    if (entrees) entrees.push(une)
    else parJour.set(une.jour, [une])
  }
  return parJour
}

/** The longest stretch without a working day that one absence may span: a long weekend. */
const PAUSE_MAXIMALE = 4

function seSuivent(
  span: Evenement,
  jour: DateCivile,
  parJour: ReadonlyMap<DateCivile, readonly JourDeFeuille[]>,
): boolean {
  if (span.jours_ouvrables !== undefined || jourDe(jour) - jourDe(span.au) > PAUSE_MAXIMALE)
    return false
  for (let entre = ajouterJours(span.au, 1); entre < jour; entre = ajouterJours(entre, 1)) {
    const entrees = parJour.get(entre) ?? []
    if (entrees.some(({ code }) => code !== 'TP')) return false
    if (entrees.length === 0 && jourSemaine(entre) <= 5) return false
  }
  return true
}

function absencesPartielles(
  jour: DateCivile,
  entrees: readonly JourDeFeuille[],
): readonly Evenement[] {
  const total = entrees.reduce((somme, { minutes }) => somme + minutes, 0)
  return entrees.flatMap(({ code, minutes }) => {
    const type = typeDuCode(code, minutes)
    if (type === null) return []
    const part = total > 0 ? minutes / total : 1 / entrees.length
    return [
      {
        type,
        du: jour,
        au: jour,
        jours_ouvrables: Math.round(part * 10_000) / 10_000,
        source: 'feuille',
      },
    ]
  })
}
