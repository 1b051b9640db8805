import type {
  MotifDeDeclin,
  MotifDeRetrait,
  Origine,
  StatutDeProposition,
} from '#app/domain/proposition/proposition.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { appariement } from './appariement.ts'

const statuts: Record<StatutDeProposition, string> = {
  brouillon: 'Brouillon',
  consentement_demande: 'Attend la réponse de la personne',
  consentie: 'La personne est d’accord',
  envoyee: 'Envoyée au lieu de travail',
  entretien: 'Entretien prévu',
  acceptee: 'Acceptée',
  declinee: 'Refusée par le lieu de travail',
  refusee: 'Refusée par la personne',
  retiree: 'Retirée',
  expiree: 'Sans réponse, terminée',
}

const erreurs: ErreursDe<'proposition'> = {
  'proposition/transition_impossible': ({ de }) =>
    `Ce n’est plus possible : cette proposition est maintenant « ${statuts[de]} ».`,
  'proposition/deja_proposee': () => 'Cette personne est déjà proposée pour ce poste.',
  'proposition/trop_de_propositions': ({ maximum }) =>
    `Cette personne a déjà ${maximum} propositions en attente. Retirez-en une d’abord.`,
  'proposition/poste_ferme': () => 'Ce poste n’est plus ouvert.',
  'proposition/dossier_archive': () => 'Ce dossier est archivé.',
  'proposition/non_admissible': ({ regles }) =>
    `Une règle bloque cette proposition (${regles.map((une) => appariement.regles[une]).join(', ')}). Écrivez pourquoi vous proposez quand même.`,
  'proposition/sans_adresse': () =>
    'Cette personne n’a pas d’adresse e-mail. Demandez-lui au guichet et notez sa réponse ici.',
  'proposition/hote_sans_contact': () =>
    'Ce lieu de travail n’a pas encore de personne qui répond. Invitez-en une et attendez qu’elle accepte.',
  'proposition/entretien_passe': () => 'Choisissez un jour à venir pour l’entretien.',
  'proposition/debut_passe': () => 'Choisissez un jour de début à venir.',
  'proposition/motif_requis': () => 'Choisissez une raison.',
}

const origines: Record<Origine, string> = {
  demande: 'Demande de la personne',
  offre: 'Poste à pourvoir',
  globale: 'Plan de la semaine',
  journee: 'Journée emploi',
}

const motifsDeDeclin: Record<MotifDeDeclin, string> = {
  profil_autre: 'Nous cherchons un autre profil',
  poste_pourvu: 'Le poste est déjà pourvu',
  horaire: 'L’horaire ne convient pas',
  langue: 'Le niveau de langue ne suffit pas pour la tâche',
  encadrement_indisponible: 'Nous ne pouvons pas encadrer maintenant',
  pas_presente: 'La personne n’est pas venue à l’entretien',
  autre: 'Autre raison',
}

const motifsDeRetrait: Record<MotifDeRetrait, string> = {
  place_ailleurs: 'La personne a un autre poste',
  poste_complet: 'Le poste est complet',
  poste_ferme: 'Le poste est fermé',
  demande_personne: 'La personne le demande',
  situation_changee: 'La situation a changé',
  erreur: 'Proposé par erreur (personne n’est prévenu)',
}

export const proposition = { erreurs, statuts, origines, motifsDeDeclin, motifsDeRetrait }
