import {
  niveauxOraux,
  objectifs,
  type PersonneAApparier,
  type PosteAApparier,
} from '#app/domain/appariement/appariement.ts'
import { communes } from '#app/domain/metier/commune.ts'
import { domaines, type Metier, metiers } from '#app/domain/metier/metier.ts'
import { enSemaine, unePersonneAApparier, unPosteAApparier } from '#test/factories/appariement.ts'
import { type Hasard, hasard } from './hasard.ts'

/** A made-up Brussels: everybody invented, nothing said of anybody, about 7 % of pairs eligible. */
export interface Bassin {
  readonly personnes: readonly PersonneAApparier[]
  readonly postes: readonly PosteAApparier[]
  /** Tier of each person, by rank. */
  readonly paliers: readonly number[]
}

export function genererBassin(taille: {
  readonly personnes: number
  readonly postes: number
  readonly graine: number
}): Bassin {
  const sort = hasard(taille.graine)
  return {
    personnes: Array.from({ length: taille.personnes }, (_, i) => unePersonne(sort, i)),
    postes: Array.from({ length: taille.postes }, (_, j) => unPoste(sort, j)),
    paliers: Array.from({ length: taille.personnes }, () => {
      if (sort.vrai(0.15)) return 2
      return sort.vrai(0.3) ? 1 : 0
    }),
  }
}

const bruxelles = communes.filter(({ ins }) => ins !== null).map(({ codePostal }) => codePostal)

function unePersonne(sort: Hasard, rang: number): PersonneAApparier {
  const souhaits = sort.plusieurs(metiers, 1 + sort.entier(3))
  const voulus = souhaits.map(({ domaine }) => domaine)
  return unePersonneAApparier({
    id: `p${rang}`,
    souhaits: souhaits.map(({ code }) => code),
    competences: souhaits.flatMap((metier) => sort.plusieurs(metier.competences, sort.entier(4))),
    titres: sort.vrai(0.05) ? [sort.parmi(souhaits).code] : [],
    objectif: sort.vrai(0.95) ? sort.parmi(objectifs) : null,
    langues: {
      fr: sort.vrai(0.03)
        ? null
        : sort.parmi(['A1', 'A2', 'A2', 'A2', 'B1', 'B1', 'B2', 'C1'] as const),
      nl: sort.vrai(0.8) ? '0' : sort.parmi(niveauxOraux),
    },
    veutCoursDeLangue: sort.vrai(0.3),
    indisponibilites: sort.vrai(0.5)
      ? [
          enSemaine('00:00', sort.parmi(['07:30', '08:15', '08:30', '09:00'])),
          enSemaine(sort.parmi(['15:30', '16:30', '17:30']), '24:00'),
        ]
      : [],
    permis: sort.vrai(0.25) ? ['B'] : [],
    permisEnCours: sort.vrai(0.05) ? ['B'] : [],
    codePostal: sort.parmi(bruxelles),
    minutesMax: sort.parmi([35, 40, 45, 50]),
    limites: {
      chargeMaxKg: sort.vrai(0.35) ? sort.parmi([5, 10, 12]) : null,
      deboutMaxHeures: sort.vrai(0.1) ? 2 : null,
      sans: sort.vrai(0.2) ? [sort.parmi(['hauteur', 'poussiere', 'exterieur'] as const)] : [],
    },
    refus: {
      metiers: [],
      domaines: sort.plusieurs(domaines, 10).filter((domaine) => !voulus.includes(domaine)),
      hotes: [],
    },
  })
}

function unPoste(sort: Hasard, rang: number): PosteAApparier {
  const metier: Metier = sort.parmi(metiers)
  const debut = sort.parmi(['06:00', '07:00', '07:30', '08:00', '08:30', '09:00'])
  return unPosteAApparier({
    id: `q${rang}`,
    hote: `h${sort.entier(400)}`,
    metier: metier.code,
    competences: sort
      .plusieurs(metier.competences, 1 + sort.entier(4))
      .map((code) => ({ code, importance: 1 + sort.entier(3) })),
    objectifs: sort.plusieurs(objectifs, 1 + sort.entier(2)),
    langues: {
      fr: sort.parmi(['A1', 'A1', 'A2', 'A2', 'B1'] as const),
      nl: sort.vrai(0.9) ? '0' : sort.parmi(['A1', 'A2'] as const),
    },
    coursDeLangue: sort.vrai(0.15),
    horaire: [enSemaine(debut, sort.parmi(['12:00', '14:30', '15:30', '16:30']))],
    permis: sort.vrai(0.12) ? ['B'] : [],
    codePostal: sort.parmi(bruxelles),
    exigences: metier.exigences,
    places: sort.vrai(0.55) ? 1 : 1 + sort.entier(5),
  })
}
