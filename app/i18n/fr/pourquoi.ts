import type { FaitDuScore } from '#app/domain/appariement/explication.ts'
import type { NomDeRegle } from '#app/domain/appariement/motif.ts'
import { trouverCompetence } from '#app/domain/metier/metier.ts'

const postes = (nombre: number) => (nombre === 1 ? '1 poste de plus' : `${nombre} postes de plus`)

/** Rules a person can do something about, with somebody's help; the others are the centre's work. */
const portes: Partial<Record<NomDeRegle, (nombre: number) => string>> = {
  'langue.fr': (nombre) => `Un cours de français peut ouvrir ${postes(nombre)}.`,
  'langue.nl': (nombre) => `Un cours de néerlandais peut ouvrir ${postes(nombre)}.`,
  horaire: (nombre) =>
    `Une solution pour les heures où vous n’êtes pas libre peut ouvrir ${postes(nombre)}.`,
  permis: (nombre) => `Un permis ou une attestation peut ouvrir ${postes(nombre)}.`,
  trajet: (nombre) => `Un trajet plus long peut ouvrir ${postes(nombre)}.`,
  sante: (nombre) => `Une tâche adaptée peut ouvrir ${postes(nombre)}. Parlez-en.`,
  exclusion: (nombre) => `Si vous changez d’avis sur un métier : ${postes(nombre)}.`,
}

/** Why a post was proposed, told to the person; null when there is nothing to say. */
function fait(un: FaitDuScore): string | null {
  switch (un.part) {
    case 'souhait':
      if (un.rang === 1) return 'C’est le métier que vous souhaitez le plus.'
      if (un.rang) return 'C’est un métier que vous souhaitez.'
      return un.memeDomaine ? 'C’est un métier proche de ce que vous souhaitez.' : null
    case 'competences': {
      const apprises = un.manquantes
        .filter(({ apprise }) => apprise)
        .map(({ code }) => trouverCompetence(code)?.fr ?? code)
      if (apprises.length > 0) return `Vous pouvez apprendre : ${apprises.join(', ')}.`
      return un.manquantes.length === 0 ? 'Vous savez faire ce que le poste demande.' : null
    }
    case 'objectif':
      return un.affinite > 0 ? 'Le poste va avec votre but.' : null
    case 'trajet':
      return un.minutes === null ? null : `Le trajet dure environ ${un.minutes} minutes.`
    case 'langue':
      if (un.raison === 'non_demandee') return 'Le poste ne demande pas de niveau de langue.'
      if (un.raison === 'cours') return 'Le lieu de travail aide pour la langue.'
      return un.raison === 'au_niveau' ? 'Vous parlez assez bien pour ce poste.' : null
    case 'horaire':
      return un.marge !== null && un.marge >= 0 ? 'L’horaire va avec vos heures libres.' : null
  }
}

/** The person's own page: what was proposed, why, what would open more doors. Level A2. */
export const pourquoi = {
  titre: 'Pourquoi ces postes ?',
  imprimable: 'Vous pouvez imprimer cette page.',
  comment: {
    titre: 'Comment ça marche ?',
    phrases: [
      'Un ordinateur compare votre dossier avec les postes libres.',
      'Il regarde : vos souhaits, ce que vous savez faire, votre but, le trajet, la langue, les heures.',
      'Il regarde aussi ce que vous ne pouvez pas faire au travail. Par exemple : porter lourd.',
      'Il ne regarde jamais : votre sexe, votre âge, votre origine, votre religion, votre famille, votre maladie.',
      'Une personne du CPAS choisit. L’ordinateur ne décide pas.',
      'Rien ne part au lieu de travail sans votre oui.',
      'Vous n’êtes pas d’accord ? Une donnée est fausse ? Dites-le à votre agent.',
    ],
  },
  proposes: {
    titre: 'Ce qu’on vous a proposé',
    vide: 'On ne vous a pas encore proposé de poste.',
    le: (jour: string) => `proposé le ${jour}`,
    raisons: 'Pourquoi ce poste',
    sansRaison: 'Demandez à votre agent pourquoi ce poste.',
  },
  portes: {
    titre: 'Ce qui peut ouvrir plus de portes',
    possibles: (nombre: number) =>
      nombre === 0
        ? 'Maintenant, aucun poste libre ne va avec votre dossier.'
        : nombre === 1
          ? 'Maintenant, 1 poste libre va avec votre dossier.'
          : `Maintenant, ${nombre} postes libres vont avec votre dossier.`,
    aucune: 'Rien de simple à changer pour le moment. Parlez-en avec votre agent.',
    conseil: 'Ce sont des idées, pas des obligations. Parlez-en avec votre agent.',
    phrases: portes,
  },
  fait,
  lien: 'Pourquoi ces postes, et comment en avoir plus ?',
}
