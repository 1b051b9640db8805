import type {
  Contexte,
  PersonneAApparier,
  Plage,
  PosteAApparier,
} from '#app/domain/appariement/appariement.ts'
import { contexteDe } from '#app/domain/appariement/contexte.ts'

/** Somebody whom no rule stops: a test names only what it is about. */
export function unePersonneAApparier(voulu: Partial<PersonneAApparier> = {}): PersonneAApparier {
  return {
    id: 'P-017',
    souhaits: ['aide-cuisine', 'nettoyage-locaux'],
    competences: [],
    titres: [],
    objectif: 'experience',
    langues: { fr: 'B1', nl: '0' },
    veutCoursDeLangue: false,
    indisponibilites: [],
    permis: [],
    permisEnCours: [],
    codePostal: '1030',
    minutesMax: 45,
    modes: ['transport_public'],
    limites: { chargeMaxKg: null, deboutMaxHeures: null, sans: [] },
    droit: { article60: true, aide: 'ris', droitAuTravailJusquAu: null },
    disponibleLe: null,
    dureeMaxMois: null,
    refus: { metiers: [], domaines: [], hotes: [] },
    ...voulu,
  }
}

/** A post open to anybody: a test names only what it is about. */
export function unPosteAApparier(voulu: Partial<PosteAApparier> = {}): PosteAApparier {
  return {
    id: 'Q-A',
    hote: 'creche-des-lilas',
    metier: 'aide-cuisine',
    competences: [],
    apprises: [],
    objectifs: ['experience'],
    langues: { fr: 'A2', nl: '0' },
    coursDeLangue: false,
    horaire: [enSemaine('08:30', '16:00')],
    permis: [],
    codePostal: '1030',
    exigences: { chargeKg: 10, deboutHeures: 6, avec: [] },
    cadre: { categorieHote: 'interne', conventionJusquAu: null, quotaMajore: null, aides: [] },
    places: 1,
    suspendu: false,
    debut: { du: null, au: null },
    dureeMois: 12,
    ...voulu,
  }
}

/** Monday to Friday. */
export function enSemaine(de: string, a: string): Plage {
  return { jours: [1, 2, 3, 4, 5], de: enMinutes(de), a: enMinutes(a) }
}

export function enMinutes(heure: string): number {
  const [heures = '0', minutes = '0'] = heure.split(':')
  return 60 * Number(heures) + Number(minutes)
}

/** Neutral weights, with the minutes somebody typed for some pairs. */
export function unContexte(
  minutes: readonly (readonly [personne: string, poste: string, minutes: number])[] = [],
): Contexte {
  const connues = new Map<string, Map<string, number>>()
  for (const [personne, poste, duree] of minutes)
    connues.set(personne, (connues.get(personne) ?? new Map()).set(poste, duree))
  return contexteDe('neutre', null, connues)
}
