import type { AuteurDHoraire, StatutDHoraire } from '#app/domain/horaire/horaire.ts'
import type { CodeDeFaute, FauteDHoraire } from '#app/domain/horaire/regles.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { duree, jour, nomDuJour } from '../format.ts'

const leJour = (numero: number) => (numero === 0 ? 'La semaine' : `Le ${nomDuJour(numero, 'fr')}`)

/** What is wrong with a week, day by day. */
const fautes: Record<CodeDeFaute, (faute: FauteDHoraire) => string> = {
  plage_inversee: ({ jour: j }) => `${leJour(j)} : la fin vient avant le début.`,
  pause_trop_longue: ({ jour: j }) => `${leJour(j)} : la pause est plus longue que le travail.`,
  chevauchement: ({ jour: j }) => `${leJour(j)} : deux périodes se chevauchent.`,
  jour_trop_long: ({ jour: j, minutes }) =>
    `${leJour(j)} : ${duree(minutes)}, le maximum est 11 heures.`,
  semaine_trop_longue: ({ minutes }) =>
    `La semaine fait ${duree(minutes)}, le maximum est 50 heures.`,
  repos_quotidien: ({ jour: j }) =>
    `${leJour(j)} : il faut 11 heures de repos avant le jour suivant.`,
  repos_hebdomadaire: () => 'Il faut 35 heures de repos de suite dans la semaine.',
  pause_manquante: ({ jour: j }) =>
    `${leJour(j)} : après 6 heures de travail, il faut 30 minutes de pause.`,
  longue_journee: ({ jour: j, minutes }) => `${leJour(j)} est long : ${duree(minutes)}.`,
  prestation_courte: ({ jour: j }) => `${leJour(j)} a moins de 3 heures de travail.`,
  nuit: ({ jour: j }) =>
    `${leJour(j)} : travail entre 20 h et 6 h. Le règlement de travail doit le prévoir.`,
  dimanche: () => 'Travail le dimanche : le règlement de travail doit le prévoir.',
  heures_differentes: ({ minutes }) =>
    `La semaine fait ${duree(minutes)} : ce n’est pas le nombre d’heures convenu.`,
}

const erreurs: ErreursDe<'horaire'> = {
  'horaire/proposition_en_cours': () =>
    'Un horaire attend déjà une réponse pour ce placement. Répondez-y d’abord.',
  'horaire/pas_votre_reponse': () => 'C’est à l’autre partie de répondre à cet horaire.',
  'horaire/deja_repondu': () => 'Quelqu’un a déjà répondu à cet horaire.',
  'horaire/plages_refusees': ({ fautes: lues }) =>
    `Cet horaire ne peut pas servir. ${lues.map((une) => fautes[une.code](une)).join(' ')}`,
  'horaire/delai_trop_court': ({ jours, premierJour }) =>
    `Un changement se dit ${jours} jours ouvrables à l’avance : au plus tôt le ${jour(premierJour, 'fr')}.`,
  'horaire/hors_placement': ({ debutLe, finLe }) =>
    `Choisissez un jour du placement, entre le ${jour(debutLe, 'fr')} et le ${jour(finLe, 'fr')}.`,
}

const statuts: Record<StatutDHoraire, string> = {
  propose: 'Proposé',
  confirme: 'Confirmé',
  refuse: 'Refusé',
  remplace: 'Remplacé',
}

const auteurs: Record<AuteurDHoraire, string> = { cpas: 'le CPAS', hote: 'le lieu de travail' }

export const horaire = { fautes, erreurs, statuts, auteurs }
