import type { CodeDeTache, Coin } from '#app/domain/tache/tache.ts'

/** The task as an order to whoever owes it; the line beside it says for whom and which post. */
const codes: Record<CodeDeTache, string> = {
  demander_consentement: 'Demander l’accord de la personne',
  repondre_consentement: 'Dire oui ou non à la proposition',
  envoyer_proposition: 'Envoyer la proposition au lieu de travail',
  repondre_proposition: 'Répondre à la proposition',
  decider_placement: 'Noter la décision du CPAS',
  verifier: 'Remettre un papier',
  completer_convention: 'Compléter la convention',
  mettre_en_signature: 'Envoyer la convention à signer',
  corriger_adresse: 'Un message n’est pas arrivé : corriger l’adresse, puis rappeler',
  signer: 'Signer la convention',
  demarrer: 'Confirmer le démarrage',
  proposer_horaire: 'Proposer un horaire',
  repondre_horaire: 'Répondre à l’horaire',
  voir_horaire: 'Regarder l’horaire',
  confirmer_feuille: 'Confirmer la feuille',
  voir_feuille: 'Regarder la feuille',
  decider_feuille: 'Décider : la feuille est contestée',
  approuver_feuille: 'Approuver la feuille',
  verrouiller_feuille: 'Verrouiller la feuille',
  preparer_sortie: 'Préparer la suite : la fin approche',
  cloturer: 'Clôturer : la fin prévue est passée',
  retrouver_feuille: 'Retrouver une feuille : le compte en dépend',
  seuil_proche: 'Seuil proche : faire confirmer le compte',
  confirmer_seuil: 'Seuil atteint : faire confirmer par l’organisme de paiement',
  raccourcir_contrat: 'Contrat plus long que nécessaire : décider de la fin',
  prolonger_contrat: 'Contrat trop court pour le droit : demander une prolongation',
  decider_prolongation: 'Décider d’une prolongation',
  remettre_au_service_emploi: 'Préparer le passage au service de l’emploi',
  demander_allocations: 'Demander les allocations',
  suivre_demande: 'Vérifier que la demande d’allocations est introduite',
  sauver_droit: 'Droit bientôt perdu : introduire la demande',
}

const coins: Record<Coin, string> = {
  cpas: 'Le CPAS',
  hote: 'Le lieu de travail',
  travailleur: 'Le travailleur',
}

export const tache = {
  codes,
  coins,
  enRetard: 'En retard',
  pourLe: (jour: string) => `pour le ${jour}`,
  sansDate: 'sans date',
  doitA: (debiteur: string, creancier: string) => `${debiteur} → ${creancier}`,
  retardDepuis: (jour: string) => `en retard depuis ${jour}`,
  rien: 'Rien à faire pour le moment.',
}
