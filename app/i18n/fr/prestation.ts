import type { CodeDeJour, StatutDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { jourLong, joursEnMots, moisEnLettres } from '../format.ts'
import { de } from './elision.ts'

const statuts: Record<StatutDeFeuille, string> = {
  ouverte: 'À confirmer par le lieu de travail',
  confirmee: 'Confirmée par le lieu de travail',
  contestee: 'Contestée par le travailleur',
  approuvee: 'Approuvée par le CPAS',
  verrouillee: 'Verrouillée',
}

const erreurs: ErreursDe<'feuille'> = {
  'feuille/transition_impossible': ({ de }) =>
    `Ce n’est plus possible : cette feuille est maintenant « ${statuts[de]} ».`,
  'feuille/verrouillee': () =>
    'Cette feuille est verrouillée. Une correction s’ajoute, avec sa raison ; rien n’est effacé.',
  'feuille/travail_pas_commence': () =>
    'Le travail n’a pas encore commencé : le CPAS attend une signature ou un papier. La feuille viendra après.',
  'feuille/mois_pas_fini': ({ mois }) =>
    `Le mois ${de(moisEnLettres(mois, 'fr'))} n’est pas fini : confirmez à partir du dernier jour de travail.`,
  'feuille/jours_sans_motif': ({ jours }) =>
    `Avant d’approuver, donnez un code à ces absences : ${joursEnMots(jours, 'fr')}`,
  'feuille/jour_hors_placement': ({ jour }) =>
    `Le ${jourLong(jour, 'fr')} n’est pas un jour de ce placement.`,
  'feuille/minutes_impossibles': ({ jour }) =>
    `Les heures du ${jourLong(jour, 'fr')} ne sont pas possibles : un jour travaillé a des heures, 11 au plus.`,
  'feuille/contestation_ouverte': () =>
    'Le travailleur n’est pas d’accord avec cette feuille. Décidez d’abord, avec une explication.',
  'feuille/sans_horaire': () =>
    'Aucun horaire confirmé pour ce mois : confirmez l’horaire avant la feuille.',
}

const codes: Record<CodeDeJour, string> = {
  P: 'Travaillé',
  F: 'Formation',
  E: 'Entretien CPAS ou recherche d’emploi',
  CA: 'Congé annuel',
  JF: 'Jour férié',
  JR: 'Remplacement d’un jour férié',
  FU: 'Lieu de travail fermé',
  RC: 'Récupération',
  CC: 'Congé de circonstance',
  MG: 'Maladie, salaire garanti',
  MM: 'Maladie, mutuelle',
  MT: 'Maternité ou naissance',
  AT: 'Accident du travail',
  AI: 'Absence injustifiée',
  AA: 'Absence autorisée non payée',
  CF: 'Raison impérieuse',
  GR: 'Grève',
  TP: 'Jour non prévu',
  ABA: 'Absent, annoncé',
  ABN: 'Absent, non annoncé',
}

export const prestation = { erreurs, statuts, codes }
