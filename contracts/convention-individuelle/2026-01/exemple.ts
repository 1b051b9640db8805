import type { z } from 'zod'
import type { donneesIndividuelle } from './donnees.ts'

/** Complete data of a fictional individual convention: what other programs may start from. */
export const exemple: z.input<typeof donneesIndividuelle> = {
  numero: 'CI-2026-0042',
  etablie_le: '2026-11-23',
  convention_cadre: { numero: 'CC-2026-0007', date: '2026-11-23' },
  objectif: 'ouverture_droits',
  cpas: {
    nom: 'CPAS de Valmont',
    region: 'wallonie',
    adresse: 'Rue de la Gare 12, 4999 Valmont',
    numero_entreprise: '0876.543.270',
    representants: [
      { nom: 'Ana Đorđević', qualite: 'présidente' },
      { nom: 'Marc Delvaux', qualite: 'directeur général' },
    ],
    decision: { organe: 'Bureau permanent', date: '2026-11-19', reference: 'BP/2026/377' },
    agent: {
      nom: 'Léa Renard',
      telephone: '04 000 00 01',
      courriel: 'lea.renard@cpas-valmont.example',
    },
  },
  hote: {
    nom: 'La Ressourcerie',
    categorie: 'ASBL',
    forme_juridique: 'ASBL',
    adresse: 'Quai des Usines 3, 4999 Valmont',
    numero_entreprise: '0401.122.318',
    langue: 'fr',
    representants: [{ nom: 'Nadia El Khatib', qualite: 'administratrice déléguée' }],
  },
  travailleur: { prenom: 'Fatima', nom: 'Benali', reference: 'ISP-2026-0815', langue: 'fr' },
  fonction: {
    intitule: 'valoriste',
    service: 'atelier de tri textile',
    superieur: 'Thomas Şahin, chef d’atelier',
    taches: [
      'réceptionner les dons et les peser',
      'trier le textile selon la grille de qualité',
      'étiqueter et fixer le prix selon la liste',
      'mettre en rayon et tenir l’atelier propre',
    ],
    taches_exclues: [
      'conduite du chariot élévateur',
      'ouverture et fermeture seule du bâtiment',
      'port de charges de plus de 15 kg',
    ],
  },
  lieu: { adresses: ['Quai des Usines 3, 4999 Valmont'] },
  periode: { debut_le: '2026-12-01', fin_prevue_le: '2027-11-30', observation_semaines: 2 },
  horaire: {
    sorte: 'fixe',
    heures_par_semaine: 38,
    plages: [
      { jour: 1, de: '08:00', a: '12:00' },
      { jour: 1, de: '12:30', a: '16:30' },
      { jour: 2, de: '08:00', a: '12:00' },
      { jour: 2, de: '12:30', a: '16:30' },
      { jour: 3, de: '08:00', a: '12:00' },
      { jour: 3, de: '12:30', a: '16:30' },
      { jour: 4, de: '08:00', a: '12:00' },
      { jour: 4, de: '12:30', a: '16:30' },
      { jour: 5, de: '08:00', a: '12:00' },
      { jour: 5, de: '12:30', a: '14:30' },
    ],
  },
  tuteur: {
    nom: 'Łukasz Nowak',
    fonction: 'responsable du tri',
    remplacant: 'Imane Peeters, coordinatrice',
    heures_par_semaine: 4,
  },
  insertion: {
    actions: [
      'un entretien par mois avec l’agent d’insertion',
      'une visite de deux entreprises du secteur',
      'la mise à jour du curriculum vitæ avant la fin du sixième mois',
    ],
    competences: [
      'trier au moins quarante pièces par heure sans erreur de catégorie',
      'conseiller un client en français',
      'respecter les consignes de levage et de tri des déchets',
    ],
  },
  formation: {
    par_utilisateur: [
      'la reconnaissance des fibres et des qualités',
      'l’usage de la caisse et de la balance',
      'les gestes de manutention sûrs',
    ],
    volet: {
      intitule: 'Français orienté métier, niveau A2',
      operateur: 'Promotion sociale de Valmont',
      heures: 60,
      debut_le: '2027-02-01',
      fin_le: '2027-05-28',
    },
  },
  evaluation: { dates: ['2026-12-29', '2027-02-26', '2027-05-28', '2027-08-27'] },
  bien_etre: {
    service_prevention: 'Service externe Préventis',
    fiche_de_poste_le: '2026-11-12',
    risques: [
      'poussières textiles',
      'port de charges et station debout',
      'objets coupants dans les sacs',
    ],
    surveillance_sante: true,
    vaccinations: ['tétanos'],
  },
  equipements: [
    { objet: 'chaussures de sécurité', fourni_par: 'utilisateur', entretenu_par: 'utilisateur' },
    { objet: 'gants anticoupures', fourni_par: 'utilisateur', entretenu_par: 'utilisateur' },
    { objet: 'deux tabliers', fourni_par: 'utilisateur', entretenu_par: 'utilisateur' },
  ],
  intervention: {
    mode: 'forfait',
    montant_centimes: 20_000,
    indexee: true,
    prorata: 'jours_prestes',
    delai_paiement_jours: 30,
  },
  assurance_rc: { compagnie: 'Assurances du Val', police: 'RC-445.218' },
  lieu_de_signature: 'Valmont',
  exemplaires: 3,
}
