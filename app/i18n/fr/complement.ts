import type { Objectif } from '#app/domain/candidat/candidat.ts'
import type { Exigence } from '#app/domain/metier/metier.ts'

/** What the worker and the CPAS do together, by what the placement is for. */
const actions: Record<Objectif, readonly string[]> = {
  ouverture_droits: [
    'un entretien par mois avec l’agent d’insertion',
    'le point sur les jours comptés après chaque feuille verrouillée',
    'la préparation de la fin du contrat trois mois avant',
  ],
  experience: [
    'un entretien par mois avec l’agent d’insertion',
    'un bilan des compétences à chaque évaluation',
    'une information sur la validation des compétences',
  ],
  emploi_durable: [
    'un entretien par mois avec l’agent d’insertion',
    'un curriculum vitæ à jour avant le sixième mois',
    'des heures de recherche d’emploi pendant les trois derniers mois',
  ],
}

/** What protects against a demand of the task: the host supplies it. */
const protections: Partial<Record<Exigence, string>> = {
  produits: 'gants de protection',
  solvants: 'gants et lunettes de protection',
  poussiere: 'masque antipoussière',
  hauteur: 'harnais',
  exterieur: 'vêtements de pluie',
  froid: 'vêtements chauds',
  bruit: 'protections de l’ouïe',
  machines: 'lunettes de protection',
  contact_malades: 'gants à usage unique',
}

export const complement = {
  titre: 'Compléter la convention',
  texte:
    'Ces lignes vont dans la convention que les trois signent. Elles sont déjà remplies avec ce qui est connu : relisez et corrigez.',
  langueDuTexte: (langue: string) =>
    `La convention est écrite en ${langue} : écrivez ces lignes dans cette langue.`,
  parLigne: 'Une par ligne.',
  enregistrer: 'Enregistrer',
  groupes: {
    fonction: 'Le travail',
    lieu: 'Le lieu',
    tuteur: 'Le tuteur',
    insertion: 'Les objectifs et la formation',
    evaluation: 'Les évaluations',
    securite: 'La sécurité',
    engagement: 'L’engagement à la fin',
  },
  champs: {
    service: 'Service ou atelier',
    superieur: 'Supérieur sur place (nom, fonction)',
    taches: 'Tâches',
    tachesExclues: 'Tâches exclues',
    tachesExcluesAide: 'Ce que la personne ne doit pas faire. Une par ligne.',
    observationSemaines: 'Semaines d’observation',
    observationAide: 'De 0 à 4 : chacun peut dire si le travail convient.',
    adresses: 'Adresses de travail',
    deplacements: 'Déplacements prévus',
    tuteurNom: 'Nom du tuteur',
    tuteurFonction: 'Fonction du tuteur',
    tuteurRemplacant: 'Qui le remplace (nom, fonction)',
    heuresTuteur: 'Heures du tuteur par semaine',
    actions: 'Actions d’insertion',
    actionsAide: 'Ce que la personne et le CPAS font en plus du travail. Une par ligne.',
    competencesVisees: 'Compétences visées',
    formationParHote: 'Ce que le lieu de travail apprend à la personne',
    voletIntitule: 'Formation en dehors : intitulé',
    voletAide: 'Seulement s’il y a une formation prévue. Alors, remplissez les cinq champs.',
    voletOperateur: 'Opérateur',
    voletHeures: 'Nombre d’heures',
    voletDebutLe: 'Début de la formation',
    voletFinLe: 'Fin de la formation',
    evaluation: (rang: number) => `Évaluation ${rang}`,
    evaluationsAide:
      'Les jours où les trois se voient. Proposés : après un et trois mois, puis chaque trimestre, et trois mois avant la fin.',
    ficheDePosteLe: 'Fiche de poste reçue le',
    ficheDePosteAide: 'Le lieu de travail la remet avant le début.',
    risques: 'Risques du poste',
    surveillanceSante: 'La médecine du travail doit suivre la personne',
    vaccinations: 'Vaccinations nécessaires',
    equipements: 'Équipements fournis par le lieu de travail',
    engagementDecisionLe: 'Le lieu de travail décide le',
    engagementFonction: 'Pour quelle fonction',
    engagementAide:
      'Pour l’objectif « emploi durable » : le jour où le lieu de travail dit s’il engage.',
  },
  propositions: {
    preventionInterne: 'service interne de prévention du CPAS',
    actions,
    protections,
    formation: [
      'l’accueil et les règles de sécurité du lieu de travail',
      'les gestes du métier, avec le tuteur',
    ],
    charge: (kg: number) => `port de charges jusqu’à ${kg} kg`,
    chaussures: 'chaussures de sécurité',
    tachesExclues: [
      'conduire un véhicule ou un engin',
      'manipuler de l’argent sans l’accord du tuteur',
    ],
  },
}
