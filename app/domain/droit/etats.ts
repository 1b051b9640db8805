import { enVigueur } from '#app/domain/shared/bareme.ts'
import type { EffetDAbsence, Reponse } from './absences.ts'
import { delaiDeRechute } from './bareme-suites.ts'
import { dateDe, type Intervalle, type Jour, jourDe } from './calendrier.ts'
import type { Evenement, Regle } from './droit.ts'
import { comparer } from './groupes.ts'
import type { Loi } from './loi.ts'
import { classeNommee } from './noms.ts'

/** What the events say of a span of days; spans never overlap once read. */
export interface Etat extends Intervalle {
  readonly compte: Reponse
  readonly prolonge: Reponse
  readonly regle: Regle
  readonly source: string
  readonly origine: string | null
  readonly limite?: EffetDAbsence['limite']
  readonly horsOccupation: boolean
}

/** Working days lost somewhere in a span, when not the whole span is lost: half a day of absence. */
export interface Perte extends Etat {
  readonly jours: number
}

export interface EvenementsLus {
  readonly etats: readonly Etat[]
  readonly pertes: readonly Perte[]
  /** Spans that lengthen the period, before any overlap between classes is resolved. */
  readonly motifs: readonly Etat[]
  readonly typesInconnus: readonly string[]
}

interface Lu extends Etat {
  readonly type: string
  readonly cause: string | undefined
  readonly jours: number | undefined
  readonly dureeMaximale: number | undefined
}

/** Reads events under the law of one application, in any order. */
export function lireEvenements(evenements: readonly Evenement[], loi: Loi): EvenementsLus {
  const lus = evenements
    .filter(({ du, au }) => du <= au)
    .map((un) => lire(un, loi))
    .toSorted(
      (a, b) =>
        a.du - b.du ||
        a.au - b.au ||
        comparer(a.regle, b.regle) ||
        comparer(a.type, b.type) ||
        comparer(a.origine ?? '', b.origine ?? '') ||
        comparer(a.cause ?? '', b.cause ?? '') ||
        (a.jours ?? 0) - (b.jours ?? 0),
    )
  const bornes = garantiesBornees(sansRechutes(lus))
  const partiels = bornes.flatMap(({ jours, ...etat }) =>
    jours === undefined ? [] : [{ ...nu(etat), jours }],
  )
  const inconnus = lus.filter(({ regle }) => regle === 'type_inconnu').map(({ type }) => type)
  return {
    etats: sansChevauchement(bornes.filter(({ jours }) => jours === undefined)),
    pertes: partiels,
    motifs: bornes.filter(({ prolonge }) => prolonge !== 'non').map(nu),
    typesInconnus: [...new Set(inconnus)].toSorted(comparer),
  }
}

function lire(un: Evenement, loi: Loi): Lu {
  const classe = classeNommee(un.type, un.du)
  const effet = classe === null ? inconnu : loi.effet(classe)
  const lu: Lu = {
    du: jourDe(un.du),
    au: jourDe(un.au),
    compte: effet.compte,
    prolonge: effet.prolonge,
    regle: classe ?? (un.type === 'inconnu' ? 'inconnu' : 'type_inconnu'),
    source: effet.source,
    origine: un.source ?? null,
    horsOccupation: effet.horsOccupation ?? false,
    type: un.type,
    cause: un.cause,
    jours: un.jours_ouvrables,
    dureeMaximale: effet.dureeMaximale,
  }
  return effet.limite ? { ...lu, limite: effet.limite } : lu
}

const inconnu: EffetDAbsence = {
  compte: 'a_verifier',
  prolonge: 'a_verifier',
  source: 'AR 25/11/1991 art. 37 et 38',
}

const incapacites: ReadonlySet<Regle> = new Set<Regle>([
  'salaire_garanti',
  'salaire_garanti_semaine_1',
  'salaire_garanti_semaine_2',
  'salaire_garanti_employe',
  'complement_cct',
  'maladie_mutuelle',
  'maladie_non_remuneree',
  'maladie_sans_indemnite',
])

/**
 * Guaranteed pay does not start again for a relapse within the delay of the law on employment
 * contracts. Known only when both absences name the same cause.
 */
function sansRechutes(lus: readonly Lu[]): readonly Lu[] {
  return lus.map((un) => {
    if (un.cause === undefined || un.dureeMaximale === undefined) return un
    const avant = lus.filter(
      (autre) => autre.cause === un.cause && incapacites.has(autre.regle) && autre.au < un.du,
    )
    const ecart = un.du - Math.max(...avant.map(({ au }) => au)) - 1
    return estRechute(ecart, un.du) ? { ...un, compte: 'a_verifier', regle: 'rechute' } : un
  })
}

/**
 * True when so many days between two absences for the same illness are too few for new guaranteed
 * pay. No day between them is one absence that goes on.
 */
export function estRechute(ecart: number, debut: Jour): boolean {
  return ecart > 0 && ecart < enVigueur(delaiDeRechute, dateDe(debut)).valeur
}

/**
 * Guaranteed pay coded longer than the law grants it is the most frequent mistake on the sheets:
 * the surplus may be the mutuelle's, so it is to be verified. Weekend gaps do not restart it.
 */
function garantiesBornees(lus: readonly Lu[]): readonly Lu[] {
  const enCours = new Map<Regle, { debut: Jour; au: Jour }>()
  return lus.flatMap((un) => {
    if (un.dureeMaximale === undefined || un.compte !== 'oui') return [un]
    const precedent = enCours.get(un.regle)
    const debut = precedent && un.du - precedent.au <= 3 ? precedent.debut : un.du
    enCours.set(un.regle, { debut, au: Math.max(un.au, precedent?.au ?? un.au) })
    const dernier = debut + un.dureeMaximale - 1
    if (un.au <= dernier) return [un]
    const surplus: Lu = {
      ...un,
      du: Math.max(un.du, dernier + 1),
      compte: 'a_verifier',
      prolonge: 'a_verifier',
      regle: 'duree_garantie_depassee',
    }
    return un.du > dernier ? [surplus] : [{ ...un, au: dernier }, surplus]
  })
}

/** Cuts overlapping spans; days on which two events contradict each other are to be verified. */
function sansChevauchement(lus: readonly Lu[]): readonly Etat[] {
  const parDebut = lus.toSorted((a, b) => a.du - b.du)
  const bornes = [...new Set(lus.flatMap(({ du, au }) => [du, au + 1]))].toSorted((a, b) => a - b)
  const etats: Etat[] = []
  let actifs: Lu[] = []
  let rang = 0
  bornes.forEach((du, i) => {
    const au = (bornes[i + 1] ?? du) - 1
    actifs = actifs.filter((un) => un.au >= du)
    for (let un = parDebut[rang]; un && un.du <= du; un = parDebut[++rang]) actifs.push(un)
    const etat = trancher(actifs)
    if (etat && au >= du) etats.push({ ...etat, du, au })
  })
  return etats
}

function trancher(actifs: readonly Lu[]): Etat | null {
  const premier = actifs.find(({ compte }) => compte === 'a_verifier') ?? actifs[0]
  if (!premier) return null
  const contraires =
    actifs.some(({ compte }) => compte === 'oui') && actifs.some(({ compte }) => compte === 'non')
  return contraires && premier.compte !== 'a_verifier'
    ? { ...nu(premier), compte: 'a_verifier', regle: 'evenements_contradictoires' }
    : nu(premier)
}

function nu({ du, au, compte, prolonge, regle, source, origine, limite, horsOccupation }: Etat) {
  const etat: Etat = { du, au, compte, prolonge, regle, source, origine, horsOccupation }
  return limite ? { ...etat, limite } : etat
}
