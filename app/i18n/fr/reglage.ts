import type { Direction } from '#app/domain/appariement/bareme.ts'

const directions: Record<Direction, string> = {
  neutre: 'Pour le plan de la semaine',
  demande: 'Depuis la personne',
  offre: 'Depuis le poste',
}

/** What a centre decides of its matching. */
export const reglage = {
  menu: 'Réglages',
  titre: 'Réglage de l’appariement',
  sousTitre: 'Ce que pèse chaque part du score, et qui passe d’abord',
  intro:
    'Un réglage vaut à partir d’un jour à venir. Ce qui a été proposé avant garde les poids de son jour. Le sexe, l’âge, l’origine, la santé, la famille et l’adresse n’entrent jamais dans le score.',
  directions,
  enVigueur: 'En vigueur',
  parDefaut: 'Proposition de l’équipe, le CPAS n’a encore rien décidé.',
  depuis: (jour: string) => `depuis le ${jour}`,
  aPartirDu: (jour: string) => `à partir du ${jour}`,
  decideLe: (quand: string, par: string) => `décidé le ${quand} par ${par}`,
  historique: 'Tous les réglages décidés',
  aucunAutre: 'Aucun réglage n’a encore été décidé.',
  poids: 'Poids',
  part: 'Part du score',
  priorite: 'Qui passe d’abord',
  seuils: {
    attenteLongueMois: 'Attend depuis au moins (mois)',
    jamaisProposeMois: 'Jamais proposée et attend depuis au moins (mois)',
  },
  seuilsDits: (longue: number, jamais: number) =>
    `Passent d’abord : ${longue} mois d’attente, ou ${jamais} mois sans aucune proposition.`,
  nouveau: {
    titre: 'Changer le réglage',
    somme: 'Les six poids de chaque colonne font 100 ensemble.',
    des: 'Vaut à partir du',
    reference: 'Décision',
    referenceAide:
      'Date et référence de la décision, par exemple « Conseil du 3 novembre, n° 12 ».',
    apercu: 'Voir l’effet',
    decider: 'Décider',
  },
  effet: {
    titre: 'L’effet sur les personnes et les postes d’aujourd’hui',
    texte: 'Rien n’est enregistré tant que vous ne décidez pas.',
    mesure: 'Mesure',
    avant: 'Aujourd’hui',
    apres: 'Avec ce réglage',
    palier: {
      2: 'Personnes à servir d’abord',
      1: 'Personnes jamais proposées',
      0: 'Autres personnes',
    },
    planPersonnes: 'Plan : personnes servies',
    planPrioritaires: 'Plan : dont celles à servir d’abord',
    planScore: 'Plan : score total (dans ses propres poids)',
    premiersPostes: (changes: number, sur: number) =>
      `Le premier poste change pour ${changes} personnes sur ${sur}.`,
    premieresPersonnes: (changes: number, sur: number) =>
      `La première personne change pour ${changes} postes sur ${sur}.`,
    lignes: (gardees: number, sur: number) =>
      `${gardees} lignes du plan sur ${sur} restent les mêmes.`,
  },
}
