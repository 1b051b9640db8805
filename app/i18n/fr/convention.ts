import type { StatutDeCadre } from '#app/domain/convention/cadre.ts'
import type {
  MethodeDeSignature,
  Partie,
  StatutDeConvention,
  TypeDeConvention,
} from '#app/domain/convention/convention.ts'
import type { LieuDeSaisie } from '#app/domain/convention/variables.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { instant, jour } from '../format.ts'
import { variables } from './convention-variables.ts'

const types: Record<TypeDeConvention, string> = {
  'convention-cadre': 'Convention-cadre',
  'convention-individuelle': 'Convention individuelle',
  'note-affectation-interne': 'Note d’affectation interne',
  avenant: 'Avenant',
}

const statuts: Record<StatutDeConvention, string> = {
  brouillon: 'Brouillon',
  a_signer: 'À signer',
  refusee: 'Refusée',
  signee: 'Signée par tous',
  annulee: 'Annulée',
}

const statutsDeCadre: Record<StatutDeCadre, string> = {
  brouillon: 'Brouillon',
  a_signer: 'À signer',
  en_vigueur: 'En vigueur',
  termine: 'Terminée',
  annule: 'Annulée',
}

const parties: Record<Partie, string> = {
  cpas: 'Le CPAS',
  hote: 'Le lieu de travail',
  travailleur: 'Le travailleur',
}

/** Inside a sentence. */
const partiesDansLaPhrase: Record<Partie, string> = {
  cpas: 'le CPAS',
  hote: 'le lieu de travail',
  travailleur: 'le travailleur',
}

const methodes: Record<MethodeDeSignature, string> = {
  compte: 'Dans le compte',
  lien: 'Par un lien personnel, reçu par e-mail ou par SMS',
  guichet: 'Au guichet, sur l’appareil de l’agent',
  papier: 'Sur papier, scan classé',
}

const desConventions: ErreursDe<'convention'> = {
  'convention/transition_impossible': ({ de }) =>
    `Ce n’est plus possible : ce document est maintenant « ${statuts[de]} ».`,
  'convention/partie_etrangere': () => 'Vous n’êtes pas un signataire de ce document.',
  'convention/deja_signee': ({ partie }) => `${parties[partie]} a déjà signé ce document.`,
  'convention/pas_son_tour': ({ dabord }) =>
    `Ce n’est pas encore votre tour : ${partiesDansLaPhrase[dabord]} signe d’abord.`,
  'convention/mineur_au_debut': ({ debutLe }) =>
    `Le ${jour(debutLe, 'fr')}, premier jour de travail, la personne n’aura pas 18 ans. Elle signe sur papier, avec son représentant légal ou avec la preuve qu’elle est émancipée.`,
  'convention/reglage_retroactif': () =>
    'Une règle vaut à partir d’un jour à venir : ce qui est déjà en signature garde la sienne.',
  'convention/reglage_deja_pris': ({ des }) =>
    `Une règle est déjà décidée à partir du ${jour(des, 'fr')}. Choisissez un autre jour.`,
  'convention/texte_change': () =>
    'Le texte a changé depuis que vous l’avez ouvert. Lisez ce qui a changé, puis signez la nouvelle version.',
  'convention/complement_manquant': () =>
    'Complétez d’abord la convention : tâches, tuteur, objectifs, sécurité.',
  'convention/rien_de_change': () => 'Rien n’a changé depuis le texte déjà envoyé à signer.',
  'convention/existe_deja': () => 'Ce document existe déjà.',
  'convention/pas_habilite': () =>
    'Vous ne pouvez pas signer pour cette organisation. Demandez à une personne habilitée.',
  'convention/donnees_manquantes': ({ manquantes }) =>
    `Pour rédiger ce document, il manque : ${manquantes.join(', ')}.`,
  'convention/relance_trop_tot': ({ prochaineA }) =>
    `Un rappel est déjà parti il y a moins d’un jour. Le prochain est possible le ${instant(new Date(prochaineA), 'fr')}.`,
  'convention/rien_a_relancer': () => 'Personne ne doit encore signer ce document.',
  'convention/rien_a_imprimer': () => 'Choisissez au moins un document à imprimer.',
  'convention/tirage_en_cours': () => 'Ce tirage n’est pas encore prêt.',
  'convention/page_deja_classee': () => 'Cette page est déjà classée.',
  'convention/scan_illisible': () => 'Ce fichier n’est pas un PDF, un JPEG ou un PNG lisible.',
}

const desCadres: ErreursDe<'cadre'> = {
  'cadre/transition_impossible': ({ de }) =>
    `Ce n’est plus possible : cette convention-cadre est maintenant « ${statutsDeCadre[de]} ».`,
  'cadre/service_interne': () =>
    'Un service du CPAS lui-même n’a pas besoin de convention-cadre : une note d’affectation suffit.',
  'cadre/deja_en_vigueur': () =>
    'Une convention-cadre est déjà en vigueur avec ce lieu de travail.',
}

/** The parts of a document, to say what changed. */
const champs: Record<string, string> = {
  numero: 'le numéro',
  objectif: 'l’objectif',
  objectifs: 'les objectifs',
  convention_cadre: 'la convention-cadre',
  'cpas.decision': 'la décision du CPAS',
  cpas: 'les données du CPAS',
  hote: 'les données du lieu de travail',
  travailleur: 'les données du travailleur',
  fonction: 'la fonction',
  'fonction.taches': 'les tâches',
  'fonction.taches_exclues': 'les tâches exclues',
  lieu: 'le lieu de travail',
  'periode.debut_le': 'la date de début',
  'periode.fin_prevue_le': 'la date de fin prévue',
  periode: 'la période',
  'horaire.heures_par_semaine': 'les heures par semaine',
  horaire: 'l’horaire',
  tuteur: 'le tuteur',
  insertion: 'les objectifs d’insertion',
  formation: 'la formation',
  evaluation: 'les évaluations',
  bien_etre: 'la sécurité et le bien-être',
  equipements: 'les équipements',
  intervention: 'l’intervention financière',
  assurance_rc: 'l’assurance',
  engagement: 'l’engagement à la fin',
  partenariat: 'le partenariat',
  duree: 'la durée',
  encadrement: 'l’encadrement',
  convocation: 'les convocations',
  feuille: 'les feuilles de prestations',
  juridiction: 'le tribunal compétent',
  annexes: 'les annexes',
  lieu_de_signature: 'le lieu de signature',
  exemplaires: 'le nombre d’exemplaires',
  chef_de_service: 'le chef de service',
  changement: 'ce qui change',
  effet_le: 'la date d’effet',
  motif: 'la raison',
  signataires: 'qui signe',
}

/** What a page of documents is asked for first. */
const listes: Record<StatutDeConvention, string> = {
  brouillon: 'Brouillons',
  a_signer: 'À signer',
  refusee: 'Refusés',
  signee: 'Signés',
  annulee: 'Annulés',
}

/** Where a missing line is filled in. */
const lieux: Record<LieuDeSaisie, string> = {
  instance: 'à compléter par la gestion de l’instance',
  hote: 'la fiche du lieu de travail',
  cadre: 'la convention-cadre',
  decision: 'la décision du placement',
  complement: 'le complément de la convention',
  dossier: 'le dossier de la personne',
  poste: 'la fiche du poste',
}

export const convention = {
  erreurs: { ...desConventions, ...desCadres },
  types,
  champs,
  statuts,
  statutsDeCadre,
  parties,
  methodes,
  variables,
  lieux,
  /** Inside a sentence. */
  partiesCourtes: {
    cpas: 'CPAS',
    hote: 'lieu de travail',
    travailleur: 'travailleur',
  } satisfies Record<Partie, string>,
  liste: {
    titre: 'Documents à signer',
    chercher: 'Personne, lieu de travail ou numéro',
    listes,
    type: 'Type',
    reference: 'Document',
    pour: 'Pour',
    etat: 'État',
    debut: 'Début',
    signatures: 'Signatures',
    imprimer: 'Imprimer',
    vide: 'Aucun document ici.',
    attend: (qui: string) => `Attend : ${qui}`,
    commenceBientot: 'Ne pas commencer avant la dernière signature',
  },
  page: {
    titre: (type: string, reference: string) => `${type} ${reference}`,
    avec: (hote: string) => `avec ${hote}`,
    pour: (personne: string) => `pour ${personne}`,
    article: (numero: number, intitule: string) => `Article ${numero}. ${intitule}`,
    quiASigne: 'Qui a signé',
    signe: (nom: string) => `Signé par ${nom}`,
    pasEncore: 'Pas encore signé',
    temoin: (nom: string) => `En présence de ${nom}`,
    scan: 'Voir le papier scanné',
    pdf: (langue: string) => `PDF en ${langue}`,
    texte: 'Le texte',
    lireEn: (langue: string) => `Lire en ${langue}`,
    versions: 'Versions précédentes',
    version: (numero: number) => `Version ${numero}`,
    versionAide:
      'Une signature vaut pour le texte signé. Les versions précédentes restent lisibles avec leurs signatures.',
    deLaDate: (instant: string) => `fixée le ${instant}`,
    sansSignature: 'Personne ne l’a signée.',
    placement: 'Voir le placement',
    cadre: 'Voir la convention-cadre',
    brouillon: 'Ce document n’est pas encore rédigé. Mettez-le en signature pour fixer son texte.',
    annulee: 'Ce document est annulé. Il reste lisible ; rien n’est effacé.',
    complete: 'Tous ont signé. Un changement demande maintenant un avenant.',
    aChange: 'Le dossier a changé depuis ce texte :',
    corrections:
      'Des coordonnées ont été corrigées depuis. Personne ne signe de nouveau pour cela.',
    correction: (champ: string, avant: string, apres: string) =>
      `${champ} : ${avant || '—'} devient ${apres || '—'}`,
    remettre: 'Voir et remettre à signer',
    empreinte: 'Empreinte du PDF (SHA-256)',
    pages: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
  },
  miseEnSignature: {
    titre: 'Mettre en signature',
    texte:
      'Le texte est fixé : plus personne ne peut le modifier. Chaque partie reçoit un message et signe ce texte.',
    nouvelle:
      'Un nouveau texte remplace celui qui attend. Les signatures déjà données restent dans l’historique et chacun signe de nouveau.',
    ceQuiChange: 'Ce qui change',
    recommencer:
      'Rien n’a changé dans le texte. Une signature reçue au guichet ou sur papier a été classée par erreur ? Tant que personne n’a signé de son côté, vous pouvez recommencer : elle reste dans l’historique et chacun signe de nouveau.',
    recommencerEnvoyer: 'Recommencer les signatures',
    recommencerLien: 'Une signature classée par erreur ?',
    rienNeChange: 'Rien n’a changé depuis le texte déjà envoyé.',
    obstacle: 'Il manque encore quelque chose',
    ou: 'Compléter :',
    apercu: (langue: string) => `Relire le texte en ${langue}`,
    envoyer: 'Fixer le texte et l’envoyer à signer',
  },
  difference: {
    titre: 'Ce qui a changé',
    avant: 'Avant',
    apres: 'Maintenant',
    champ: 'Ligne du texte',
    rien: 'rien',
  },
  signature: {
    titre: 'Signer',
    pourLeCpas: 'Vous signez pour votre CPAS.',
    pourLHote: (hote: string) => `Vous signez pour ${hote}.`,
    lisez:
      'Lisez le texte en entier. Si une ligne n’est pas juste, ne signez pas et dites-le au CPAS.',
    lu: 'J’ai lu ce texte et je suis d’accord.',
    envoyer: 'Signer',
    allerSigner: 'Aller à la signature, sous le texte',
    nouveauTexte: 'Voici le nouveau texte.',
    dejaSigne: 'C’est signé. Vous n’avez plus rien à faire pour ce document.',
    pasHabilite: 'Vous ne pouvez pas signer pour votre organisation.',
    quiPeut: 'Ces personnes le peuvent :',
    personneNePeut:
      'Personne n’est encore habilité à signer. La personne qui gère votre organisation peut le faire noter.',
    versSignature: 'Lire et signer',
    impossible: 'Ce document n’attend pas votre signature.',
    retour: 'Retour au document',
    /** Why a side cannot sign now, in one sentence. */
    pourquoiPas: {
      brouillon: () => 'Le texte n’est pas encore fixé : mettez d’abord le document en signature.',
      refusee: () => 'Une partie a refusé ce texte : il ne se signe plus.',
      signee: () => 'Tout le monde a déjà signé ce document.',
      annulee: () => 'Ce document est annulé : il ne se signe plus.',
      pas_signataire: (partie: Partie) => `${parties[partie]} ne signe pas ce document.`,
      deja_signe: (partie: Partie) => `${parties[partie]} a déjà signé ce document.`,
    },
    dabord: (premier: Partie) =>
      `Ce n’est pas encore le tour de cette signature : votre CPAS a fixé un ordre, et ${partiesDansLaPhrase[premier]} signe d’abord.`,
    dabordPourMoi: (premier: Partie) =>
      `Ce n’est pas encore votre tour : ${partiesDansLaPhrase[premier]} signe d’abord. Vous recevrez un message quand vous pourrez signer.`,
    enOrdre: (premier: Partie) =>
      `Votre CPAS a fixé un ordre : le lieu de travail, le travailleur, puis le CPAS. C’est maintenant le tour de : ${parties[premier]}.`,
    designes: (noms: string) =>
      `Cet avenant change qui signe pour votre organisation. D’après la règle du CPAS, il est signé par : ${noms}.`,
  },
  refus: {
    titre: 'Ne pas signer',
    lien: 'Je ne suis pas d’accord avec ce texte',
    texte:
      'Dites ce qui n’est pas juste. Le CPAS lit votre raison ; les autres savent seulement que ce n’est pas signé. Vous pourrez signer le texte corrigé.',
    raison: 'Ce qui n’est pas juste',
    envoyer: 'Ne pas signer',
    refuse: (qui: string, quand: string) => `${qui} n’a pas signé, le ${quand}.`,
    pourLeCpas: 'Corrigez ce qu’il faut, puis remettez un texte en signature.',
    pourLesAutres: 'Ce texte ne sera pas signé. Le CPAS prépare la suite.',
  },
  relance: {
    titre: 'Rappeler de signer',
    lien: 'Rappeler',
    texte:
      'Un message part à l’adresse connue de chacun, ou par SMS au numéro du dossier. Un lien expiré se renouvelle par ce message.',
    parSms: (nom: string) => `${nom}, par SMS`,
    a: 'Reçoivent un rappel :',
    personne: 'personne n’a d’adresse ni de GSM connu : au guichet ou sur papier',
    derniere: (quand: string) => `Dernier message : le ${quand}.`,
    prochaine: (quand: string) => `Un nouveau rappel est possible le ${quand}.`,
    envoyer: 'Envoyer le rappel',
  },
  guichet: {
    titre: 'Signer au guichet',
    lien: 'Faire signer au guichet',
    pourLAgent: (langue: string) =>
      `Donnez votre écran à la personne. La suite est écrite pour elle, en ${langue}. Elle signe elle-même, devant vous : cela sera inscrit.`,
    bonjour: (nom: string) => `Bonjour ${nom}`,
    pourLaPersonne:
      'Voici votre convention : votre travail, votre lieu, vos heures, vos droits. Lisez le texte. Vous pouvez poser des questions. Vous pouvez demander de l’emporter avant de signer.',
    lu: 'J’ai lu le texte, ou on me l’a lu. Je suis d’accord.',
    signer: 'Je signe',
    agentPresent: (nom: string) => `${nom} est avec vous.`,
  },
  papier: {
    titre: 'Classer une signature sur papier',
    lien: 'Classer un papier signé',
    texte:
      'Imprimez le PDF, faites-le signer, puis classez le scan. La signature vaut pour ce texte-ci.',
    imprimer: 'À imprimer :',
    quelTexte: 'Quel texte a été signé ?',
    enLangue: (langue: string) => `Le texte en ${langue}`,
    partie: 'Qui a signé ?',
    nom: 'Nom de la personne qui a signé',
    nomAide: 'Comme écrit sous la signature.',
    scan: 'Le papier scanné',
    scanAide: 'PDF, JPEG ou PNG, 10 Mio au plus. Toutes les pages signées dans un fichier.',
    envoyer: 'Classer',
  },
  chezLHote: {
    titre: 'Nos documents',
    vide: 'Aucun document pour votre organisation.',
    avecLeCpas: 'Convention-cadre avec le CPAS',
    pour: (personne: string) => `Convention de ${personne}`,
  },
  /** Short words: this is read by people who learn the language. */
  duTravailleur: {
    titre: 'Mes documents',
    vide: 'Vous n’avez pas encore de document.',
    aSigner: 'À signer',
    attendVous: 'Ce document attend votre signature.',
    attendLesAutres: 'Vous avez signé. Les autres doivent encore signer.',
    tousOntSigne: 'Tout le monde a signé.',
    annule: 'Ce document est annulé.',
    convention: (hote: string) => `Votre convention avec ${hote}`,
    avenant: (hote: string) => `Un changement à votre convention avec ${hote}`,
    lire: 'Lire',
    lireEtSigner: 'Lire et signer',
    explication:
      'Ce texte dit : votre travail, votre lieu de travail, vos heures, qui vous aide. Trois signent : vous, le CPAS et le lieu de travail.',
    question: 'Une question ? Demandez à votre agent avant de signer.',
    avantDeSigner: 'Ne commencez pas à travailler avant la dernière signature.',
    telecharger: (langue: string) => `Télécharger (PDF, ${langue})`,
    lu: 'J’ai lu le texte. Je suis d’accord.',
    signer: 'Signer',
    change: 'Le texte a changé. Regardez ce qui est nouveau, puis signez.',
  },
}
