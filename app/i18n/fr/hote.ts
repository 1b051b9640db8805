import type { StatutDeCadre } from '#app/domain/convention/cadre.ts'
import type { OuiOuNon } from '#app/domain/hote/filtres.ts'
import type { CategorieDHote, Partage } from '#app/domain/hote/hote.ts'
import type { AlerteDHote } from '#app/domain/hote/regles.ts'
import type { RoleDeLHote } from '#app/domain/shared/acteur.ts'
import type { Region } from '#app/domain/shared/code-postal.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const erreurs: ErreursDe<'hote'> = {
  'hote/bce_connu': ({ hoteId }) =>
    hoteId
      ? 'Cette organisation existe déjà, avec le même numéro d’entreprise. Utilisez sa fiche.'
      : 'Un autre CPAS connaît déjà l’organisation qui a ce numéro, et ne la partage pas. Demandez-lui de la partager.',
  'hote/nom_connu': () =>
    'Une organisation du même nom existe déjà à cet endroit. Utilisez sa fiche, ou cochez la case si c’est une autre.',
  'hote/but_requis': () =>
    'Écrivez le but social, culturel ou écologique lu dans les statuts : la loi le demande pour une ASBL.',
  'hote/pas_partenaire': () => 'Ajoutez d’abord cette organisation à vos partenaires.',
  'hote/deja_partenaire': () => 'Cette organisation est déjà votre partenaire.',
  'hote/partage_reserve': () =>
    'Seul le CPAS qui a créé cette fiche décide de la partager avec les autres.',
}

const categories: Record<CategorieDHote, string> = {
  INT: 'Service interne du CPAS',
  COM: 'Commune ou régie communale',
  ASBL: 'ASBL à but social, culturel ou écologique',
  INTCOM: 'Intercommunale',
  SFS: 'Coopérative agréée comme entreprise sociale',
  CPAS2: 'Autre CPAS',
  CH12: 'Association chapitre XII',
  HOP: 'Hôpital public',
  IES: 'Initiative agréée d’économie sociale',
  PART: 'Partenaire conventionné (art. 61)',
  PRIV: 'Entreprise privée',
}

/** What the organic law of 8 July 1976 says of each category, as it stands in 2026. */
const loi: Record<CategorieDHote, string> = {
  INT: 'Le CPAS travaille chez lui : une note d’affectation remplace la convention, et son propre service de prévention reste compétent.',
  COM: 'La commune est citée à l’article 60 § 7, alinéa 3. La convention porte la signature du bourgmestre et du directeur général ou secrétaire communal.',
  ASBL: 'L’article 60 § 7, alinéa 3, admet une ASBL si ses statuts disent un but social, culturel ou écologique : ce but est lu et recopié ici.',
  INTCOM:
    'L’article 60 § 7, alinéa 3, admet une intercommunale si elle a un but social, culturel ou écologique : ce but est lu et recopié ici.',
  SFS: 'La loi écrit encore « société à finalité sociale » ; cette forme a disparu. Il faut aujourd’hui une coopérative agréée comme entreprise sociale, avec un agrément valable.',
  CPAS2:
    'Un autre CPAS est cité à l’article 60 § 7, alinéa 3. Le CPAS employeur ne change pas, et les deux sont tenus au secret professionnel.',
  CH12: 'Une association de CPAS (chapitre XII de la loi organique) est citée à l’article 60 § 7, alinéa 3.',
  HOP: 'Un hôpital public est cité à l’article 60 § 7, alinéa 3. Aucun acte infirmier ; surveillance de la santé et vaccins avant le début.',
  IES: 'Une initiative d’économie sociale est citée à l’article 60 § 7, alinéa 3, tant que son agrément est valable ; elle peut ouvrir la subvention majorée.',
  PART: 'Un partenaire non marchand hors de la liste : la convention écrite de l’article 61 est obligatoire.',
  PRIV: 'Une entreprise privée n’est admise que par convention (art. 61), aux conditions de l’article 60 § 7, alinéa 4 : sans intervention financière décidée, le CPAS perd sa subvention.',
}

const alertes: Record<AlerteDHote, string> = {
  but: 'Le but social, culturel ou écologique manque : lisez les statuts et écrivez-le.',
  agrement: 'L’agrément manque : sans lui, cette organisation n’est pas dans la liste de la loi.',
  agrement_expire: 'L’agrément est terminé : demandez son renouvellement.',
  agrement_bientot_expire: 'L’agrément se termine dans moins de trois mois.',
  agrement_sans_date: 'La date de fin de l’agrément manque.',
  police:
    'Le numéro de la police d’assurance responsabilité civile manque : il figure dans la convention.',
  bce: 'Le numéro d’entreprise manque : il figure dans la convention.',
}

const partages: Record<Partage, string> = {
  cpas: 'Seulement notre CPAS',
  tous: 'Tous les CPAS de l’instance',
}

const regions: Record<Region, string> = {
  bruxelles: 'Bruxelles-Capitale',
  wallonie: 'Wallonie',
  flandre: 'Flandre',
}

const statutsDeCadre: Record<StatutDeCadre, string> = {
  brouillon: 'Brouillon',
  a_signer: 'À signer',
  en_vigueur: 'En vigueur',
  termine: 'Terminée',
  annule: 'Annulée',
}

const filtresDeCadre: Record<OuiOuNon, string> = {
  oui: 'Avec convention-cadre',
  non: 'Sans convention-cadre',
}

const filtresDePartenaire: Record<OuiOuNon, string> = {
  oui: 'Nos partenaires',
  non: 'Partagés par d’autres CPAS',
}

const roles: Record<RoleDeLHote, string> = { gestionnaire: 'Gestionnaire', tuteur: 'Tuteur' }

export const hote = {
  codePostal: 'Code postal',
  erreurs,
  categories,
  loi,
  alertes,
  partages,
  regions,
  statutsDeCadre,
  filtresDeCadre,
  filtresDePartenaire,
  roles,
  liste: {
    titre: 'Lieux de travail',
    chercher: 'Nom, commune ou numéro d’entreprise',
    nouveau: 'Nouveau lieu de travail',
    nom: 'Nom',
    categorie: 'Catégorie',
    commune: 'Commune',
    langue: 'Langue',
    cadre: 'Convention-cadre',
    lien: 'Lien avec nous',
    postes: 'Postes ouverts',
    partenaire: 'Partenaire',
    partage: 'Partagé',
    enVigueur: 'En vigueur',
    aucunCadre: 'Aucune',
    plus: 'Plus de filtres',
    vide: 'Aucune organisation ne correspond. Changez les filtres, ou ajoutez un lieu de travail.',
  },
  fiche: {
    modifier: 'Modifier',
    adopter: 'Ajouter à nos partenaires',
    identite: 'Identité',
    categorie: 'Catégorie',
    ceQueDitLaLoi: 'Ce que dit la loi',
    aCompleter: 'À compléter',
    bce: 'Numéro d’entreprise',
    langue: 'Langue',
    adresse: 'Adresse',
    region: 'Région',
    telephone: 'Téléphone',
    courriel: 'E-mail',
    but: 'But social, culturel ou écologique',
    agrement: 'Agrément',
    agrementJusquAu: (jour: string) => `jusqu’au ${jour}`,
    police: 'Assurance responsabilité civile (police)',
    partage: 'Visible pour',
    creePar: 'Fiche créée par',
    suiviPar: 'Suivi chez nous par',
    partenaireDepuis: 'Partenaire depuis',
    contacts: 'Personnes de contact',
    inviter: 'Inviter une personne',
    aucunContact: 'Personne n’a encore de compte ici.',
    peutSigner: 'peut signer',
    sites: 'Lieux',
    nouveauSite: 'Ajouter un lieu',
    aucunSite: 'Tout se passe à l’adresse ci-dessus.',
    postes: 'Postes',
    nouveauPoste: 'Nouveau poste',
    aucunPoste: 'Pas encore de poste.',
    voirLesPostes: 'Voir tous les postes',
    cadres: 'Conventions-cadres',
    aucunCadre: 'Pas encore de convention-cadre avec notre CPAS.',
    cadreDuAu: (du: string, au: string) => `du ${du} au ${au}`,
    cadreDes: (du: string) => `dès le ${du}, sans terme`,
    pasPartenaire:
      'Un autre CPAS partage cette organisation. Ajoutez-la à vos partenaires pour y écrire un poste ou la mettre à jour.',
  },
  formulaire: {
    nouveau: 'Nouveau lieu de travail',
    modification: 'Modifier le lieu de travail',
    organisation: 'Organisation',
    adresseEtContact: 'Adresse et contact',
    conditions: 'Conditions légales',
    partageTitre: 'Partage',
    nom: 'Nom',
    organisationAide:
      'La catégorie décide des clauses de la convention et de l’intervention financière. La langue est celle des documents et des messages pour cette organisation.',
    bceAide: '10 chiffres, par exemple 0451.461.655.',
    communeAide: 'D’après le code postal',
    butAide: 'Obligatoire pour une ASBL ou une intercommunale, comme dans les statuts.',
    agrementAide:
      'L’agrément d’une coopérative ou d’une initiative d’économie sociale : son numéro et l’autorité. La police d’assurance figure dans chaque convention.',
    agrementJusquAu: 'Fin de l’agrément',
    partageAide:
      'Les autres CPAS voient alors la fiche et les postes que vous leur montrez, jamais vos placements.',
    malgreLeNom: 'C’est une autre organisation, malgré le même nom',
    ouvrirLaFiche: 'Ouvrir la fiche qui existe déjà',
    enregistrer: 'Enregistrer',
  },
  site: {
    nouveau: 'Ajouter un lieu',
    modification: 'Modifier le lieu',
    nom: 'Nom du lieu',
    nomAide: 'Comme les gens l’appellent. Exemple : Magasin de la place Liedts.',
    enregistrer: 'Enregistrer le lieu',
  },
  adoption: {
    titre: 'Ajouter à nos partenaires ?',
    texte:
      'Votre CPAS pourra écrire des postes chez cette organisation, la tenir à jour et conclure une convention-cadre avec elle. Ses liens avec d’autres CPAS ne changent pas.',
    envoyer: 'Ajouter à nos partenaires',
  },
}
