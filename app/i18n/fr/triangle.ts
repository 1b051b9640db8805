import type { CodeDEtape } from '#app/domain/placement/ligne-du-temps.ts'
import type { Coin } from '#app/domain/tache/tache.ts'

const etapes: Record<CodeDEtape, string> = {
  proposee: 'Proposition',
  consentie: 'Accord de la personne',
  envoyee: 'Envoi au lieu de travail',
  acceptee: 'Oui du lieu de travail',
  decidee: 'Décision du CPAS',
  mise_a_signer: 'Texte envoyé à signer',
  signee: 'Signature',
  complete: 'Signé par tous',
  horaire: 'Horaire confirmé',
  debut: 'Début du travail',
  suspension: 'Suspension',
  reprise: 'Reprise',
  feuille: 'Feuille verrouillée',
  evaluation: 'Évaluation prévue',
  fin_prevue: 'Fin prévue',
  fin: 'Fin',
  annulation: 'Annulation',
}

/** Short names, for the corners of the drawing. */
const coins: Record<Coin, string> = {
  cpas: 'CPAS',
  hote: 'Lieu de travail',
  travailleur: 'Travailleur',
}

const doit: Record<Coin, string> = {
  cpas: 'Le CPAS doit',
  hote: 'Le lieu de travail doit',
  travailleur: 'Le travailleur doit',
}

const envers: Record<Coin, string> = {
  cpas: 'au CPAS',
  hote: 'au lieu de travail',
  travailleur: 'au travailleur',
}

export const triangle = {
  etapes,
  coins,
  doit,
  envers,
  titre: (personne: string, hote: string) => `${personne} chez ${hote}`,
  leTriangle: 'Le triangle',
  description: (total: number, retards: number) =>
    `Trois coins : CPAS, lieu de travail, travailleur. ${total === 0 ? 'Personne ne doit rien' : `${total} choses à faire`}${retards > 0 ? `, dont ${retards} en retard` : ''}.`,
  /** A thing to do, and which one it is. */
  precision: (chose: string, laquelle: string) => `${chose} : ${laquelle}`,
  dAbord: 'En retard',
  rien: 'Rien à faire.',
  pour: (jour: string) => `pour le ${jour}`,
  depuis: (jour: string) => `attendu le ${jour}`,
  quandPossible: 'dès que possible',
  ligne: 'La ligne du temps',
  aujourdhui: 'Aujourd’hui',
  prevu: 'prévu',
  signatureDe: (partie: string) => `Signature : ${partie}`,
  feuilleDe: (mois: string) => `Feuille de ${mois} verrouillée`,
  papiers: 'Papiers avant le début',
  papierFait: (jour: string) => `le ${jour}`,
  papierManque: 'manque',
  noter: 'Noter',
  reference: (texte: string) => `réf. ${texte}`,
  documents: 'Documents',
  aucunDocument: 'Le document s’ouvre quand la convention est complétée.',
  cadre: 'Convention-cadre',
  sansCadre: 'Aucune convention-cadre en vigueur : signez-la d’abord.',
  versLesCadres: 'Voir les conventions-cadres',
  fiche: 'Le placement',
  periode: 'Période',
  finPrevue: 'fin prévue',
  objectif: 'Objectif',
  heures: 'Heures par semaine',
  tuteur: 'Tuteur',
  agent: 'Agent référent',
  decision: 'Décision',
  personne: 'Dossier',
  fin: 'Fin',
  demarrageForce: 'Commencé sans tous les papiers',
  contacts: 'Au lieu de travail',
  aucunContact: 'Personne n’y a encore de compte.',
  completer: 'Compléter la convention',
  decider: 'Noter la décision',
  redecider: 'Changer la décision',
  demarrer: 'Confirmer le démarrage',
  suspendre: 'Suspendre',
  reprendre: 'Reprendre',
  terminer: 'Terminer',
  annuler: 'Annuler',
}
