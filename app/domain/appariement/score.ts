import { trouverMetierParCode } from '#app/domain/metier/metier.ts'
import { sontDuMemeDomaine, sontVoisines } from '#app/domain/metier/voisinage.ts'
import {
  affiniteDesObjectifs,
  cleDeTrajet,
  estAdmissible,
  minutesDeTrajet,
  motifsDe,
} from './admissibilite.ts'
import {
  type Contexte,
  niveauxOraux,
  type PartDuScore,
  type PersonneAApparier,
  type PosteAApparier,
  partsDuScore,
} from './appariement.ts'
import type { Motif } from './motif.ts'
import { enIntervalles, marge } from './semaine.ts'

/** Points of each part in hundredths, weight × 0..100: they add up to the score, 0..10 000. */
export type Parts = Readonly<Record<PartDuScore, number>>

/** Everything the product says of one pair. */
export interface Evaluation {
  readonly personne: string
  readonly poste: string
  readonly admissible: boolean
  readonly motifs: readonly Motif[]
  /** Also computed when a rule excludes: what the pair would be worth once the reasons are lifted. */
  readonly parts: Parts
  readonly score: number
}

/**
 * Judges one pair: every rule, every part. The score is additive, whole and the same for whoever
 * reads it; priority never enters it (it acts on the allocation) and neither does anything learned
 * from other people.
 */
export function evaluerPaire(
  personne: PersonneAApparier,
  poste: PosteAApparier,
  contexte: Contexte,
): Evaluation {
  const motifs = motifsDe(personne, poste, contexte)
  const parts = partsDe(personne, poste, contexte)
  return {
    personne: personne.id,
    poste: poste.id,
    admissible: estAdmissible(motifs),
    motifs,
    parts,
    score: total(parts),
  }
}

export function partsDe(
  personne: PersonneAApparier,
  poste: PosteAApparier,
  contexte: Contexte,
): Parts {
  return enParts((part) => contexte.poids[part] * mesures[part].mesurer(personne, poste, contexte))
}

export function total(parts: Parts): number {
  return partsDuScore.reduce((somme, part) => somme + parts[part], 0)
}

/** A record of the six parts, each computed from its name. */
export function enParts(valeur: (part: PartDuScore) => number): Parts {
  return {
    souhait: valeur('souhait'),
    competences: valeur('competences'),
    objectif: valeur('objectif'),
    trajet: valeur('trajet'),
    langue: valeur('langue'),
    horaire: valeur('horaire'),
  }
}

/** One part before its weight: 0..100. The keys hold all that `mesurer` reads of each side. */
export interface Mesure {
  readonly clePersonne: (personne: PersonneAApparier, contexte: Contexte) => unknown
  readonly clePoste: (poste: PosteAApparier, contexte: Contexte) => unknown
  readonly mesurer: (
    personne: PersonneAApparier,
    poste: PosteAApparier,
    contexte: Contexte,
  ) => number
}

export const mesures: Readonly<Record<PartDuScore, Mesure>> = {
  souhait: {
    clePersonne: ({ souhaits }) => souhaits,
    clePoste: ({ metier }) => metier,
    mesurer: ({ souhaits }, { metier }) => mesurerSouhait(souhaits, metier),
  },
  competences: {
    clePersonne: ({ competences, titres }) => [competences, titres],
    clePoste: ({ metier, competences }) => [metier, competences],
    mesurer: mesurerCompetences,
  },
  objectif: {
    clePersonne: ({ objectif }) => objectif,
    clePoste: ({ objectifs }) => objectifs,
    mesurer: ({ objectif }, { objectifs }) => affiniteDesObjectifs(objectif, objectifs),
  },
  trajet: {
    clePersonne: (personne, contexte) => [cleDeTrajet(personne, contexte), personne.minutesMax],
    clePoste: cleDeTrajet,
    mesurer: (personne, poste, contexte) =>
      mesurerTrajet(minutesDeTrajet(personne, poste, contexte), personne.minutesMax),
  },
  langue: {
    clePersonne: ({ langues, veutCoursDeLangue }) => [langues, veutCoursDeLangue],
    clePoste: ({ langues, coursDeLangue }) => [langues, coursDeLangue],
    mesurer: mesurerLangue,
  },
  horaire: {
    clePersonne: ({ indisponibilites }) => indisponibilites,
    clePoste: ({ horaire }) => horaire,
    mesurer: mesurerHoraire,
  },
}

const pointsParRang = [100, 80, 60] as const
const MEME_DOMAINE = 40

/** 100, 80 or 60 for the first, second or third wish; 40 for a trade of the same family as one. */
export function mesurerSouhait(souhaits: readonly string[], metier: string): number {
  const comptes = souhaits.slice(0, pointsParRang.length)
  const points = pointsParRang[comptes.indexOf(metier)]
  if (points !== undefined) return points
  return comptes.some((souhait) => sontDuMemeDomaine(souhait, metier)) ? MEME_DOMAINE : 0
}

/** How a needed competence is held: whole, half (a neighbouring one), or not. */
export type Maitrise = 0 | 0.5 | 1

/** What she holds of each competence of the post, a *titre de compétence* proving its whole trade. */
export function maitrises(
  { competences, titres }: PersonneAApparier,
  { metier, competences: besoins }: PosteAApparier,
): { readonly code: string; readonly importance: number; readonly maitrise: Maitrise }[] {
  const tenues = [
    ...competences,
    ...titres.flatMap((titre) => trouverMetierParCode(titre)?.competences ?? []),
  ]
  const titree = titres.includes(metier)
  return besoins.map(({ code, importance }) => {
    if (titree || tenues.includes(code)) return { code, importance, maitrise: 1 }
    const voisine = tenues.some((tenue) => sontVoisines(tenue, code))
    return { code, importance, maitrise: voisine ? 0.5 : 0 }
  })
}

/** ⌊100·Σ importance·maîtrise / Σ importance⌋; 100 when the post asks for nothing. */
function mesurerCompetences(personne: PersonneAApparier, poste: PosteAApparier): number {
  let tenu = 0
  let demande = 0
  for (const { importance, maitrise } of maitrises(personne, poste)) {
    tenu += importance * maitrise
    demande += importance
  }
  return demande === 0 ? 100 : Math.floor((100 * tenu) / demande)
}

/** ⌊100·(1 − t/max)⌋, never below 0; 0 as long as either is unknown. */
export function mesurerTrajet(minutes: number | null, minutesMax: number | null): number {
  if (minutes === null || minutesMax === null || minutesMax <= 0) return 0
  return Math.max(0, Math.floor((100 * (minutesMax - minutes)) / minutesMax))
}

/**
 * 60 at exactly the level, 80 one above, 100 from two above, or with lessons offered and wanted; the
 * weaker of the two languages counts. 100 when the post asks for none, 0 below or not assessed.
 */
function mesurerLangue(
  { langues, veutCoursDeLangue }: PersonneAApparier,
  poste: PosteAApparier,
): number {
  const avances = (['fr', 'nl'] as const)
    .filter((langue) => poste.langues[langue] !== '0')
    .map((langue) => {
      const niveau = langues[langue]
      return niveau === null
        ? -1
        : niveauxOraux.indexOf(niveau) - niveauxOraux.indexOf(poste.langues[langue])
    })
  const avance = Math.min(...avances)
  if (avance < 0) return 0
  if (poste.coursDeLangue && veutCoursDeLangue) return 100
  return avance >= 2 ? 100 : 60 + 20 * avance
}

/** 100 from 30 minutes between her other hours and the work, 50 from 15, else 0. */
function mesurerHoraire(
  { indisponibilites }: PersonneAApparier,
  { horaire }: PosteAApparier,
): number {
  if (indisponibilites.length === 0) return 100
  if (horaire === null) return 0
  const minutes = marge(enIntervalles(indisponibilites), enIntervalles(horaire))
  if (minutes >= 30) return 100
  return minutes >= 15 ? 50 : 0
}
