import { ageLe } from '#app/domain/shared/date-civile.ts'
import type { RouteDAdmission } from './bareme.ts'
import { dateDe, decalerDeMois, type Intervalle, type Jour, jourDe } from './calendrier.ts'
import { type Comptage, compter } from './comptage.ts'
import { type CarriereLue, carriereA, type Dossier } from './dossier.ts'
import { type Lecture, lectures, type ParLecture, type Verdict } from './droit.ts'
import { DIX_MILLE } from './groupes.ts'
import { type Etendue, type PeriodeDeReference, periodeDeReference } from './periode.ts'
import type { Niveau } from './segments.ts'
import { type Statut, statutA } from './statut.ts'

/** One condition, examined on one article. */
export interface Examen {
  readonly route: RouteDAdmission
  readonly base: 'art_30' | 'art_33'
  readonly periode: PeriodeDeReference
  readonly fenetre: Intervalle
  readonly comptage: Comptage
  /** Whole days (art. 30) or half-days (art. 33) that are certain, and that are possible. */
  readonly certains: ParLecture<number>
  readonly possibles: ParLecture<number>
  /** Certain days of the years before the period, 0 when the condition does not use them. */
  readonly avant: ParLecture<number>
  /** Per reading: the certain days, and the possible ones, meet the condition. */
  readonly remplieSurement: ParLecture<boolean>
  readonly rempliePeutEtre: ParLecture<boolean>
  readonly verdict: Verdict
  /** Days by which grounds inside the lengthened part would change the answer; 0 if they do not. */
  readonly joursEnChaine: number
}

export interface Evaluation {
  readonly demande: Jour
  readonly carriere: CarriereLue
  readonly statut: Statut
  readonly naissance: Jour | null
  readonly age: number | null
  readonly verdict: Verdict
  /** The condition that is met, or the one that comes closest. */
  readonly retenu: Examen
  /** Per article and age that may apply: the conditions, one of which must be met. */
  readonly alternatives: readonly (readonly Examen[])[]
}

/**
 * Judges a career for an application of that day, by every condition the age gives access to. A
 * search for a date asks for what is certain only: the possible days are then not counted.
 */
export function evaluer(
  dossier: Dossier,
  demande: Jour,
  portee: 'tout' | 'certain' = 'tout',
): Evaluation {
  const carriere = carriereA(dossier, demande)
  const { loi } = carriere
  const statut = statutA(dossier.postes, demande, loi)
  const naissance = dossier.cas.date_naissance
  const age = naissance ? Math.max(0, ageLe(naissance, dateDe(demande))) : null
  const ages = age === null ? [...new Set(loi.routes.map((route) => route.age.des))] : [age]
  const bases = statut.base === 'a_verifier' ? (['art_30', 'art_33'] as const) : [statut.base]
  const comptes = { avec: compteur(carriere), sans: compteur({ ...carriere, acquis: 0 }) }
  const alternatives = bases.flatMap((base) => {
    const utiles = loi.routes.filter((route) =>
      ages.some((un) => routesOuvertes([route], un).length > 0),
    )
    const examens = utiles.map((route) =>
      examinerRoute(dossier, carriere, { demande, route, base, statut, portee, comptes }),
    )
    return ages.map((un) => {
      const ouvertes = routesOuvertes(loi.routes, un)
      return examens.filter(({ route }) => ouvertes.includes(route))
    })
  })
  const meilleurs = alternatives.map(meilleur)
  const retenu = meilleurs[0]
  if (!retenu) throw new RangeError(`no condition of admission on ${dateDe(demande)}`)
  const unanimes = meilleurs.every(({ verdict }) => verdict === retenu.verdict)
  return {
    demande,
    carriere,
    statut,
    naissance: naissance ? jourDe(naissance) : null,
    age,
    verdict: unanimes ? retenu.verdict : 'a_verifier',
    retenu,
    alternatives,
  }
}

/** The conditions open to an age, in the order in which the law lists them. */
export function routesOuvertes(
  routes: readonly RouteDAdmission[],
  age: number,
): readonly RouteDAdmission[] {
  return routes.filter(({ age: { des, avant } }) => age >= des && (avant === null || age < avant))
}

/** True when so many days in the period, and so many in the years before it, meet the condition. */
export function remplit(route: RouteDAdmission, jours: number, avant: number): boolean {
  const { complement, seuil } = route
  if (!complement) return jours >= seuil
  if (jours < complement.minimum) return false
  return 'jours' in complement
    ? avant >= complement.jours
    : avant >= Math.max(0, seuil - jours) * complement.parJourManquant
}

/** The fewest days of work that could still meet the condition; 0 when it is met. */
export function joursManquants(route: RouteDAdmission, jours: number, avant: number): number {
  const { complement, seuil } = route
  if (!complement) return Math.max(0, seuil - jours)
  const dansLaPeriode = Math.max(0, complement.minimum - jours)
  const autres =
    'jours' in complement
      ? complement.jours - avant
      : seuil - jours - Math.floor(avant / complement.parJourManquant)
  return Math.max(0, Math.min(seuil - jours, Math.max(dansLaPeriode, autres)))
}

/** Only the grand total is rounded, and always up. AM art. 7. */
export function arrondir(dixMilliemes: number): number {
  return Math.ceil(dixMilliemes / DIX_MILLE)
}

/**
 * Days, or half-days: twice the days, at most 78 per quarter. AM art. 8.
 */
export function mesurer(
  comptage: Comptage,
  base: Examen['base'],
  { loi, acquis }: CarriereLue,
): ParLecture<number> {
  if (base === 'art_30')
    return {
      brut: arrondir(comptage.brut),
      occupation: arrondir(comptage.occupation),
      trimestre: arrondir(comptage.trimestre),
    }
  const plafond = loi.comptage.parTrimestre
  const desAcquis = 2 * arrondir(acquis)
  const maximum = plafond * comptage.parTrimestre.size + desAcquis
  // Hours are declared per quarter and their quotient is rounded up, so that a half-time quarter of
  // 64 working days still makes its 78 half-days.
  const parTrimestre = [...comptage.parTrimestre.values()].reduce(
    (total, valeur) => total + Math.min(plafond, 2 * arrondir(valeur)),
    0,
  )
  return {
    brut: Math.min(maximum, 2 * arrondir(comptage.brut)),
    occupation: Math.min(maximum, 2 * arrondir(comptage.occupation)),
    trimestre: parTrimestre + desAcquis,
  }
}

interface Question {
  readonly demande: Jour
  readonly route: RouteDAdmission
  readonly base: Examen['base']
  readonly statut: Statut
  readonly portee: 'tout' | 'certain'
  readonly comptes: { readonly avec: Compteur; readonly sans: Compteur }
}

type Compteur = (fenetre: Intervalle, niveau: Niveau) => Comptage

/** Several conditions look at the same window: it is counted once. */
function compteur(carriere: CarriereLue): Compteur {
  const connus = new Map<string, Comptage>()
  return (fenetre, niveau) => {
    const cle = `${fenetre.du} ${fenetre.au} ${niveau}`
    const comptage = connus.get(cle) ?? compter(carriere, fenetre, niveau)
    connus.set(cle, comptage)
    return comptage
  }
}

function examinerRoute(
  dossier: Dossier,
  carriere: CarriereLue,
  { demande, route, base, statut, portee, comptes }: Question,
): Examen {
  const mois = route.mois + (base === 'art_33' ? carriere.loi.moisVolontaire : 0)
  const periode = (etendue: Etendue) =>
    periodeDeReference(demande, mois, carriere.motifs, carriere.loi, etendue)
  const mesure = (une: PeriodeDeReference, niveau: Niveau) =>
    mesurerPeriode(dossier, carriere, une, { route, base, comptes }, niveau)
  const sure = periode('sure')
  const large = portee === 'tout' && carriere.motifs.length > 0 ? periode('large') : sure
  const bas = mesure(sure, 'bas')
  const simple = portee === 'certain' || (!carriere.incertaine && large.du === sure.du)
  const haut = simple ? bas : mesure(large, 'haut')
  const chaine = large.du === sure.du ? sure : periode('en_chaine')
  const change = chaine.du < sure.du && changeLaReponse(route, bas, mesure(chaine, 'bas'))
  const ouverte = base === 'art_30' || statut.heuresSuffisantes
  const remplieSurement = parLecture((l) => ouverte && remplit(route, bas.jours[l], bas.avant[l]))
  const rempliePeutEtre = parLecture(
    (l) => remplieSurement[l] || (ouverte && remplit(route, haut.jours[l], haut.avant[l])),
  )
  return {
    route,
    base,
    periode: sure,
    fenetre: bas.fenetre,
    comptage: bas.comptage,
    certains: bas.jours,
    possibles: parLecture((l) => Math.max(bas.jours[l], haut.jours[l])),
    avant: bas.avant,
    remplieSurement,
    rempliePeutEtre,
    verdict: trancher(remplieSurement, rempliePeutEtre),
    joursEnChaine: change ? chaine.joursProlongation - sure.joursProlongation : 0,
  }
}

function changeLaReponse(route: RouteDAdmission, avec: Mesure, autre: Mesure): boolean {
  return lectures.some(
    (l) =>
      remplit(route, avec.jours[l], avec.avant[l]) !==
      remplit(route, autre.jours[l], autre.avant[l]),
  )
}

/** Certain in every reading, impossible in every reading, or to be verified. */
function trancher(surement: ParLecture<boolean>, peutEtre: ParLecture<boolean>): Verdict {
  if (lectures.every((lecture) => surement[lecture])) return 'atteint'
  return lectures.some((lecture) => peutEtre[lecture]) ? 'a_verifier' : 'non_atteint'
}

function parLecture<Valeur>(valeur: (lecture: Lecture) => Valeur): ParLecture<Valeur> {
  return {
    brut: valeur('brut'),
    occupation: valeur('occupation'),
    trimestre: valeur('trimestre'),
  }
}

interface Mesure {
  readonly fenetre: Intervalle
  readonly comptage: Comptage
  readonly jours: ParLecture<number>
  readonly avant: ParLecture<number>
}

const rien: ParLecture<number> = { brut: 0, occupation: 0, trimestre: 0 }

function mesurerPeriode(
  { depuis }: Dossier,
  carriere: CarriereLue,
  periode: PeriodeDeReference,
  { route: { complement }, base, comptes }: Pick<Question, 'route' | 'base' | 'comptes'>,
  niveau: Niveau,
): Mesure {
  const fenetre = { du: Math.max(periode.du, depuis), au: periode.au }
  const comptage = comptes.avec(fenetre, niveau)
  const jours = mesurer(comptage, base, carriere)
  if (!complement) return { fenetre, comptage, jours, avant: rien }
  const debut = decalerDeMois(periode.du, -12 * complement.annees)
  const anterieure = { du: Math.max(debut, depuis), au: fenetre.du - 1 }
  return {
    fenetre,
    comptage,
    jours,
    avant: mesurer(comptes.sans(anterieure, niveau), base, { ...carriere, acquis: 0 }),
  }
}

const rang: Record<Verdict, number> = { atteint: 0, a_verifier: 1, non_atteint: 2 }

/** Met before doubtful before refused; among equals the one with the fewest missing days. */
function meilleur(examens: readonly Examen[]): Examen {
  const [premier, ...autres] = examens
  if (!premier) throw new RangeError('an age without condition of admission')
  return autres.reduce((choix, examen) => {
    const ecart = rang[examen.verdict] - rang[choix.verdict]
    if (ecart !== 0) return ecart < 0 ? examen : choix
    return examen.verdict !== 'atteint' && manque(examen) < manque(choix) ? examen : choix
  }, premier)
}

function manque({ route, certains }: Examen): number {
  return route.seuil - Math.max(certains.occupation, certains.trimestre)
}
