import { type PropositionDuMonde, propose } from './proposition.ts'

/** What is under way at Valmont. */
const ouvertes: readonly PropositionDuMonde[] = [
  propose('esther', 'hop-brancard', 'demande', { jours: -3 }, 'brouillon'),
  propose('davide', 'tab-cuisine', 'demande', { jours: -2 }, 'brouillon'),
  propose('grace', 'mob-bureau', 'offre', { jours: -1 }, 'brouillon'),
  propose('snezana', 'net-repassage', 'globale', { jours: -4 }, 'brouillon'),
  propose('khadija', 'hop-menage', 'demande', { jours: -4 }, 'demandee'),
  propose('said', 'com-jardins', 'demande', { jours: -3 }, 'demandee'),
  propose('kristyna', 'sig-numerisation', 'demande', { jours: -2 }, 'demandee'),
  propose('omar', 'com-balai', 'offre', { jours: -6 }, 'demandee'),
  propose('nabila', 'cre-aide', 'demande', { jours: -5 }, 'demandee'),
  propose('ana-maria', 'tab-salle', 'demande', { jours: -5 }, 'consentie'),
  propose('moussa', 'com-voirie', 'offre', { jours: -6 }, 'consentie'),
  propose('awa', 'mob-bureau', 'globale', { jours: -4 }, 'consentie'),
  propose('ruta', 'ress-textile', 'demande', { jours: -12 }, 'envoyee'),
  propose('elzbieta', 'ress-textile', 'offre', { jours: -8 }, 'envoyee'),
  propose('jamal', 'pre-mediation', 'demande', { jours: -11 }, 'envoyee'),
  propose('silvana', 'jar-logistique', 'demande', { jours: -9 }, 'envoyee'),
  propose('farid', 'ress-camion', 'offre', { jours: -10 }, 'envoyee'),
  propose('viktor', 'ren-plomberie', 'demande', { jours: -14 }, 'envoyee'),
  propose('alpha', 'dep-magasin', 'demande', { jours: -7 }, 'envoyee'),
  propose('davide', 'cui-aide', 'offre', { jours: -13 }, 'envoyee'),
  propose(
    'claudine',
    'ress-electro',
    'globale',
    { jours: -9 },
    { entretien: { jours: 2 }, heure: '10:00' },
  ),
  propose(
    'sebastien',
    'com-cimetiere',
    'demande',
    { jours: -12 },
    { entretien: { jours: 1 }, heure: '14:30' },
  ),
  propose(
    'bruno',
    'com-huissier',
    'offre',
    { jours: -13 },
    { entretien: { jours: 6 }, heure: '9:15' },
  ),
  propose(
    'florian',
    'rec-atelier',
    'demande',
    { jours: -10 },
    { entretien: { jours: 3 }, heure: '11:00' },
  ),
  propose(
    'ismail',
    'bat-ouvrier',
    'globale',
    { jours: -11 },
    { entretien: { jours: 5 }, heure: '13:30' },
  ),
]

/** What came to an end there, and how. */
const finies: readonly PropositionDuMonde[] = [
  propose(
    'fatima',
    'fil-couture',
    'demande',
    { mois: -11, jour: 6 },
    {
      declinee: 'profil_autre',
      pourLaPersonne:
        'Nous cherchons une personne qui a déjà travaillé sur surjeteuse. Merci pour la visite.',
      pourLAgent: 'Très motivée; à revoir après quelques mois d’atelier.',
    },
  ),
  propose('ibrahim', 'com-balai', 'offre', { mois: -5, jour: 9 }, { declinee: 'poste_pourvu' }),
  propose(
    'naima',
    'eco-garderie',
    'demande',
    { mois: -4, jour: 12 },
    {
      declinee: 'horaire',
      pourLaPersonne: 'La garderie finit à 18 h 18 et ne peut pas être écourtée pour le moment.',
    },
  ),
  propose(
    'mai',
    'net-menage',
    'offre',
    { mois: -7, jour: 8 },
    {
      declinee: 'langue',
      pourLaPersonne:
        'Il faut pouvoir convenir des tâches au téléphone. Le cours de français vous y mènera.',
    },
  ),
  propose(
    'georges',
    'log-concierge',
    'demande',
    { mois: -4, jour: 5 },
    {
      declinee: 'encadrement_indisponible',
      pourLAgent: 'La cheffe d’équipe est absente trois mois; reproposer ensuite.',
    },
  ),
  propose('dimitri', 'tab-salle', 'offre', { mois: -8, jour: 10 }, { declinee: 'pas_presente' }),
  propose(
    'claudine',
    'ress-boutique',
    'demande',
    { mois: -9, jour: 14 },
    {
      declinee: 'autre',
      pourLaPersonne:
        'Nous avons choisi une autre candidature. Nous gardons votre nom avec plaisir.',
    },
  ),
  propose('helene', 'hop-menage', 'globale', { mois: -5, jour: 18 }, 'refusee'),
  propose('gaelle', 'sto-prepa', 'offre', { mois: -4, jour: 7 }, 'refusee'),
  propose('bruno', 'reg-parking', 'offre', { mois: -6, jour: 13 }, 'refusee'),
  propose('ruta', 'net-repassage', 'globale', { mois: -3, jour: 10 }, 'refusee'),
  propose('omar', 'can-collecte', 'offre', { mois: -2, jour: 15 }, { retiree: 'demande_personne' }),
  propose('selam', 'cre-aide', 'demande', { mois: -3, jour: 4 }, { retiree: 'situation_changee' }),
  propose(
    'chantal-m',
    'ress-boutique',
    'demande',
    { mois: -6, jour: 20 },
    { retiree: 'situation_changee' },
  ),
  propose('viktor', 'reg-maintenance', 'offre', { mois: -2, jour: 9 }, { retiree: 'erreur' }),
  propose('elzbieta', 'net-menage', 'demande', { mois: -4, jour: 17 }, 'envoyee'),
  propose('ismail', 'reg-parking', 'demande', { mois: -3, jour: 12 }, 'envoyee'),
  propose('khadija', 'eco-nettoyage', 'offre', { mois: -2, jour: 11 }, 'demandee'),
  propose('lindiwe', 'ress-boutique', 'demande', { mois: -2, jour: 18 }, 'demandee'),
  // The person was placed elsewhere, or the last place went to somebody else.
  propose('lukasz', 'reg-maintenance', 'offre', { mois: -12, jour: 18 }, 'envoyee'),
  propose('aicha', 'eco-cantine', 'offre', { mois: -11, jour: 20 }, 'envoyee'),
  propose('tekle', 'jar-logistique', 'demande', { mois: -5, jour: 22 }, 'envoyee'),
  propose('kristyna', 'com-guichet', 'offre', { jours: -38 }, 'envoyee'),
  propose('alpha', 'dep-tri', 'globale', { jours: -20 }, 'envoyee'),
  propose('sebastien', 'dep-tri', 'offre', { jours: -16 }, 'envoyee'),
]

export const propositionsDeValmont: readonly PropositionDuMonde[] = [...ouvertes, ...finies]
