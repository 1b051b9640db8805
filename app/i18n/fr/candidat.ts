import type {
  Aide,
  NiveauDeLangue,
  Objectif,
  Permis,
  Phase,
} from '#app/domain/candidat/candidat.ts'
import type { MotifDeConsultation } from '#app/domain/journal/journal.ts'
import type { Exigence } from '#app/domain/metier/metier.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import type { Sexe } from '#app/domain/shared/sexe.ts'
import { jour } from '../format.ts'

const erreurs: ErreursDe<'candidat'> = {
  'candidat/niss_connu': () =>
    'Une personne avec ce numéro national a déjà un dossier dans votre CPAS. Ouvrez ce dossier.',
  'candidat/motif_requis': () => 'Dites pourquoi vous ouvrez ce dossier.',
  'candidat/archive': () => 'Ce dossier est archivé. Rouvrez-le avant de le modifier.',
  'candidat/papier_illisible': () =>
    'Ce fichier n’est pas un PDF, un JPEG ou un PNG entier. Il n’est pas gardé.',
  'candidat/occupation_retiree': () => 'Cette période est retirée : elle ne se modifie plus.',
  'candidat/occupation_dans_le_futur': () =>
    'Le dernier jour est dans le futur : notez ce qui est déjà passé, jusqu’à aujourd’hui.',
  'candidat/occupation_pendant_un_placement': ({ du, au }) =>
    `Un placement suivi ici va du ${jour(du, 'fr')} au ${jour(au, 'fr')} : ses feuilles donnent déjà ces jours.`,
  'candidat/placement_en_cours': () => 'Cette personne a un placement en cours.',
}

const phases: Record<Phase, string> = {
  accueil_determination: 'Accueil et détermination',
  preformation: 'Préformation',
  formation: 'Formation',
  recherche_emploi: 'Recherche d’emploi',
  mise_emploi: 'Mise à l’emploi',
}

const aides: Record<Aide, string> = {
  RIS: 'Revenu d’intégration (RIS)',
  ERIS: 'Aide équivalente (ERIS)',
  autre: 'Autre aide',
}

const objectifs: Record<Objectif, string> = {
  ouverture_droits: 'Ouverture des droits sociaux',
  experience: 'Expérience professionnelle',
  emploi_durable: 'Emploi durable',
}

const sexes: Record<Sexe, string> = { F: 'Femme', M: 'Homme', X: 'Autre' }

const niveaux: Record<NiveauDeLangue, string> = {
  '0': 'Aucun',
  A1: 'A1 – quelques mots',
  A2: 'A2 – phrases simples',
  B1: 'B1 – se débrouille',
  B2: 'B2 – à l’aise',
  C1: 'C1 – très à l’aise',
  C2: 'C2 – comme sa langue',
}

const permis: Record<Permis, string> = {
  AM: 'Permis AM (cyclomoteur)',
  B: 'Permis B (voiture)',
  C: 'Permis C (camion)',
  D: 'Permis D (bus)',
  VCA: 'VCA (sécurité)',
  'brevet-cariste': 'Brevet cariste',
  ba4: 'BA4 (électricité)',
  'casier-596-2': 'Extrait de casier (modèle 596.2)',
}

/** What a person should avoid and what a task demands: one vocabulary. */
const exigences: Record<Exigence, string> = {
  produits: 'Produits d’entretien',
  solvants: 'Solvants',
  poussiere: 'Poussière',
  pollen: 'Pollen',
  gestes_repetes: 'Gestes répétés',
  accroupi: 'Position accroupie',
  escaliers: 'Escaliers',
  marche: 'Longue marche',
  hauteur: 'Travail en hauteur',
  exterieur: 'Travail dehors par tous les temps',
  chaleur: 'Chaleur',
  froid: 'Froid',
  humidite: 'Humidité',
  bruit: 'Bruit',
  conduite: 'Conduite d’un véhicule',
  machines: 'Machines',
  precision: 'Gestes précis',
  ecran: 'Écran',
  nuit: 'Nuit',
  isole: 'Travail seul',
  public: 'Contact avec le public',
  animaux: 'Animaux',
  contact_malades: 'Contact avec des malades',
  charge_emotionnelle: 'Charge émotionnelle',
}

export const candidat = {
  erreurs,
  phases,
  aides,
  objectifs,
  sexes,
  niveaux,
  permis,
  exigences,
  liste: {
    titre: 'Candidats',
    chercher: 'Nom, prénom ou numéro',
    phase: 'Phase',
    referent: 'Agent référent',
    etat: 'État',
    actifs: 'Dossiers actifs',
    archives: 'Dossiers archivés',
    nouveau: 'Nouveau candidat',
    importer: 'Importer une liste',
    nom: 'Nom',
    commune: 'Commune',
    depuis: 'Suivi depuis',
    situation: 'Situation',
    place: 'En placement',
    libre: 'Sans placement',
    vide: 'Aucun dossier ne correspond. Changez les filtres, ou ouvrez un nouveau dossier.',
  },
  dossier: {
    numero: (numero: number) => `Dossier ${numero}`,
    modifier: 'Modifier',
    trouverUnPoste: 'Trouver un poste',
    droits: 'Jours et droits',
    identite: 'Identité',
    contact: 'Contact',
    accompagnement: 'Accompagnement',
    projet: 'Projet',
    disponibilites: 'Disponibilités et limites',
    notes: 'Notes',
    suite: 'Propositions et placements',
    naissance: 'Né(e) le',
    niss: 'Numéro national',
    voirNiss: 'Voir le numéro entier',
    nissNote: 'Chaque lecture du numéro entier est inscrite au journal.',
    sexe: 'Sexe (papiers)',
    langue: 'Langue',
    adresse: 'Adresse',
    telephone: 'Téléphone',
    courriel: 'E-mail',
    aide: 'Aide reçue',
    phase: 'Phase',
    objectif: 'Objectif',
    referent: 'Agent référent',
    sansReferent: 'Sans référent',
    attribuer: 'Changer de référent',
    souhaits: 'Métiers souhaités',
    competences: 'Compétences',
    etudes: 'Études',
    experience: 'Expérience',
    permisTitre: 'Permis et attestations',
    langues: 'Langues',
    frOral: 'Français oral',
    frEcrit: 'Français écrit',
    nlOral: 'Néerlandais oral',
    nlEcrit: 'Néerlandais écrit',
    trajet: 'Trajet maximum',
    minutes: (n: number) => `${n} minutes`,
    heures: 'Heures par semaine souhaitées',
    limites: 'Limites fonctionnelles',
    limitesAide:
      'Ce que la personne doit éviter au travail, jamais un diagnostic. Le lieu de travail ne voit pas ces lignes.',
    chargeMax: 'Charge maximum (kg)',
    deboutMax: 'Debout, heures maximum par jour',
    indisponible: 'Heures impossibles',
    indisponibleAide: 'La raison reste dans ce dossier. Le lieu de travail ne la voit jamais.',
    disponibleDes: 'Disponible dès le',
    noteNouvelle: 'Écrire une note',
    sociale: 'Note sociale',
    administrative: 'Note administrative',
    noteAide: 'Une note écrite ne se modifie plus. Elle ne sort jamais du CPAS.',
    aucuneNote: 'Pas encore de note.',
    archiver: 'Archiver le dossier',
    rouvrir: 'Rouvrir le dossier',
    archive: 'Ce dossier est archivé.',
    depuis: 'Suivi depuis le',
  },
  formulaire: {
    nouveau: 'Nouveau candidat',
    modification: 'Modifier le dossier',
    prenom: 'Prénom',
    nom: 'Nom',
    nissAide: '11 chiffres. Facultatif : seulement si vous en avez besoin.',
    nissDeja: 'Un numéro est enregistré. Laissez vide pour le garder.',
    nissMalgreTout: 'Garder ce numéro même s’il contredit la date de naissance ou le sexe',
    souhait: (rang: number) => `Souhait ${rang}`,
    souhaitAide: 'Dans les mots de la personne. Exemple : aide-cuisinière.',
    jour: 'Jour',
    de: 'De',
    a: 'À',
    raison: 'Raison (reste au CPAS)',
    plage: (rang: number) => `Moment impossible ${rang}`,
    enregistrer: 'Enregistrer le dossier',
  },
  motif: {
    titre: 'Pourquoi ouvrez-vous ce dossier ?',
    texte:
      'Vous n’êtes pas l’agent référent de cette personne. Votre lecture et sa raison sont inscrites au journal. La personne peut les demander.',
    motifs: {
      suivi: 'Suivi de mes dossiers',
      remplacement: 'Je remplace son agent référent',
      appariement: 'Je cherche une personne pour un poste',
      placement: 'Je prépare ou je suis un placement',
      administratif: 'Travail administratif',
      direction: 'Direction du service',
      demande_personne: 'La personne me le demande',
    } satisfies Record<MotifDeConsultation, string>,
    ouvrir: 'Ouvrir le dossier',
  },
  attribution: {
    titre: 'Qui suit cette personne ?',
    choisir: 'Nouvel agent référent',
    enregistrer: 'Changer de référent',
  },
  archivage: {
    archiver: 'Archiver ce dossier ?',
    archiverTexte:
      'Le dossier sort des listes et des recherches de poste. Rien n’est effacé ; vous pouvez le rouvrir.',
    rouvrir: 'Rouvrir ce dossier ?',
    rouvrirTexte: 'Le dossier revient dans les listes et les recherches de poste.',
  },
  niss: {
    titre: 'Voir le numéro national entier',
    texte: 'Votre lecture sera inscrite au journal, avec la date et votre nom.',
    voir: 'Voir le numéro',
    aucun: 'Aucun numéro n’est enregistré pour cette personne.',
  },
}
