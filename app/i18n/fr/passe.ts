import type { AbsenceDuPasse, NatureDePeriode, Preuve } from '#app/domain/candidat/passe.ts'

const natures: Record<NatureDePeriode, string> = {
  temps_plein: 'Travail à temps plein',
  temps_partiel: 'Travail à temps partiel',
  absence: 'Maladie, chômage ou autre période sans travail',
  apprentissage: 'Apprentissage',
  benevolat: 'Bénévolat',
  etranger: 'Travail à l’étranger',
  etudiant: 'Job d’étudiant',
  formation: 'PFI, IBO, stage ou formation sans contrat',
  inconnu: 'Je ne sais pas encore',
}

const absences: Record<AbsenceDuPasse, string> = {
  maladie_mutuelle: 'Maladie payée par la mutuelle',
  maladie_sans_indemnite: 'Maladie sans indemnité',
  accident_travail: 'Accident du travail indemnisé',
  maladie_professionnelle: 'Maladie professionnelle indemnisée',
  maternite: 'Repos de maternité',
  interruption_carriere: 'Interruption de carrière avec allocation',
  profession_non_assujettie: 'Indépendant ou profession sans assurance chômage (3 mois ou plus)',
  detention: 'Détention',
  conge_sans_solde: 'Congé sans solde',
  chomage_complet: 'Chômage complet',
}

const preuves: Record<Preuve, string> = {
  c4: 'C4',
  contrat: 'Contrat de travail',
  fiches_paie: 'Fiches de paie',
  compte_individuel: 'Compte individuel',
  attestation_employeur: 'Attestation de l’employeur',
  releve_onss: 'Relevé ONSS (DmfA, mycareer)',
  attestation_mutuelle: 'Attestation de la mutuelle',
  autre: 'Autre papier',
}

/** Past days: work and absences before or beside the placement, with what proves them. */
export const passe = {
  titre: 'Jours d’avant',
  titreDe: (nom: string) => `Jours d’avant : ${nom}`,
  intro:
    'Ce que la personne a travaillé avant le placement, ou ailleurs. Une période compte quand quelqu’un du CPAS a vu le papier qui la prouve. Avant cela, elle n’est ni comptée ni perdue.',
  aucune: 'Aucune période n’est notée.',
  ajouter: 'Ajouter une période',
  corriger: 'Corriger ou vérifier',
  retirer: 'Retirer',
  importer: 'Importer des prestations',
  voirLesDroits: 'Voir le compte',
  colonnes: { periode: 'Période', quoi: 'Quoi', preuve: 'Preuve', etat: 'État', actes: 'Actes' },
  natures,
  releve: 'Prestations reprises d’un fichier',
  absences,
  preuves,
  heures: (semaine: string, reference: string) => `${semaine} h sur ${reference} par semaine`,
  regime: (jours: string) => `${jours} jours par semaine`,
  declares: (jours: string) => `${jours} jours déclarés`,
  joursDuReleve: (n: number, codes: string) => `${n} jours : ${codes}`,
  codesInconnus: (codes: string) => `Codes inconnus, à vérifier : ${codes}`,
  contratInconnu: 'Il manque les heures du contrat.',
  verifiee: (jour: string, par: string) => `vue le ${jour} par ${par}`,
  aVerifier: 'à vérifier',
  verifieeCourt: 'vérifiée',
  voirLePapier: 'Voir le papier',
  sansPreuve: 'pas encore de papier',
  retirees: (n: number) => (n === 1 ? '1 période retirée' : `${n} périodes retirées`),
  retireeLe: (jour: string, raison: string) =>
    raison ? `Retirée le ${jour} : ${raison}` : `Retirée le ${jour}`,
  formulaire: {
    nouvelle: 'Ajouter une période passée',
    correction: 'Corriger ou vérifier une période',
    nature: 'Qu’est-ce que c’est ?',
    absence: 'Quelle période sans travail ?',
    absenceAide: 'Seulement pour une période sans travail.',
    du: 'Premier jour',
    au: 'Dernier jour',
    employeur: 'Employeur',
    employeurAide:
      'Écrivez-le toujours de la même façon : il sert à reconnaître deux contrats chez le même employeur.',
    pleinTitre: 'Si c’est un temps plein',
    regimeJours: 'Jours par semaine',
    regimeAide: '5 si vous ne savez pas.',
    joursDeclares: 'Nombre de jours, sans les dates',
    joursDeclaresAide: 'Seulement si le papier donne un total de jours et pas de dates précises.',
    partielTitre: 'Si c’est un temps partiel',
    heuresSemaine: 'Heures du contrat par semaine',
    heuresReference: 'Heures d’un temps plein au même endroit',
    salaire: 'Le salaire mensuel atteint-il le salaire de référence ?',
    salaireAide: (montant: string) =>
      `Le salaire de référence est de ${montant} par mois. Il décide si le temps partiel est traité comme un temps plein.`,
    oui: 'Oui',
    non: 'Non',
    saisPas: 'Je ne sais pas',
    preuveTitre: 'Ce qui le prouve',
    natureDePreuve: 'Papier',
    preuve: 'Numéro, date ou endroit où le papier est rangé',
    preuveAide: 'Exemple : C4 du 15/03/2025, classé au dossier papier.',
    papier: 'Le papier lui-même',
    papierNouveau: 'Un autre papier à la place',
    papierAide:
      'PDF, JPEG ou PNG, 10 Mio au plus. Il est gardé chiffré, et seul votre CPAS peut l’ouvrir.',
    vue: 'J’ai vu ce papier',
    vueAide: 'Votre nom et la date sont inscrits. Sans cela, la période reste à vérifier.',
    enregistrer: 'Enregistrer la période',
    releveTitre: 'Prestations reprises d’un fichier',
    releveTexte:
      'Les jours viennent du fichier et ne se modifient pas ici. Dites de quel contrat ils sont : ils compteront quand le papier aura été vu.',
    releveHeuresAide: '38 sur 38 pour un temps plein.',
    retrait: 'Retirer cette période ?',
    retraitTexte:
      'Elle ne compte plus. Elle reste lisible au dossier, avec votre raison. Les droits sont recalculés.',
    raison: 'Raison',
  },
  pourVous: {
    titre: 'Votre travail d’avant',
    texte:
      'Ces périodes sont dans votre compte. Il en manque une ? Apportez le papier à votre agent (contrat, C4, fiches de paie).',
    verifiee: 'Vérifié : cela compte.',
    aVerifier: 'Pas encore vérifié. Apportez le papier à votre agent.',
    aucune:
      'Nous ne connaissons pas de travail avant. Vous avez déjà travaillé ? Dites-le à votre agent.',
  },
}
