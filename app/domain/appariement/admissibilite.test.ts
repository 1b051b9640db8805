import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { textes } from '#app/i18n/index.ts'
import {
  enSemaine,
  unContexte,
  unePersonneAApparier,
  unPosteAApparier,
} from '#test/factories/appariement.ts'
import { motifsDe } from './admissibilite.ts'
import type { Contexte, PersonneAApparier, PosteAApparier } from './appariement.ts'
import { contexteDe } from './contexte.ts'
import { type NomDeRegle, nomsDeRegle } from './motif.ts'
import { evaluerPaire } from './score.ts'

type Cas = readonly [
  quoi: string,
  personne: Partial<PersonneAApparier>,
  poste: Partial<PosteAApparier>,
  ok: boolean | null,
]

const cadre = unPosteAApparier().cadre
const droit = unePersonneAApparier().droit
const limites = unePersonneAApparier().limites
const exigences = unPosteAApparier().exigences
const refus = unePersonneAApparier().refus

const cas: Readonly<Record<NomDeRegle, readonly Cas[]>> = {
  'langue.fr': [
    ['le niveau demandé', { langues: { fr: 'A2', nl: '0' } }, {}, true],
    ['un niveau en dessous', { langues: { fr: 'A1', nl: '0' } }, {}, false],
    ['pas encore évaluée', { langues: { fr: null, nl: '0' } }, {}, null],
    [
      'rien de demandé',
      { langues: { fr: null, nl: null } },
      { langues: { fr: '0', nl: '0' } },
      true,
    ],
  ],
  'langue.nl': [
    ['rien de demandé', {}, {}, true],
    ['un niveau en dessous', {}, { langues: { fr: '0', nl: 'A1' } }, false],
  ],
  horaire: [
    ['libre tout le temps', {}, {}, true],
    ['des heures qui se touchent', { indisponibilites: [enSemaine('16:00', '24:00')] }, {}, true],
    ['une minute de trop', { indisponibilites: [enSemaine('15:59', '24:00')] }, {}, false],
    [
      'horaire inconnu',
      { indisponibilites: [enSemaine('07:00', '08:00')] },
      { horaire: null },
      null,
    ],
    ['horaire inconnu, mais libre tout le temps', {}, { horaire: null }, true],
    [
      'une nuit qui déborde sur le lendemain matin',
      { indisponibilites: [{ jours: [1], de: 300, a: 360 }] },
      { horaire: [{ jours: [7], de: 1320, a: 360 }] },
      false,
    ],
  ],
  permis: [
    ['rien de demandé', {}, {}, true],
    ['tenu', { permis: ['B'] }, { permis: ['B'] }, true],
    ['en cours', { permisEnCours: ['B'] }, { permis: ['B'] }, false],
    ['un sur deux', { permis: ['B'] }, { permis: ['B', 'VCA'] }, false],
  ],
  trajet: [
    ['dans le même quartier', {}, {}, true],
    ['trop loin', {}, { codePostal: '9000' }, false],
    ['code postal que nous ne connaissons pas', {}, { codePostal: '9999' }, null],
    ['code postal absent', { codePostal: null }, {}, null],
    ['maximum inconnu', { minutesMax: null }, {}, null],
    ['avant le premier tram', {}, { horaire: [enSemaine('05:35', '13:00')] }, null],
    [
      'à vélo avant le premier tram',
      { modes: ['velo'] },
      { horaire: [enSemaine('05:35', '13:00')] },
      true,
    ],
  ],
  sante: [
    ['aucune limite', {}, {}, true],
    ['une charge permise', { limites: { ...limites, chargeMaxKg: 10 } }, {}, true],
    ['une charge trop lourde', { limites: { ...limites, chargeMaxKg: 5 } }, {}, false],
    ['debout trop longtemps', { limites: { ...limites, deboutMaxHeures: 2 } }, {}, false],
    [
      'une charge que le poste ne dit pas',
      { limites: { ...limites, chargeMaxKg: 5 } },
      { exigences: { ...exigences, chargeKg: null } },
      null,
    ],
    [
      'la hauteur',
      { limites: { ...limites, sans: ['hauteur'] } },
      { exigences: { ...exigences, avec: ['bruit', 'hauteur'] } },
      false,
    ],
  ],
  legal: [
    ['un service du CPAS', {}, {}, true],
    ['article 60 impossible', { droit: { ...droit, article60: false } }, {}, false],
    ['article 60 pas vérifié', { droit: { ...droit, article60: null } }, {}, null],
    [
      'une aide non admise',
      { droit: { ...droit, aide: 'eris' } },
      { cadre: { ...cadre, aides: ['ris'] } },
      false,
    ],
    [
      'aide inconnue',
      { droit: { ...droit, aide: null } },
      { cadre: { ...cadre, aides: ['ris'] } },
      null,
    ],
    ['hôte sans catégorie', {}, { cadre: { ...cadre, categorieHote: null } }, null],
    ['commune sans convention connue', {}, { cadre: { ...cadre, categorieHote: 'commune' } }, null],
    [
      'commune avec convention',
      {},
      {
        cadre: { ...cadre, categorieHote: 'commune', conventionJusquAu: dateCivile('2027-12-31') },
        debut: { du: null, au: dateCivile('2027-03-01') },
      },
      true,
    ],
    [
      'convention finie avant le début',
      {},
      {
        cadre: { ...cadre, categorieHote: 'commune', conventionJusquAu: dateCivile('2027-02-28') },
        debut: { du: null, au: dateCivile('2027-03-01') },
      },
      false,
    ],
    ['contingent épuisé', {}, { cadre: { ...cadre, quotaMajore: 0 } }, false],
    [
      'une commune avant 1996',
      {},
      {
        cadre: { ...cadre, categorieHote: 'commune', conventionJusquAu: dateCivile('1999-12-31') },
        debut: { du: null, au: dateCivile('1990-01-01') },
      },
      false,
    ],
    [
      'droit au travail fini avant le début',
      { droit: { ...droit, droitAuTravailJusquAu: dateCivile('2027-02-28') } },
      { debut: { du: dateCivile('2027-03-01'), au: null } },
      false,
    ],
    [
      'droit au travail à renouveler en cours de contrat',
      { droit: { ...droit, droitAuTravailJusquAu: dateCivile('2027-12-31') } },
      { debut: { du: dateCivile('2027-03-01'), au: null } },
      null,
    ],
  ],
  capacite: [
    ['une place', {}, {}, true],
    ['plus de place', {}, { places: 0 }, false],
  ],
  dates: [
    ['rien de fixé', {}, {}, true],
    [
      'libre trop tard',
      { disponibleLe: dateCivile('2027-03-02') },
      { debut: { du: null, au: dateCivile('2027-03-01') } },
      false,
    ],
    ['contrat plus long que ce qui ouvre les droits', { dureeMaxMois: 6 }, {}, null],
  ],
  objectif: [
    ['le même', {}, {}, true],
    ['un objectif compatible', {}, { objectifs: ['droits'] }, true],
    ['un autre objectif, à discuter', { objectif: 'droits' }, { objectifs: ['formation'] }, null],
    ['pas encore fixé', { objectif: null }, {}, null],
  ],
  exclusion: [
    ['aucun refus', {}, {}, true],
    ['un métier refusé', { refus: { ...refus, metiers: ['aide-cuisine'] } }, {}, false],
    ['un secteur refusé', { refus: { ...refus, domaines: ['restauration'] } }, {}, false],
    ['un hôte refusé', { refus: { ...refus, hotes: ['creche-des-lilas'] } }, {}, false],
    ['un poste suspendu', {}, { suspendu: true }, false],
  ],
}

describe.each(nomsDeRegle)('%s', (regle) => {
  test.each(cas[regle])('%s', (_quoi, personne, poste, ok) => {
    const motifs = motifsDe(unePersonneAApparier(personne), unPosteAApparier(poste), unContexte())
    const motif = motifs.find((un) => un.regle === regle)
    expect(motif?.ok).toBe(ok)
    if (ok === true) expect(motif?.leviers).toEqual([])
    if (ok === null) expect(motif?.leviers).not.toEqual([])
  })
})

test('toutes les règles parlent, même quand la première exclut déjà', () => {
  const motifs = motifsDe(
    unePersonneAApparier({
      langues: { fr: '0', nl: '0' },
      limites: { chargeMaxKg: 1, deboutMaxHeures: 1, sans: [] },
    }),
    unPosteAApparier({ places: 0, permis: ['C'], codePostal: '4000' }),
    unContexte(),
  )
  expect(motifs.map(({ regle }) => regle)).toEqual(nomsDeRegle)
  expect(motifs.filter(({ ok }) => ok === false).map(({ regle }) => regle)).toEqual([
    'langue.fr',
    'permis',
    'trajet',
    'sante',
    'capacite',
  ])
})

test('ce qu’on ne sait pas demande une vérification et n’exclut personne', () => {
  const inconnue = unePersonneAApparier({
    langues: { fr: null, nl: null },
    codePostal: null,
    minutesMax: null,
    objectif: null,
    droit: { article60: null, aide: null, droitAuTravailJusquAu: null },
  })
  const { admissible, motifs } = evaluerPaire(inconnue, unPosteAApparier(), unContexte())
  expect(admissible).toBe(true)
  expect(motifs.filter(({ ok }) => ok === null).map(({ regle }) => regle)).toEqual([
    'langue.fr',
    'trajet',
    'legal',
    'objectif',
  ])
})

test('un poste à 7 h est exclu avec sa raison pour qui n’est pas libre avant 9 h, et reste visible', () => {
  const { admissible, motifs, score } = evaluerPaire(
    unePersonneAApparier({ indisponibilites: [enSemaine('00:00', '09:00')] }),
    unPosteAApparier({ horaire: [enSemaine('07:00', '15:06')] }),
    unContexte(),
  )
  const horaire = motifs.find(({ regle }) => regle === 'horaire')
  expect(admissible).toBe(false)
  expect(score).toBeGreaterThan(0)
  expect(horaire && textes('fr').appariement.motif(horaire)).toBe(
    'Travail lu-ve 07:00-15:06 ; indisponible lu-ve 00:00-09:00. Ce qui changerait : un horaire décalé ou une solution pour ces heures (garde, relais).',
  )
  expect(horaire && textes('nl').appariement.motif(horaire)).toBe(
    'Werk ma-vr 07:00-15:06; niet vrij ma-vr 00:00-09:00. Wat zou helpen: andere werkuren of een oplossing voor die uren (opvang, vervanging).',
  )
})

test('chaque motif de chaque cas a sa phrase dans les deux langues', () => {
  for (const [, personne, poste] of Object.values(cas).flat())
    for (const motif of motifsDe(
      unePersonneAApparier(personne),
      unPosteAApparier(poste),
      unContexte(),
    ))
      for (const langue of ['fr', 'nl'] as const) {
        const phrase = textes(langue).appariement.motif(motif)
        expect(phrase).toMatch(/^\p{Lu}.*\.$/u)
        expect(phrase).not.toMatch(/undefined|null|NaN| {2}/)
      }
})

test('le jour du contexte décide pour un poste sans date', () => {
  const poste = unPosteAApparier({
    cadre: { ...cadre, categorieHote: 'commune', conventionJusquAu: dateCivile('2027-02-28') },
  })
  const legal = (contexte: Contexte) =>
    motifsDe(unePersonneAApparier(), poste, contexte).find(({ regle }) => regle === 'legal')?.ok
  expect(legal(contexteDe('neutre', dateCivile('2027-02-28')))).toBe(true)
  expect(legal(contexteDe('neutre', dateCivile('2027-03-01')))).toBe(false)
  expect(legal(contexteDe('neutre'))).toBe(null)
})
