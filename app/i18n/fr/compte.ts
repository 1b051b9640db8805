import type { MoyenDeConnexion } from '#app/domain/compte/compte.ts'
import type { Role, RoleDeLHote, RoleDuCpas } from '#app/domain/shared/acteur.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { instant } from '../format.ts'

const erreurs: ErreursDe<'compte'> = {
  'compte/identifiants_faux': () => 'L’adresse ou le mot de passe n’est pas juste.',
  'compte/lien_inconnu': () => 'Ce lien n’existe pas. Vérifiez que vous l’avez copié en entier.',
  'compte/lien_perime': () => 'Ce lien n’est plus valable. Demandez-en un nouveau.',
  'compte/lien_deja_utilise': () => 'Ce lien a déjà servi. Demandez-en un nouveau.',
  'compte/code_faux': ({ restants }) =>
    restants > 0
      ? `Ce code n’est pas juste. Encore ${restants} essai(s).`
      : 'Ce code n’est pas juste. Demandez un nouveau lien.',
  'compte/sans_mandat': () => 'Ce compte n’a plus d’accès. Contactez votre CPAS.',
  'compte/mot_de_passe_requis': () => 'Choisissez un mot de passe pour continuer.',
  'compte/mot_de_passe_faible': () =>
    'Ce mot de passe serait vite deviné. Prenez quatre mots sans lien entre eux, par exemple.',
  'compte/mot_de_passe_actuel_faux': () => 'Le mot de passe actuel n’est pas juste.',
  'compte/courriel_connu': () =>
    'Une autre personne a déjà un mot de passe avec cette adresse e-mail. Demandez une invitation à une adresse à vous.',
  'compte/courriel_absent': () =>
    'Le dossier n’a pas d’adresse e-mail. Écrivez-la d’abord dans le dossier.',
  'compte/deja_membre': () => 'Cette personne a déjà un accès ici, ou une invitation en attente.',
  'compte/agent_ailleurs': () =>
    'Vous avez encore un rôle dans un autre CPAS. Demandez-lui de fermer votre accès, puis revenez ici : votre invitation reste valable.',
  'compte/relance_trop_tot': ({ secondes, envoyeeA, courriel }) =>
    `Un message est déjà parti le ${instant(envoyeeA, 'fr')} à ${courriel}. Vous pourrez le renvoyer dans ${delai(secondes)}.`,
  'compte/dernier_gestionnaire': () =>
    'C’est la dernière personne qui gère cette organisation. Nommez d’abord quelqu’un d’autre.',
  'compte/dernier_responsable': () =>
    'C’est le dernier responsable de votre CPAS. Donnez d’abord ce rôle à quelqu’un d’autre.',
  'compte/dernier_admin': () =>
    'C’est la dernière personne qui gère l’instance. Invitez d’abord quelqu’un d’autre.',
}

function delai(secondes: number): string {
  const heures = Math.ceil(secondes / 3600)
  return heures > 1 ? `${heures} heures` : `${Math.ceil(secondes / 60)} minutes`
}

const roles: Record<Role, string> = {
  agent: 'Agent d’insertion',
  prospecteur: 'Prospecteur',
  administratif: 'Administratif',
  responsable: 'Responsable ISP',
  gestionnaire: 'Lieu de travail',
  tuteur: 'Tuteur',
  travailleur: 'Travailleur',
  observateur: 'Observateur',
  admin: 'Gestion de l’instance',
}

/** Within one's own organisation a role is named by what one does there. */
const rolesALHote: Record<RoleDeLHote, string> = { gestionnaire: 'Gestionnaire', tuteur: 'Tuteur' }

/** What a role opens, said to whoever gives it. */
const droitsDuCpas: Record<RoleDuCpas, string> = {
  agent: 'Tient les dossiers, propose, prépare les placements et les suit.',
  prospecteur: 'Trouve les lieux de travail et écrit les postes. Voit les candidats sans leur nom.',
  administratif: 'Imprime, classe les signatures, clôture les feuilles. Ne lit pas les notes.',
  responsable: 'Voit tout le service, attribue les dossiers, gère les comptes et lit le journal.',
}

const droitsDeLHote: Record<RoleDeLHote, string> = {
  gestionnaire: 'Répond aux propositions, confirme les horaires et les feuilles, gère l’équipe.',
  tuteur: 'Suit les personnes sur le terrain : horaires, feuilles, évaluations.',
}

const moyens: Record<MoyenDeConnexion, string> = {
  mot_de_passe: 'mot de passe',
  lien: 'lien par e-mail',
  demo: 'démonstration',
}

/** What the invitation mail says; to a host or a person, nothing about anybody else. */
const phrasesDInvitation: Record<Role, (lieu: string) => string> = {
  agent: (lieu) => `${lieu} vous invite dans Passerelle 60, comme agent d’insertion.`,
  prospecteur: (lieu) => `${lieu} vous invite dans Passerelle 60, comme prospecteur.`,
  administratif: (lieu) => `${lieu} vous invite dans Passerelle 60, pour le travail administratif.`,
  responsable: (lieu) => `Vous êtes invité dans Passerelle 60 comme responsable pour ${lieu}.`,
  gestionnaire: (lieu) =>
    `Vous pouvez maintenant gérer en ligne ce qui concerne ${lieu} : propositions, horaires, feuilles et documents.`,
  tuteur: (lieu) =>
    `Vous pouvez maintenant suivre en ligne les personnes que vous accompagnez chez ${lieu}.`,
  travailleur: (lieu) =>
    `${lieu} vous ouvre un espace à vous. Vous y voyez vos propositions, vos horaires et vos documents.`,
  observateur: () => 'Vous êtes invité à consulter les statistiques de Passerelle 60.',
  admin: () => 'Vous êtes invité à gérer l’instance de Passerelle 60.',
}

export const compte = {
  erreurs,
  roles,
  rolesALHote,
  droitsDuCpas,
  droitsDeLHote,
  moyens,
  message: {
    sujet: 'Votre accès à Passerelle 60',
    apercu: 'Une invitation vous attend.',
    titre: (nom: string) => `Bonjour ${nom}`,
    phrases: phrasesDInvitation,
    avecMotDePasse: 'La page vous demandera le code ci-dessous et un mot de passe de votre choix.',
    sansMotDePasse: 'La page vous demandera le code ci-dessous. Pas besoin de mot de passe.',
    bouton: 'Ouvrir mon accès',
    delai: 'Ce lien sert une seule fois, pendant 7 jours.',
    siPasVous: 'Ce message n’est pas pour vous ? Ne faites rien : sans réponse, rien ne s’ouvre.',
  },
  connexion: {
    titre: 'Se connecter',
    bienvenue: 'La passerelle entre le CPAS, le lieu de travail et la personne.',
    courriel: 'Adresse e-mail',
    motDePasse: 'Mot de passe',
    entrer: 'Entrer',
    parMotDePasse: 'Avec un mot de passe',
    parLien: 'Recevoir un lien par e-mail',
    parLienAide: 'Sans mot de passe : nous vous envoyons un lien. Il sert une fois.',
    envoyerLeLien: 'Envoyer le lien',
    lienEnvoye: 'Regardez vos messages',
    lienEnvoyeTexte:
      'Si cette adresse est connue, un message est parti. Il contient un lien et un code. Le lien vit 20 minutes.',
    demo: 'Comptes de démonstration',
    demoAide: 'Un clic ouvre le produit comme cette personne. Tout est inventé.',
    sessionFinie: 'Connectez-vous pour ouvrir cette page.',
  },
  lien: {
    titre: 'Ouvrir avec votre lien',
    continuer: 'Continuer',
    unClic: 'Un clic et vous y êtes.',
    code: 'Code du message',
    codeAide: 'Huit lettres et chiffres, écrits dans l’e-mail que vous avez reçu.',
    nouveau: 'Recevoir un nouveau lien',
    dejaSigne: 'Vous avez déjà signé ce document. Vous n’avez plus rien à faire.',
    nouveauAideSms:
      'Le nouveau lien part par SMS au numéro que votre CPAS connaît, et nulle part ailleurs.',
    nouveauParSms: 'Recevoir un nouveau lien par SMS',
    codeAideSms: 'Huit lettres et chiffres, dans le SMS que vous avez reçu.',
    nouveauAide: 'Le nouveau lien part à l’adresse enregistrée, et nulle part ailleurs.',
    invitation: 'Ouvrir votre accès',
    accepter: 'Accepter l’invitation',
    nouvelleInvitation: 'Recevoir une nouvelle invitation',
  },
  motDePasse: {
    titre: 'Mot de passe',
    nouveau: 'Nouveau mot de passe',
    nouveauAide:
      'Au moins 12 caractères, sans autre obligation. Quatre mots sans lien entre eux font un bon mot de passe.',
    encore: 'Le même mot de passe, encore une fois',
    actuel: 'Mot de passe actuel',
    changer: 'Changer le mot de passe',
    choisir: 'Choisir un mot de passe',
    effet: 'Vos autres connexions se ferment : il faudra y taper le nouveau mot de passe.',
    oublie: 'Mot de passe oublié ? Entrez par un lien reçu par e-mail, puis revenez ici.',
    lienDAbord:
      'Vous n’avez pas de mot de passe. Pour en choisir un, entrez d’abord par un nouveau lien : c’est ainsi que nous savons que c’est vous.',
    recevoirLeLien: 'Recevoir un lien par e-mail',
  },
  moi: {
    titre: 'Mon compte',
    sousTitre: 'Vos données, votre mot de passe et vos connexions.',
    donnees: 'Mes données',
    prenom: 'Prénom',
    nom: 'Nom',
    fonction: 'Fonction',
    telephone: 'Téléphone',
    courriel: 'Adresse e-mail',
    courrielAide: 'Pour changer d’adresse e-mail, adressez-vous à qui vous a invité.',
    langue: 'Langue des pages et des messages',
    nomDuDossier: 'Votre nom vient de votre dossier. Une faute ? Dites-le à votre CPAS.',
    modifier: 'Modifier mes données',
    parSms: 'Vous entrez par un lien reçu par SMS.',
    sansMotDePasse: 'Vous entrez par un lien reçu par e-mail.',
    motDePasseDepuis: (quand: string) => `Choisi le ${quand}.`,
    sessions: 'Mes connexions ouvertes',
    sessionsAide:
      'Une connexion que vous ne reconnaissez pas ? Fermez-la, puis changez de mot de passe.',
    appareil: 'Appareil',
    appareilInconnu: 'Appareil inconnu',
    moyen: 'Entré par',
    debut: 'Depuis',
    derniere: 'Vu pour la dernière fois',
    ici: 'Cette connexion',
    fermer: 'Fermer',
    action: 'Action',
  },
  personne: {
    prenom: 'Prénom',
    nom: 'Nom',
    courriel: 'Adresse e-mail',
    courrielAide: 'L’invitation part à cette adresse. Préférez l’adresse personnelle de travail.',
    langue: 'Langue de l’invitation',
    fonction: 'Fonction dans l’organisation',
    role: 'Rôle',
    peutSigner: 'Peut signer au nom de l’organisation',
    peutSignerAide: 'Cochez seulement si les statuts ou une délégation le permettent.',
    signe: 'Peut signer',
    depuis: 'Depuis',
    etat: 'État',
    enService: 'En service',
    enServiceDepuis: (quand: string) => `Depuis le ${quand}`,
    enAttente: 'N’a pas encore répondu',
    invitee: (quand: string) => `Invitation envoyée le ${quand}`,
    parti: (quand: string) => `Parti le ${quand}`,
    dossiers: 'Dossiers suivis',
    actions: 'Actions',
    envoyerInvitation: 'Envoyer l’invitation',
    renvoyer: 'Renvoyer',
    retirer: 'Retirer',
    changerRole: 'Changer de rôle',
    desactiver: 'Fermer l’accès',
    reactiver: 'Rouvrir l’accès',
  },
  comptes: {
    titre: 'Comptes',
    sousTitre: 'Qui travaille avec Passerelle 60 dans votre CPAS, et dans quel rôle.',
    enService: 'En service',
    attentes: 'Invitations en attente',
    anciens: 'Accès fermés',
    inviter: 'Inviter quelqu’un',
    inviterTexte:
      'La personne reçoit un lien et un code, valables 7 jours. Elle choisit elle-même son mot de passe.',
    sansReferent: (combien: number) =>
      combien === 1
        ? 'Un dossier actif n’a plus d’agent référent.'
        : `${combien} dossiers actifs n’ont plus d’agent référent.`,
    voirSansReferent: 'Voir ces dossiers',
  },
  role: {
    titre: (nom: string) => `Changer le rôle de ${nom}`,
    texte:
      'Le nouveau rôle vaut tout de suite. Si la personne est connectée, elle devra se reconnecter.',
    enregistrer: 'Donner ce rôle',
  },
  desactivation: {
    titre: (nom: string) => `Fermer l’accès de ${nom}`,
    texte:
      'La personne est déconnectée tout de suite et ne peut plus entrer. Ce qu’elle a fait reste à son nom.',
    dossiers: (combien: number) =>
      combien === 1
        ? 'Elle suit un dossier actif. Il sera dans la liste « sans référent ».'
        : `Elle suit ${combien} dossiers actifs. Ils seront dans la liste « sans référent ».`,
    fermer: 'Fermer l’accès',
  },
  reactivation: {
    titre: (nom: string) => `Rouvrir l’accès de ${nom}`,
    texte: (role: string) =>
      `La personne retrouve son rôle : ${role}. Elle entre avec son ancien mot de passe ou par un lien.`,
    rouvrir: 'Rouvrir l’accès',
  },
  relance: {
    titre: (nom: string) => `Renvoyer l’invitation de ${nom}`,
    texte: (courriel: string) =>
      `Un nouveau message part à ${courriel}. Le lien et le code du message précédent ne marchent plus.`,
    derniere: (quand: string) => `Dernier message envoyé le ${quand}.`,
    renvoyer: 'Renvoyer l’invitation',
  },
  retrait: {
    titre: (nom: string) => `Retirer l’invitation de ${nom}`,
    texte: 'Le lien déjà envoyé ne marche plus. La personne n’est pas prévenue.',
    retirer: 'Retirer l’invitation',
  },
  hote: {
    titre: 'Accès des personnes du lieu de travail',
    texte:
      'La personne reçoit un lien et un code, valables 7 jours. Un seul accès lui sert pour tous les CPAS.',
    equipe: 'Personnes qui ont un accès',
    personne: 'Personne n’a encore d’accès pour ce lieu de travail.',
    inviter: 'Inviter quelqu’un',
  },
  equipe: {
    titre: 'Notre équipe',
    sousTitre: 'Qui peut entrer pour votre organisation, et ce que chacun peut faire.',
    inviter: 'Ajouter quelqu’un',
    inviterTexte:
      'La personne reçoit un e-mail avec un lien et un code. Elle a 7 jours pour répondre.',
    modifier: 'Modifier',
    modifierTitre: (nom: string) => `Ce que ${nom} peut faire`,
    modifierTexte:
      'Le changement vaut tout de suite. La personne devra peut-être entrer à nouveau.',
    retirer: 'Enlever',
    retirerTitre: (nom: string) => `Enlever ${nom} de l’équipe`,
    retirerTexte:
      'Cette personne ne pourra plus entrer pour votre organisation. Ses liens ne marchent plus.',
    enCours: 'Ce que cette personne avait en cours reste à faire par l’équipe :',
    rienEnCours: 'Cette personne n’a rien en cours.',
    placements: (n: number) =>
      n === 1 ? '1 personne suivie comme tuteur' : `${n} personnes suivies comme tuteur`,
    postes: (n: number) =>
      n === 1 ? '1 poste à confier à un autre tuteur' : `${n} postes à confier à un autre tuteur`,
    signatures: (n: number) => (n === 1 ? '1 document à signer' : `${n} documents à signer`),
    feuilles: (n: number) => (n === 1 ? '1 feuille à confirmer' : `${n} feuilles à confirmer`),
  },
  travailleur: {
    titre: 'Accès de la personne',
    aucun:
      'La personne n’a pas encore d’accès. Elle peut en recevoir un pour voir ses propositions, ses horaires, ses feuilles et ses documents.',
    part: (courriel: string) => `L’invitation part à l’adresse du dossier : ${courriel}.`,
    ouvert: (quand: string) => `La personne a son accès depuis le ${quand}.`,
    attente: (courriel: string, quand: string) =>
      `Une invitation est partie à ${courriel} le ${quand}. La personne n’a pas encore répondu.`,
    completer: 'Compléter le dossier',
    inviter: 'Envoyer l’invitation',
    renvoyer: 'Renvoyer l’invitation',
    retirer: 'Retirer l’invitation',
  },
  mandats: {
    titre: 'Comme qui voulez-vous continuer ?',
    choisir: 'Continuer',
  },
}
