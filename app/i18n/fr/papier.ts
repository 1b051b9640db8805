import type { motifsDeLettre, Papier } from '#app/domain/placement/papier.ts'

const noms: Record<Papier, string> = {
  'contrat-de-travail': 'Contrat de travail',
  'fiche-de-fonction': 'Fiche de fonction',
  'fiche-de-poste': 'Fiche de poste de travail',
  'points-d-attention': 'Points d’attention',
  evaluation: 'Grille d’évaluation',
  'attestation-de-competences': 'Attestation de compétences',
  'lettre-de-fin': 'Lettre de fin',
}

const aides: Record<Papier, string> = {
  'contrat-de-travail':
    'Entre le CPAS et le travailleur, à temps plein ou partiel. À signer sur papier avant le premier jour ; le lieu de travail ne le reçoit pas.',
  'fiche-de-fonction': 'Les tâches, les tâches exclues, ce qu’on apprend.',
  'fiche-de-poste': 'Les risques, les protections, la santé, l’accueil du premier jour.',
  'points-d-attention': 'La grille que les trois remplissent chacun dans sa colonne.',
  evaluation: 'La grille d’une rencontre à trois.',
  'attestation-de-competences':
    'Ce que la personne a fait et sait faire. Rien n’y parle d’aide sociale : elle la montre à un employeur.',
  'lettre-de-fin': 'La date, la raison et ce que la personne doit faire ensuite.',
}

const motifs: Record<(typeof motifsDeLettre)[number], string> = {
  droits_ouverts: 'Les jours requis sont atteints',
  terme: 'C’est le terme prévu',
  engagement: 'La personne commence un autre emploi',
  commun_accord: 'Tous en ont décidé ainsi',
}

export const papier = {
  noms,
  aides,
  motifs,
  titre: 'Papiers à imprimer',
  lien: 'Imprimer un papier',
  texte:
    'Ces papiers se remplissent avec le dossier. Rien n’est gardé : imprimez, lisez ensemble, signez.',
  pasPret: 'La décision et le complément de la convention doivent être remplis d’abord.',
  versLeComplement: 'Compléter la convention',
  telecharger: 'Télécharger le PDF',
  langue: 'Langue du papier',
  statut: 'Statut',
  statuts: { ouvrier: 'Ouvrier', employe: 'Employé' },
  bareme: 'Échelle barémique',
  brut: 'Salaire brut par mois (euros)',
  laquelle: 'Quelle rencontre ?',
  evaluation: (rang: number, jour: string) => `Évaluation ${rang}, le ${jour}`,
  acquises: 'Compétences acquises',
  enCours: 'En cours d’acquisition',
  finLe: 'Dernier jour',
  motif: 'Raison',
  finDuContrat: 'Le contrat de travail se termine aussi ce jour-là',
}
