import type { Role } from '#app/domain/shared/acteur.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'

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
  'compte/mot_de_passe_faible': () =>
    'Ce mot de passe est trop courant. Choisissez une phrase d’au moins 12 caractères.',
  'compte/courriel_connu': () => 'Un compte existe déjà avec cette adresse.',
  'compte/dernier_gestionnaire': () =>
    'C’est la dernière personne qui gère cette organisation. Nommez d’abord quelqu’un d’autre.',
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

export const compte = {
  erreurs,
  roles,
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
    lienEnvoye: 'Regardez vos e-mails',
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
    nouveauAide: 'Le nouveau lien part à l’adresse enregistrée, et nulle part ailleurs.',
  },
  mandats: {
    titre: 'Comme qui voulez-vous continuer ?',
    choisir: 'Continuer',
  },
}
