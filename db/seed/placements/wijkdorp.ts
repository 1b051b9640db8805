import { type PlacementDuMonde, place } from './placement.ts'

/** What ran its course at Wijkdorp. */
const termines: readonly PlacementDuMonde[] = [
  place('fatma', 'kri-sortering', { mois: -18 }, { fin: { motif: 'droits_ouverts' } }),
  place(
    'jef',
    'gem-groen',
    { mois: -16 },
    {
      duree: 12,
      signature: 'papier',
      fin: { motif: 'terme' },
    },
  ),
  place(
    'abena',
    'lin-zorg',
    { mois: -15 },
    {
      origine: 'offre',
      fin: {
        motif: 'engagement_hote',
        le: { mois: -3, jour: 27 },
        explication: 'Aangeworven door het woonzorgcentrum, contract van onbepaalde duur.',
      },
    },
  ),
  place(
    'desislava',
    'zie-poets',
    { mois: -13 },
    {
      fin: {
        motif: 'autre',
        le: { mois: -8, jour: 18 },
        explication: 'Verhuisd naar een andere provincie; dossier overgedragen.',
      },
    },
  ),
  place(
    'kofi',
    'lep-keuken',
    { mois: -17 },
    {
      origine: 'offre',
      fin: { motif: 'droits_ouverts' },
      absences: [{ le: { mois: -11, jour: 14 }, jours: 6, code: 'MG' }],
    },
  ),
]

/** Those who work at Wijkdorp today, and one who is away. */
const enCours: readonly PlacementDuMonde[] = [
  place(
    'sahin',
    'kri-sortering',
    { mois: -7 },
    {
      raison: 'Werkt graag in ploeg, kent het sorteren en woont dichtbij.',
      absences: [
        { le: { mois: -4, jour: 9 }, jours: 2, code: 'MG' },
        { le: { mois: -2, jour: 15 }, jours: 1, code: 'CC' },
      ],
      annonces: [{ du: { jours: 7 }, au: { jours: 11 }, code: 'CA', avance: 12 }],
      feuilles: [{ mois: -1, sort: 'confirmee' }],
    },
  ),
  place(
    'parwana',
    'lin-zorg',
    { mois: -5 },
    {
      annonces: [{ du: { mois: -2, jour: 3 }, au: { mois: 1, jour: 15 }, jours: [2], code: 'F' }],
      feuilles: [{ mois: -1, sort: 'approuvee' }],
    },
  ),
  place(
    'mehmed',
    'gem-straat',
    { mois: -9 },
    {
      signature: 'guichet',
      absences: [{ le: { mois: -3, jour: 7 }, jours: 5, code: 'MG' }],
    },
  ),
  place(
    'sanne',
    'vli-opvang',
    { mois: -8 },
    {
      raison: 'Halftijds in de namiddag, zoals ze vroeg.',
      feuilles: [
        {
          mois: -5,
          sort: 'contestee',
          mot: 'Op de pedagogische studiedag heb ik wel gewerkt: opvang in de voormiddag.',
          suite: 'maintenir',
          decision:
            'De school bevestigt de opvang; de uren worden volgende maand als inhaalrust genomen. Het blad blijft.',
        },
      ],
    },
  ),
  place(
    'lubomir',
    'vdv-picker',
    { mois: -3 },
    {
      origine: 'offre',
      feuilles: [{ mois: -1, sort: 'manquante' }],
      horaires: [
        {
          par: 'cpas',
          le: { jours: -2 },
          semaine: 'h8',
          mot: 'Met de eerste bus is 7 uur niet haalbaar: graag starten om 8 uur.',
        },
      ],
    },
  ),
  place(
    'wouter',
    'lei-ophaal',
    { mois: -11 },
    {
      assidu: true,
      duree: 13,
      absences: [{ le: { mois: -6, jour: 20 }, jours: 3, code: 'AT' }],
    },
  ),
  place('rami', 'ate-verpakking', { mois: -4 }, { origine: 'globale' }),
  place(
    'hodan',
    'kri-winkel',
    { mois: -2 },
    {
      origine: 'journee',
      feuilles: [{ mois: -1, sort: 'vue' }],
    },
  ),
  place(
    'zuzana',
    'lin-animatie',
    { mois: -6 },
    {
      suspendu: { le: { mois: -1, jour: 8 }, code: 'MM' },
    },
  ),
]

/** About to begin, and what did not come about. */
const enPreparation: readonly PlacementDuMonde[] = [
  place(
    'hristo',
    'zie-vervoer',
    { jours: 4 },
    {
      jusqua: 'signature',
      signent: ['travailleur', 'hote'],
    },
  ),
  place(
    'stijn',
    'dep-magazijn',
    { jours: 8 },
    {
      origine: 'offre',
      jusqua: 'a_signer',
      papiers: ['aptitude_medicale', 'fiche_poste'],
    },
  ),
  place('griet', 'lep-zaal', { jours: 19 }, { origine: 'offre', jusqua: 'acceptee' }),
  place(
    'mebrahtu',
    'gem-wegen',
    { jours: 11 },
    {
      jusqua: 'completee',
      papiers: ['fiche_poste'],
    },
  ),
  place(
    'sunita',
    'lel-maaltijd',
    { mois: -2, jour: 18 },
    {
      jusqua: 'acceptee',
      annule: { mois: -2, jour: 6 },
    },
  ),
  place(
    'galina',
    'sch-huis',
    { mois: -3, jour: 22 },
    {
      jusqua: 'signature',
      signent: ['travailleur'],
      annule: { mois: -3, jour: 18 },
    },
  ),
]

export const placementsDeWijkdorp: readonly PlacementDuMonde[] = [
  ...termines,
  ...enCours,
  ...enPreparation,
]
