import type { CodeDeTache } from '#app/domain/tache/tache.ts'

interface FaitsDeTache {
  readonly mois: string
  readonly lieu: string
  readonly poste: string
}

/** What a worker has to do, said to them; what others owe is not here. */
const taches: Partial<Record<CodeDeTache, (faits: FaitsDeTache) => string>> = {
  repondre_consentement: ({ poste, lieu }) =>
    `Un poste pour vous : ${poste}, chez ${lieu}. Dites oui ou non.`,
  verifier: () =>
    'Vous devez voir le médecin du travail. Apportez le papier au CPAS avant de commencer.',
  signer: ({ lieu }) => `Lisez et signez votre convention avec ${lieu}.`,
  voir_horaire: () => 'Votre horaire est fixé. Regardez-le.',
  voir_feuille: ({ mois }) => `Votre feuille de ${mois} est prête. Regardez si elle est juste.`,
}

/** The pages of a worker: short words, nothing that needs the law to be understood. */
export const parcours = {
  titre: 'Mon parcours',
  bonjour: (prenom: string) => `Bonjour ${prenom}`,
  aFaire: 'À faire maintenant',
  rienAFaire: 'Vous n’avez rien à faire maintenant.',
  taches,
  autreTache: 'Quelque chose vous attend.',
  avantLe: (jour: string) => `Avant le ${jour}`,
  ouvrir: 'Ouvrir',
  monTravail: 'Mon travail',
  dernierTravail: 'Mon dernier travail',
  pasEncoreCommence: 'Ne commencez pas encore : le CPAS vous dira quand tout est prêt.',
  poste: 'Travail',
  lieu: 'Où',
  premierJour: 'Premier jour',
  dernierJour: 'Dernier jour prévu',
  tuteur: 'Mon tuteur',
  mesDocuments: 'Mes documents',
  monAgent: 'Mon agent au CPAS',
  sansAgent: 'Pas encore d’agent : appelez le CPAS',
  appeler: (numero: string) => `Appeler le ${numero}`,
  ecrire: 'Écrire un e-mail',
  horaire: {
    titre: 'Mon horaire',
    aucun: 'Vous n’avez pas de travail en ce moment. Votre horaire sera ici.',
    pasEncore: 'Votre horaire n’est pas encore fixé.',
    aPartirDu: (jour: string) => `À partir du ${jour}`,
    regardez: 'Regardez bien vos jours et vos heures.',
    jAiVu: 'J’ai vu',
    vu: 'Vous avez vu cet horaire.',
    changement: (jour: string) => `Un changement est proposé pour le ${jour}`,
    pasDecide:
      'Ce n’est pas encore décidé. Votre horaire ne change pas maintenant. Vous avez une question ? Appelez votre agent.',
    joursSpeciaux: 'Jours différents',
  },
  feuilles: {
    titre: 'Mes feuilles',
    texte: 'Chaque mois, votre lieu de travail écrit vos jours. Regardez si c’est juste.',
    vide: 'Pas encore de feuille. La première vient à la fin du mois.',
    du: (mois: string) => `Feuille de ${mois}`,
    regardez: (lieu: string) => `${lieu} a rempli cette feuille. Est-ce juste ?`,
    juste: 'C’est juste',
    justeTitre: (mois: string) => `La feuille de ${mois} est juste ?`,
    pasDAccord: 'Pas d’accord',
    contestationTexte: (mois: string) =>
      `Feuille de ${mois}. Dites quel jour n’est pas juste. Votre agent décide et vous répond.`,
    contestationChamp: 'Ce qui n’est pas juste',
    contestationAide: 'Exemple : le 5 octobre, j’ai travaillé toute la journée.',
    contestationEnvoyer: 'Envoyer à mon agent',
    vousAvezDit: 'Vous avez dit',
    reponse: 'Réponse du CPAS',
    pasEncoreDeReponse: 'Votre agent n’a pas encore répondu.',
    corrections: 'Changé après',
    etats: {
      chezLeLieu: 'Chez le lieu de travail',
      aRegarder: 'À regarder',
      juste: 'Vous avez dit : c’est juste',
      enDecision: 'Votre agent décide',
      finie: 'Finie',
    },
  },
}
