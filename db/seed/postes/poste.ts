import type { NiveauDeLangue, Objectif, Permis } from '#app/domain/candidat/candidat.ts'
import type { Domaine } from '#app/domain/metier/metier.ts'
import type { PlageDeTravail, Visibilite } from '#app/domain/poste/poste.ts'
import type { JourSemaine } from '#app/domain/shared/date-civile.ts'
import type { Bilingue } from '#app/domain/shared/langue.ts'

/** A fictional post. Its tasks are those of its trade in its host's language, unless it has its own. */
export interface PosteDuMonde extends Description {
  readonly cle: string
  readonly hote: string
  readonly metier: string
  readonly titre: string
}

export interface Description {
  /** The centre that keeps it; the one that brought the host when absent. */
  readonly cpas?: string
  readonly places?: number
  readonly semaine?: CleDeSemaine
  readonly taches?: readonly string[]
  readonly objectif?: Objectif
  /** Oral level asked in the host's language; A2 when absent. */
  readonly niveau?: NiveauDeLangue
  /** Oral level asked in the other one. */
  readonly autreNiveau?: NiveauDeLangue
  readonly raison?: string
  readonly permis?: readonly Permis[]
  readonly formation?: true
  readonly soutien?: true
  readonly tuteur?: string
  readonly site?: string
  /** Months before today when it was written; the month after the host was known when absent. */
  readonly depuis?: number
  readonly duree?: number
  readonly visibilite?: Visibilite
  readonly etat?: 'brouillon' | 'suspendu' | 'ferme'
  /** Nobody has said for long that the post is still there. */
  readonly aReconfirmer?: true
}

export function poste(
  cle: string,
  hote: string,
  metier: string,
  titre: string,
  description: Description = {},
): PosteDuMonde {
  return { cle, hote, metier, titre, ...description }
}

const ouvrables: readonly JourSemaine[] = [1, 2, 3, 4, 5]

function pareils(
  jours: readonly JourSemaine[],
  de: string,
  a: string,
  pauseMinutes = 30,
): PlageDeTravail[] {
  return jours.map((jour) => ({ jour, de, a, pauseMinutes }))
}

/** Weeks as they are worked: 38 hours, four fifths, half time. */
export const semaines = {
  tot: pareils(ouvrables, '06:00', '14:06'),
  h7: pareils(ouvrables, '07:00', '15:06'),
  h730: pareils(ouvrables, '07:30', '15:36'),
  h8: pareils(ouvrables, '08:00', '16:06'),
  h830: pareils(ouvrables, '08:30', '16:36'),
  h9: pareils(ouvrables, '09:00', '17:06'),
  midi: pareils(ouvrables, '10:00', '18:06'),
  magasin: pareils([2, 3, 4, 5, 6], '09:30', '17:36'),
  weekend: [...pareils([1, 2, 5], '08:00', '16:06'), ...pareils([6, 7], '07:30', '15:36')],
  quatreCinquiemes: pareils([1, 2, 4, 5], '08:30', '16:36'),
  apresMidi: pareils(ouvrables, '14:30', '18:18', 0),
  matin: pareils(ouvrables, '08:30', '12:18', 0),
  coupe: [...pareils(ouvrables, '07:00', '09:00', 0), ...pareils(ouvrables, '14:30', '16:18', 0)],
} as const satisfies Readonly<Record<string, readonly PlageDeTravail[]>>
export type CleDeSemaine = keyof typeof semaines

/** What nobody on such a post is asked to do: written in every convention. */
export const tachesExclues: Readonly<Record<Domaine, Readonly<Record<keyof Bilingue, string[]>>>> =
  {
    nettoyage: {
      fr: ['travailler sur une échelle de plus de trois marches', 'transvaser des produits'],
      nl: ['werken op een ladder van meer dan drie treden', 'producten overgieten'],
    },
    restauration: {
      fr: ['régler ou démonter le trancheur', 'fermer la cuisine sans un collègue'],
      nl: ['de snijmachine regelen of demonteren', 'de keuken alleen afsluiten'],
    },
    'espace-public': {
      fr: ['conduire un véhicule de plus de 3,5 tonnes', 'ramasser seringues ou amiante'],
      nl: ['een voertuig van meer dan 3,5 ton besturen', 'spuiten of asbest oprapen'],
    },
    'tri-production': {
      fr: ['conduire le chariot élévateur', 'ouvrir les appareils sous tension'],
      nl: ['met de heftruck rijden', 'toestellen onder spanning openen'],
    },
    'espaces-verts': {
      fr: ['manier la tronçonneuse', 'appliquer des pesticides'],
      nl: ['met de kettingzaag werken', 'pesticiden gebruiken'],
    },
    logistique: {
      fr: ['porter seul plus de 25 kg', 'conduire sans autorisation écrite'],
      nl: ['alleen meer dan 25 kg dragen', 'rijden zonder schriftelijke toelating'],
    },
    transport: {
      fr: ['remettre des médicaments', 'rouler sans seconde personne quand un lift est utilisé'],
      nl: ['geneesmiddelen afgeven', 'alleen rijden wanneer een lift wordt gebruikt'],
    },
    bureau: {
      fr: ['consulter un dossier personnel', 'engager une dépense'],
      nl: ['een persoonlijk dossier raadplegen', 'een uitgave goedkeuren'],
    },
    'aide-soins': {
      fr: ['tout acte infirmier', 'donner des médicaments'],
      nl: ['elke verpleegkundige handeling', 'geneesmiddelen geven'],
    },
    textile: {
      fr: ['réparer une machine branchée', 'manier les détachants concentrés'],
      nl: ['een aangesloten machine herstellen', 'met geconcentreerde vlekkenmiddelen werken'],
    },
    batiment: {
      fr: ['travailler sous tension', 'monter seul un échafaudage'],
      nl: ['onder spanning werken', 'alleen een stelling opbouwen'],
    },
    gardiennage: {
      fr: ['contrôler ou retenir une personne', 'intervenir seul dans un conflit'],
      nl: ['iemand controleren of tegenhouden', 'alleen tussenkomen bij een conflict'],
    },
    enfance: {
      fr: ['rester seul avec un groupe', 'donner des médicaments'],
      nl: ['alleen met een groep blijven', 'geneesmiddelen geven'],
    },
    vente: {
      fr: ['ouvrir le coffre', 'fermer le magasin sans un collègue'],
      nl: ['de kluis openen', 'de winkel alleen afsluiten'],
    },
    mecanique: {
      fr: ['travailler sous un véhicule non calé', 'ouvrir une alimentation électrique'],
      nl: ['werken onder een voertuig dat niet vaststaat', 'een elektrische voeding openen'],
    },
  }
