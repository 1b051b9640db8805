import type { modesDeTarif, prorata } from '#app/domain/convention/saisie.ts'
import type { CategorieDHote } from '#app/domain/hote/hote.ts'

const tarifs: Record<(typeof modesDeTarif)[number], string> = {
  gratuite: 'Gratuit',
  forfait: 'Un montant fixe par mois',
  pourcentage: 'Une part du coût salarial',
}

const proratas: Record<(typeof prorata)[number], string> = {
  mois_complet: 'Le mois entier est dû',
  jours_prestes: 'Selon les jours travaillés',
  arret_apres_30_jours: 'S’arrête après 30 jours d’absence',
}

/** Why the form asks more of this kind of host: one sentence each. */
const pourquoi: Partial<Record<CategorieDHote, string>> = {
  COM: 'Une commune s’engage par une décision de son propre organe : collège ou conseil.',
  INTCOM: 'Une intercommunale s’engage par une décision de son propre organe.',
  CPAS2: 'Un autre CPAS s’engage par une décision de son propre organe.',
  CH12: 'Une association chapitre XII s’engage par une décision de son propre organe.',
  HOP: 'Un hôpital public s’engage par une décision de son propre organe.',
  SFS: 'Une entreprise sociale montre son agrément, valable au début du travail.',
  IES: 'Une initiative d’économie sociale montre son agrément et dit si les postes sont dans le contingent de la subvention majorée.',
  PRIV: 'Une entreprise privée nomme sa commission paritaire et ce que sa délégation syndicale a accepté.',
}

export const cadre = {
  tarifs,
  proratas,
  pourquoi,
  liste: {
    titre: 'Conventions-cadres',
    chercher: 'Lieu de travail ou numéro',
    etat: 'État',
    numero: 'Numéro',
    hote: 'Lieu de travail',
    periode: 'Période',
    nouveau: 'Nouvelle convention-cadre',
    vide: 'Aucune convention-cadre ne correspond. Changez les filtres, ou rédigez-en une.',
    sansFin: 'sans fin',
  },
  nouveau: {
    titre: 'Nouvelle convention-cadre',
    choisir: 'Avec quel lieu de travail ?',
    choisirAide: 'La liste montre les lieux de travail que votre CPAS connaît.',
    continuer: 'Continuer',
    aucun: 'Votre CPAS ne connaît encore aucun lieu de travail. Ajoutez-en un d’abord.',
    enVigueur: 'déjà en vigueur',
    avecHote: (nom: string) => `Convention-cadre avec ${nom}`,
    repriseDe: (numero: string) =>
      `Ce formulaire part de la convention ${numero}. Relisez chaque ligne ; les dates et la décision sont à donner.`,
    dejaEnVigueur: (numero: string) =>
      `La convention ${numero} est en vigueur. Elle se termine dès que la nouvelle est signée par les deux.`,
    interne:
      'C’est un service de votre CPAS. Il n’a pas besoin de convention-cadre : une note d’affectation suffit.',
  },
  page: {
    ceQuElleDit: 'Ce qu’elle dit',
    document: 'Le document',
    suite: 'La suite',
    modifier: 'Modifier',
    renouveler: 'Préparer la suivante',
    finBientot: (jour: string) =>
      `Elle finit le ${jour}. Aucun placement ne peut aller plus loin : préparez la suivante.`,
    brouillon: 'C’est encore un brouillon : le lieu de travail ne le voit pas.',
    aSigner: 'Le texte attend les signatures. Si vous modifiez, remettez-le à signer.',
    enVigueur: 'Signée par les deux : des placements peuvent s’appuyer sur elle.',
    termine: 'Terminée. Les placements nouveaux demandent une autre convention-cadre.',
    annule: 'Annulée : elle n’a jamais été en vigueur.',
    placements: 'Placements chez ce lieu de travail',
  },
  modification: {
    titre: 'Modifier la convention-cadre',
    enregistrer: 'Enregistrer',
  },
  groupes: {
    partenariat: 'Le partenariat',
    duree: 'La durée',
    organisation: 'L’organisation du travail',
    intervention: 'L’intervention financière',
    assurance: 'L’assurance',
    hote: 'Le lieu de travail',
    cpas: 'La décision du CPAS et la signature',
  },
  champs: {
    objectifs: 'Objectifs des placements',
    objectifsAide: 'Un ou plusieurs. Le texte change avec eux.',
    objet: 'Objet du partenariat',
    objetAide: 'Une phrase : quel travail, dans quels services.',
    postes: 'Nombre de places prévues',
    indicateurs: 'Comment saura-t-on que cela marche ?',
    indicateursAide: 'Un indicateur par ligne. Les deux parties les regardent ensemble.',
    debutLe: 'Début',
    finLe: 'Fin',
    finAide: 'Vide : sans fin. Un placement ne peut pas dépasser cette date.',
    preavisJours: 'Préavis pour y mettre fin (jours)',
    preavisAide: 'De 7 à 184 jours. Les placements en cours vont à leur terme.',
    heuresTuteur: 'Heures du tuteur par semaine',
    heuresTuteurAide: 'Le temps libéré pour accompagner chaque travailleur.',
    preavisConvocation: 'Préavis d’une convocation (jours ouvrables)',
    preavisConvocationAide:
      'Quand le CPAS appelle le travailleur en formation ou en entretien, le lieu de travail le sait avant.',
    jourLimiteFeuille: 'Feuille du mois : au plus tard le',
    jourLimiteAide: 'Jour du mois suivant, de 1 à 10. Des rappels partent ensuite.',
    servicePrevention: 'Service de prévention du lieu de travail',
    servicePreventionAide:
      'Pour le bien-être au travail, le lieu de travail est traité comme l’employeur.',
    appuiDuCpas: 'Le service de prévention du CPAS peut aider',
    tarifMode: 'Ce que paie le lieu de travail',
    tarifEuros: 'Montant par mois (euros)',
    tarifEurosAide: 'Seulement pour un montant fixe.',
    tarifPourcentage: 'Part du coût salarial (%)',
    tarifPourcentageAide: 'Seulement pour une part du coût salarial.',
    tarifIndexe: 'Le montant suit l’index',
    tarifProrata: 'Mois incomplet',
    delaiPaiement: 'Délai de paiement (jours)',
    assuranceCompagnie: 'Assureur en responsabilité civile',
    assuranceAide: 'Elle couvre les dommages causés par le travailleur au lieu de travail.',
    assurancePolice: 'Numéro de police',
    formeJuridique: 'Forme juridique',
    representantsHote: 'Qui signe pour le lieu de travail',
    representantsAide: '« Nom, qualité », une personne par ligne, trois au plus.',
    decisionHoteOrgane: 'Organe qui a décidé',
    decisionHoteLe: 'Date de sa décision',
    decisionHoteReference: 'Référence de sa décision',
    agrementNumero: 'Numéro d’agrément',
    agrementAutorite: 'Autorité qui l’a donné',
    agrementJusquAu: 'Agrément valable jusqu’au',
    commissionParitaire: 'Commission paritaire',
    accordSyndicalLe: 'Accord de la délégation syndicale, le',
    accordSyndicalAide: 'Vide : l’entreprise n’a pas de délégation syndicale.',
    contingent: 'Les postes sont dans le contingent de la subvention majorée',
    decisionOrgane: 'Organe du CPAS',
    decisionLe: 'Date de la décision',
    decisionReference: 'Référence',
    juridiction: 'Tribunaux compétents',
    juridictionAide: 'L’arrondissement judiciaire du CPAS.',
    lieuDeSignature: 'Lieu de signature',
    exemplaires: 'Nombre d’exemplaires',
  },
  /** Where a first framework starts from; each line is read again before it is signed. */
  propositions: {
    objet: (hote: string) => `accueil de travailleurs article 60 dans les activités de ${hote}`,
    indicateurs: [
      'nombre de personnes accueillies par an',
      'nombre de personnes qui atteignent les jours nécessaires',
      'nombre de personnes en emploi six mois après la fin',
    ],
    organe: 'Conseil de l’action sociale',
    formes: { ASBL: 'ASBL', SFS: 'SC agréée comme ES', COM: 'Commune', IES: 'ASBL' } as Partial<
      Record<CategorieDHote, string>
    >,
  },
}
