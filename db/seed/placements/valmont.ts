import { type PlacementDuMonde, place } from './placement.ts'

/** What ran its course at Valmont: one way of ending each. */
const termines: readonly PlacementDuMonde[] = [
  place('rosalie', 'jar-logistique', { mois: -18 }, { fin: { motif: 'droits_ouverts' } }),
  place(
    'conceicao',
    'hop-menage',
    { mois: -17 },
    {
      fin: { motif: 'droits_ouverts' },
      absences: [{ le: { mois: -12, jour: 4 }, jours: 8, code: 'MG' }],
    },
  ),
  place(
    'jean-pierre',
    'com-jardins',
    { mois: -17, jour: 15 },
    {
      duree: 12,
      signature: 'papier',
      fin: { motif: 'terme' },
      annonces: [
        { du: { mois: -10, jour: 3 }, au: { mois: -10, jour: 28 }, jours: [4], code: 'F' },
      ],
    },
  ),
  place(
    'huong',
    'fil-couture',
    { mois: -16 },
    {
      origine: 'offre',
      fin: {
        motif: 'engagement_hote',
        le: { mois: -4, jour: 28 },
        explication: 'Engagée par l’atelier, contrat à durée indéterminée à quatre cinquièmes.',
      },
      feuilles: [
        { mois: -9, sort: 'corrigee', code: 'CC', raison: 'Certificat reçu après la clôture.' },
      ],
    },
  ),
  place(
    'abdelaziz',
    'sto-prepa',
    { mois: -14 },
    {
      origine: 'offre',
      fin: {
        motif: 'autre_emploi',
        le: { mois: -7, jour: 14 },
        explication: 'Engagé comme magasinier dans une autre entreprise.',
      },
    },
  ),
  place(
    'oleksandra',
    'rec-atelier',
    { mois: -14, jour: 10 },
    {
      fin: {
        motif: 'formation',
        le: { mois: -8, jour: 30 },
        explication: 'Entrée en formation qualifiante de technicienne système.',
      },
    },
  ),
  place(
    'siobhan',
    'tab-salle',
    { mois: -13 },
    {
      origine: 'offre',
      fin: {
        motif: 'arret_hote',
        le: { mois: -9, jour: 15 },
        explication: 'Le restaurant ferme la salle le soir; le contrat de travail continue.',
      },
    },
  ),
  place(
    'giovanni',
    'reg-parking',
    { mois: -12 },
    {
      origine: 'offre',
      fin: { motif: 'demission', le: { mois: -10, jour: 20 } },
      feuilles: [{ mois: -11, sort: 'tardive' }],
    },
  ),
  place(
    'samira',
    'eco-cantine',
    { mois: -11 },
    {
      fin: {
        motif: 'arret_cpas',
        le: { mois: -6, jour: 12 },
        explication: 'Les heures demandées ne correspondaient plus à la convention.',
      },
      feuilles: [
        {
          mois: -8,
          sort: 'contestee',
          mot: 'Le 12 et le 13, j’étais à la formation prévue par le CPAS, je n’étais pas absente.',
          suite: 'renvoyer',
          decision: 'Vérifié: deux jours de formation. La feuille est corrigée avec l’école.',
        },
      ],
    },
  ),
  place(
    'marin',
    'can-collecte',
    { mois: -12, jour: 8 },
    {
      signature: 'guichet',
      fin: {
        motif: 'licenciement',
        le: { mois: -8, jour: 22 },
        explication: 'Fin du contrat décidée par le CPAS après trois entretiens.',
      },
      absences: [
        { le: { mois: -9, jour: 9 }, jours: 4, code: 'AI', sansPrevenir: true },
        { le: { mois: -8, jour: 6 }, jours: 5, code: 'AI', sansPrevenir: true },
      ],
    },
  ),
  place(
    'idriss',
    'log-concierge',
    { mois: -5 },
    {
      origine: 'globale',
      fin: {
        motif: 'pas_presente',
        le: { mois: -5, jour: 3 },
        explication: 'Ne s’est pas présenté; joint ensuite, il a trouvé un logement en province.',
      },
      absences: [{ le: { mois: -5 }, jours: 5, code: 'AI', sansPrevenir: true }],
    },
  ),
]

/** Those who work at Valmont today. */
const enCours: readonly PlacementDuMonde[] = [
  place(
    'fatima',
    'ress-textile',
    { mois: -8 },
    {
      raison: 'Elle connaît le tri et l’atelier; le début à 8 h convient à l’école.',
      absences: [
        { le: { mois: -5, jour: 12 }, jours: 3, code: 'MG' },
        { le: { mois: -2, jour: 8 }, jours: 1, code: 'CC' },
      ],
      annonces: [
        { du: { mois: -3, jour: 2 }, au: { mois: -3, jour: 24 }, jours: [2], code: 'F' },
        { du: { jours: 6 }, au: { jours: 10 }, code: 'F', avance: 8 },
      ],
      horaires: [
        {
          par: 'hote',
          le: { mois: -4, jour: 10 },
          semaine: 'h830',
          mot: 'La livraison des dons arrive plus tard: une demi-heure de décalage.',
          reponse: 'oui',
        },
      ],
      feuilles: [{ mois: -1, sort: 'confirmee' }],
    },
  ),
  place(
    'lukasz',
    'ren-menuiserie',
    { mois: -10 },
    {
      origine: 'offre',
      duree: 14,
      absences: [{ le: { mois: -6, jour: 18 }, jours: 2, code: 'MG' }],
      annonces: [{ du: { mois: -4, jour: 1 }, au: { mois: -4, jour: 5 }, code: 'CA' }],
      feuilles: [
        {
          mois: -1,
          sort: 'contestee',
          mot: 'Le dernier vendredi, j’ai travaillé jusqu’à la fin: nous avons livré les armoires à l’école.',
        },
      ],
    },
  ),
  // Eleven months locked: the days required are about a month away.
  place(
    'malika',
    'jar-animation',
    { mois: -11 },
    {
      assidu: true,
      annonces: [{ du: { jours: 8 }, code: 'E', avance: 9 }],
    },
  ),
  // More than twelve months locked, and the contract still runs.
  place(
    'dorde',
    'com-balai',
    { mois: -13 },
    {
      assidu: true,
      duree: 15,
      signature: 'guichet',
      demarches: [
        { quoi: 'confirmation', le: { mois: -1, jour: 9 }, reference: 'CAPAC, attestation reçue' },
        {
          quoi: 'duree',
          le: { mois: -1, jour: 16 },
          reference: 'Bureau permanent: terme maintenu',
        },
      ],
      annonces: [{ du: { mois: -5, jour: 6 }, au: { mois: -5, jour: 17 }, code: 'CA' }],
    },
  ),
  place(
    'aicha',
    'eco-garderie',
    { mois: -9 },
    {
      raison: 'Mi-temps l’après-midi, à dix minutes de chez elle.',
      absences: [{ le: { mois: -3, jour: 16 }, jours: 2, code: 'MG' }],
      feuilles: [{ mois: -1, sort: 'vue' }],
    },
  ),
  place(
    'siobhan',
    'ress-boutique',
    { mois: -6 },
    {
      absences: [{ le: { mois: -2, jour: 20 }, jours: 4, code: 'MG' }],
      feuilles: [
        {
          mois: -1,
          sort: 'renvoyee',
          mot: 'Il manque deux jours en fin de mois : était-elle là ?',
        },
      ],
      prolongation: {
        le: { jours: -10 },
        mois: 1,
        motif: 'Les jours de maladie reculent la date à laquelle les jours sont atteints.',
        aSigner: true,
      },
    },
  ),
  place(
    'youssef',
    'vel-meca',
    { mois: -7 },
    {
      annonces: [{ du: { mois: -2, jour: 4 }, au: { mois: 1, jour: 20 }, jours: [4], code: 'F' }],
      horaires: [
        {
          par: 'hote',
          le: { jours: -3 },
          semaine: 'magasin',
          mot: 'L’atelier ouvre le samedi et ferme le lundi à partir du mois prochain.',
        },
      ],
    },
  ),
  place(
    'blerta',
    'cre-aide',
    { mois: -5 },
    {
      absences: [{ le: { mois: -2, jour: 11 }, jours: 5, code: 'MG' }],
      feuilles: [{ mois: -1, sort: 'approuvee' }],
      prolongation: {
        le: { mois: -1, jour: 8 },
        mois: 1,
        motif: 'Une semaine de maladie: la fin du contrat est reculée d’un mois.',
      },
    },
  ),
  place(
    'mamadou',
    'tab-cuisine',
    { mois: -4 },
    {
      origine: 'offre',
      horaires: [
        {
          par: 'hote',
          le: { mois: -2, jour: 6 },
          semaine: 'midi',
          mot: 'Nous aurions besoin de quelqu’un jusqu’à 18 h.',
          reponse: 'non',
          motDeReponse:
            'M. suit un cours du soir. Gardons l’horaire convenu jusqu’en fin de module.',
        },
      ],
      feuilles: [{ mois: -1, sort: 'manquante' }],
      prolongation: {
        le: { jours: -5 },
        mois: 1,
        motif: 'La feuille qui manque et un cours du soir reculent la date du seuil.',
        attend: true,
      },
    },
  ),
  place(
    'tekle',
    'hop-brancard',
    { mois: -3 },
    {
      origine: 'journee',
      feuilles: [{ mois: -1, sort: 'vue' }],
    },
  ),
  place(
    'zoe',
    'mob-chauffeur',
    { mois: -2 },
    {
      feuilles: [
        { mois: -1, sort: 'renvoyee', mot: 'Le 12, elle dit avoir travaillé toute la journée.' },
      ],
    },
  ),
  place(
    'bozena',
    'ate-emballage',
    { mois: -6, jour: 10 },
    {
      signature: 'papier',
      absences: [{ le: { mois: -1, jour: 12 }, jours: 3, code: 'MG' }],
      feuilles: [{ mois: -2, sort: 'approuvee' }],
    },
  ),
  place(
    'francois',
    'lan-onthaal',
    { mois: -4, jour: 8 },
    {
      raison: 'Bilingue, dix ans d’accueil: le centre cherche précisément cela.',
    },
  ),
  place(
    'arben',
    'log-vitres',
    { mois: -1 },
    {
      origine: 'offre',
      papiers: ['fiche_poste', 'contrat', 'dimona'],
      force:
        'La médecine du travail reçoit M. le troisième jour; pas de travail en hauteur d’ici là.',
    },
  ),
  place(
    'nikola',
    'sig-prets',
    { mois: -12, jour: 20 },
    {
      annonces: [{ du: { mois: -3, jour: 10 }, au: { mois: -3, jour: 21 }, code: 'FU' }],
    },
  ),
  place('gaelle', 'com-guichet', { jours: 5 }, { origine: 'offre' }),
]

/** Interrupted for a while: the place is kept. */
const suspendus: readonly PlacementDuMonde[] = [
  place(
    'mirela',
    'net-menage',
    { mois: -9 },
    {
      suspendu: { le: { mois: -1, jour: 12 }, code: 'MT' },
    },
  ),
  place(
    'zoltan',
    'mou-legumes',
    { mois: -7 },
    {
      signature: 'guichet',
      absences: [{ le: { mois: -3, jour: 17 }, jours: 10, code: 'MG' }],
      suspendu: { le: { mois: -2, jour: 4 }, code: 'MM' },
      feuilles: [{ mois: -2, sort: 'manquante' }],
    },
  ),
]

/** Waiting for signatures and papers. */
const enPreparation: readonly PlacementDuMonde[] = [
  place(
    'van-minh',
    'epi-fournil',
    { jours: 7 },
    {
      origine: 'offre',
      jusqua: 'signature',
      signent: ['travailleur', 'cpas'],
    },
  ),
  place(
    'nadege',
    'riv-repas',
    { jours: 6 },
    {
      jusqua: 'signature',
      signent: ['hote', 'cpas'],
      papiers: ['aptitude_medicale', 'fiche_poste', 'contrat'],
    },
  ),
  place(
    'andrzej',
    'dep-magasin',
    { jours: 3 },
    {
      jusqua: 'papiers',
      papiers: ['aptitude_medicale', 'fiche_poste', 'contrat'],
    },
  ),
  place('kwame', 'sto-cariste', { jours: 20 }, { origine: 'offre', jusqua: 'acceptee' }),
  place('rachid', 'ren-peinture', { jours: 14 }, { jusqua: 'decidee', papiers: [] }),
  place(
    'helene',
    'jar-buanderie',
    { jours: 10 },
    {
      jusqua: 'completee',
      papiers: ['aptitude_medicale', 'fiche_poste'],
    },
  ),
  place(
    'ines-costa',
    'hop-accueil',
    { jours: 17 },
    {
      origine: 'offre',
      jusqua: 'decidee',
      papiers: ['aptitude_medicale'],
    },
  ),
  place(
    'cagla',
    'gar-meca',
    { jours: 12 },
    {
      origine: 'globale',
      jusqua: 'decidee',
      papiers: ['fiche_poste'],
    },
  ),
]

/** Undone before the work began; what was signed stays readable. */
const annules: readonly PlacementDuMonde[] = [
  place(
    'ibrahim',
    'can-recyparc',
    { mois: -3, jour: 20 },
    {
      jusqua: 'decidee',
      annule: { mois: -3, jour: 12 },
    },
  ),
  place(
    'jurgen',
    'ren-elec',
    { mois: -2, jour: 24 },
    {
      origine: 'offre',
      jusqua: 'signature',
      signent: ['travailleur'],
      annule: { mois: -2, jour: 20 },
    },
  ),
  place(
    'hafsa',
    'pre-mediation',
    { mois: -1, jour: 25 },
    {
      jusqua: 'signature',
      signent: ['travailleur', 'hote'],
      annule: { mois: -1, jour: 21 },
    },
  ),
]

export const placementsDeValmont: readonly PlacementDuMonde[] = [
  ...termines,
  ...enCours,
  ...suspendus,
  ...enPreparation,
  ...annules,
]
