import { type Intervalle, type Jour, jourDe, LUNDI_A_SAMEDI } from './calendrier.ts'
import type { CasDeDroits, Occupation } from './droit.ts'
import { type Etat, lireEvenements, type Perte } from './etats.ts'
import {
  DIX_MILLE,
  type Groupe,
  groupeIncertain,
  lireOccupations,
  ordonner,
  type PeriodeSansEffet,
} from './groupes.ts'
import { assimilerDansLesLimites } from './limites.ts'
import { type Loi, loiAuJour } from './loi.ts'
import { type Poste, postesDe } from './statut.ts'

/** A career read once under one set of rules, ready to be counted over any window. */
export interface CarriereLue {
  readonly loi: Loi
  readonly groupes: readonly Groupe[]
  readonly sansEffet: readonly PeriodeSansEffet[]
  readonly etats: readonly Etat[]
  readonly pertes: readonly Perte[]
  /** Spans that lengthen the reference period. */
  readonly motifs: readonly Etat[]
  readonly typesInconnus: readonly string[]
  /** True when something may or may not count, so that two counts are needed. */
  readonly incertaine: boolean
  /** True when two occupations share days. */
  readonly cumul: boolean
  /** Ten-thousandths of days counted elsewhere inside the period, added to every reading. */
  readonly acquis: number
}

/** A case that can be judged at any application date; each law reads it once, when first needed. */
export interface Dossier {
  readonly cas: CasDeDroits
  readonly occupations: readonly Occupation[]
  readonly postes: readonly Poste[]
  /** First day whose work is not used up by an earlier admission. */
  readonly depuis: Jour
  readonly acquis: number
  /** Set to judge by one law whatever the day, to compare the two regimes. */
  readonly loi: Loi | null
  readonly lues: CarriereLue[]
}

/** Opens a case. `acquis`: six-day-regime days already counted inside the reference period. */
export function ouvrirDossier(cas: CasDeDroits, acquis = 0, loi: Loi | null = null): Dossier {
  const occupations = ordonner(cas.occupations)
  return {
    cas,
    occupations,
    postes: postesDe(occupations),
    depuis: cas.admission_anterieure
      ? jourDe(cas.admission_anterieure.date)
      : Number.NEGATIVE_INFINITY,
    acquis: Math.round(acquis * DIX_MILLE),
    loi: loi && { ...loi, depuis: Number.NEGATIVE_INFINITY, jusquA: Number.POSITIVE_INFINITY },
    lues: [],
  }
}

/** The case as the law of that application reads it. */
export function carriereA(dossier: Dossier, demande: Jour): CarriereLue {
  const connue = dossier.lues.find(({ loi }) => loi.depuis <= demande && demande <= loi.jusquA)
  if (connue) return connue
  const lue = lire(dossier, dossier.loi ?? loiAuJour(demande))
  dossier.lues.push(lue)
  return lue
}

function lire({ cas, occupations, acquis }: Dossier, loi: Loi): CarriereLue {
  const { groupes, sansEffet } = lireOccupations(occupations, loi)
  const lus = lireEvenements(cas.evenements, loi)
  const etats = assimilerDansLesLimites(lus.etats, groupes, loi)
  const tous = [...groupes, ...etats.flatMap((etat) => horsOccupation(etat, groupes))]
  const pertes = lus.pertes.map((perte) =>
    perte.limite ? { ...perte, compte: 'a_verifier' as const } : perte,
  )
  const enOrdre = tous.toSorted((a, b) => a.du - b.du || a.au - b.au)
  return {
    loi,
    groupes: enOrdre,
    cumul: enOrdre.some(({ au }, rang) => (enOrdre[rang + 1]?.du ?? au + 1) <= au),
    sansEffet,
    etats,
    pertes,
    motifs: lus.motifs,
    typesInconnus: lus.typesInconnus,
    incertaine:
      tous.some(({ certain }) => !certain) ||
      [...etats, ...pertes].some(({ compte }) => compte === 'a_verifier') ||
      lus.motifs.some(({ prolonge }) => prolonge === 'a_verifier'),
    acquis,
  }
}

/**
 * Days of an event that no contract covers. The old regime counted some of them (unemployment,
 * indemnified sickness); today an assimilated day follows the measure of the work before it, and
 * without work around it that measure must be verified.
 */
function horsOccupation(etat: Etat, groupes: readonly Groupe[]): readonly Groupe[] {
  if (etat.compte === 'non') return []
  return trousEntre(etat, groupes).map((trou) => {
    if (!etat.horsOccupation)
      return groupeIncertain(
        trou,
        etat.compte === 'oui' ? 'assimile_hors_occupation' : etat.regle,
        etat.source,
        etat.origine,
      )
    return {
      ...groupeIncertain(trou, etat.regle, etat.source, etat.origine),
      certain: etat.compte === 'oui',
      semaine: LUNDI_A_SAMEDI,
      coefficient: 1,
    }
  })
}

function trousEntre({ du, au }: Intervalle, groupes: readonly Groupe[]): readonly Intervalle[] {
  const trous: Intervalle[] = []
  let curseur = du
  for (const groupe of groupes) {
    if (groupe.au < curseur || groupe.du > au) continue
    if (groupe.du > curseur) trous.push({ du: curseur, au: groupe.du - 1 })
    curseur = Math.max(curseur, groupe.au + 1)
  }
  if (curseur <= au) trous.push({ du: curseur, au })
  return trous
}
