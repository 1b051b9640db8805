import type { AuteurDHoraire, StatutDHoraire } from '#app/domain/horaire/horaire.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const erreurs: ErreursDe<'horaire'> = {
  'horaire/proposition_en_cours': () =>
    'Un horaire attend déjà une réponse pour ce placement. Répondez-y d’abord.',
  'horaire/pas_votre_reponse': () => 'C’est à l’autre partie de répondre à cet horaire.',
  'horaire/deja_repondu': () => 'Quelqu’un a déjà répondu à cet horaire.',
  'horaire/plages_refusees': ({ fautes }) =>
    fautes === 1
      ? 'Cet horaire a une faute à corriger.'
      : `Cet horaire a ${fautes} fautes à corriger.`,
  'horaire/delai_trop_court': ({ jours, premierJour }) =>
    `Un changement se dit ${jours} jours ouvrables à l’avance : au plus tôt le ${premierJour}.`,
  'horaire/hors_placement': ({ debutLe, finLe }) =>
    `Choisissez un jour du placement, entre le ${debutLe} et le ${finLe}.`,
}

const statuts: Record<StatutDHoraire, string> = {
  propose: 'Proposé',
  confirme: 'Confirmé',
  refuse: 'Refusé',
  remplace: 'Remplacé',
}

const auteurs: Record<AuteurDHoraire, string> = { cpas: 'le CPAS', hote: 'le lieu de travail' }

export const horaire = { erreurs, statuts, auteurs }
