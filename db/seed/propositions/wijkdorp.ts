import { type PropositionDuMonde, propose } from './proposition.ts'

/** What is under way at Wijkdorp. */
const ouvertes: readonly PropositionDuMonde[] = [
  propose('john', 'lep-afwas', 'demande', { jours: -3 }, 'brouillon'),
  propose('marleen', 'lin-was', 'demande', { jours: -1 }, 'brouillon'),
  propose('amina', 'lep-keuken', 'demande', { jours: -4 }, 'demandee'),
  propose('pieter', 'tec-klus', 'offre', { jours: -3 }, 'demandee'),
  propose('nour', 'lin-zorg', 'globale', { jours: -6 }, 'demandee'),
  propose('omer', 'vdv-heftruck', 'offre', { jours: -5 }, 'consentie'),
  propose('tenzin-d', 'lin-was', 'demande', { jours: -5 }, 'consentie'),
  propose('rukiye', 'kri-sortering', 'demande', { jours: -11 }, 'envoyee'),
  propose('kevin', 'gem-straat', 'offre', { jours: -9 }, 'envoyee'),
  propose('mariama', 'zie-poets', 'demande', { jours: -12 }, 'envoyee'),
  propose('hala', 'lel-kantoor', 'demande', { jours: -8 }, 'envoyee'),
  propose(
    'lieve',
    'kri-winkel',
    'demande',
    { jours: -10 },
    { entretien: { jours: 2 }, heure: '10:30' },
  ),
  propose(
    'bjorn',
    'gem-begraafplaats',
    'offre',
    { jours: -12 },
    { entretien: { jours: 4 }, heure: '9:00' },
  ),
  propose(
    'ine',
    'lel-kantoor',
    'globale',
    { jours: -9 },
    { entretien: { jours: 1 }, heure: '14:00' },
  ),
]

/** What came to an end there, and how. */
const finies: readonly PropositionDuMonde[] = [
  propose(
    'omer',
    'vdv-picker',
    'offre',
    { mois: -4, jour: 9 },
    {
      declinee: 'profil_autre',
      pourLaPersonne:
        'We zoeken iemand die vooral te voet werkt. Met uw heftruckattest bellen we u zeker terug.',
    },
  ),
  propose('amina', 'vli-opvang', 'offre', { mois: -5, jour: 11 }, { declinee: 'poste_pourvu' }),
  propose('kevin', 'lei-ophaal', 'demande', { mois: -1, jour: 6 }, { declinee: 'pas_presente' }),
  propose(
    'stanislav',
    'kri-sortering',
    'globale',
    { mois: -6, jour: 14 },
    {
      declinee: 'encadrement_indisponible',
    },
  ),
  propose('nour', 'vli-opvang', 'demande', { mois: -4, jour: 5 }, 'refusee'),
  propose('rukiye', 'lin-keuken', 'offre', { mois: -3, jour: 8 }, 'refusee'),
  propose(
    'els',
    'lel-kantoor',
    'demande',
    { mois: -5, jour: 16 },
    { retiree: 'situation_changee' },
  ),
  propose('hala', 'kri-winkel', 'globale', { mois: -3, jour: 19 }, { retiree: 'demande_personne' }),
  propose('lieve', 'kri-sortering', 'offre', { mois: -4, jour: 13 }, 'envoyee'),
  propose('mariama', 'lep-keuken', 'offre', { mois: -3, jour: 6 }, 'demandee'),
  propose('rami', 'kri-camion', 'offre', { mois: -5, jour: 24 }, 'envoyee'),
  propose('griet', 'kri-winkel', 'demande', { jours: -22 }, 'envoyee'),
]

export const propositionsDeWijkdorp: readonly PropositionDuMonde[] = [...ouvertes, ...finies]
