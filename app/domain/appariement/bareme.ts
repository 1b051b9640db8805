import { type Bareme, enVigueur } from '#app/domain/shared/bareme.ts'
import { type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import type { CategorieHote, Objectif, Poids } from './appariement.ts'

/** From whom the question comes: nobody in particular, the person (demande) or the post (offre). */
export const directions = ['neutre', 'demande', 'offre'] as const
export type Direction = (typeof directions)[number]

/**
 * Weights are the team's to set and the Council's to approve; every line is kept for re-runs. The first
 * line holds for any day, as the tiers do: files opened before the program are compared too.
 */
export const poidsParDirection: Bareme<Readonly<Record<Direction, Poids>>> = {
  intitule: { fr: 'Poids du score d’appariement', nl: 'Gewichten van de matchingscore' },
  valeurs: [
    {
      des: dateCivile('1976-07-08'),
      valeur: {
        neutre: {
          souhait: 35,
          competences: 20,
          objectif: 15,
          trajet: 15,
          langue: 10,
          horaire: 5,
        },
        demande: {
          souhait: 50,
          competences: 10,
          objectif: 15,
          trajet: 15,
          langue: 5,
          horaire: 5,
        },
        offre: {
          souhait: 15,
          competences: 40,
          objectif: 15,
          trajet: 10,
          langue: 15,
          horaire: 5,
        },
      },
      source: 'Proposition de l’équipe, à valider par le Conseil de l’action sociale',
    },
  ],
}

/** How far a convention of another objective still serves the person's own: see `score.ts`. */
export const objectifsCompatibles: readonly (readonly [Objectif, Objectif])[] = [
  // Any day worked counts, and any day worked is experience.
  ['experience', 'droits'],
  ['experience', 'emploi_durable'],
  ['experience', 'formation'],
  ['droits', 'emploi_durable'],
  ['emploi_durable', 'formation'],
]

/**
 * Hosts with whom a CPAS may place, in the order in which the list was opened. Only the years are
 * documented; 1 January stands for the unknown day and no running placement depends on it.
 */
export const categoriesAdmises: Bareme<readonly CategorieHote[]> = {
  intitule: { fr: 'Utilisateurs admis', nl: 'Toegelaten gebruikers' },
  valeurs: [
    {
      des: dateCivile('1900-01-01'),
      valeur: [],
      source: 'Avant la loi organique du 8 juillet 1976',
    },
    {
      des: dateCivile('1976-07-08'),
      valeur: ['interne', 'cpas'],
      source: 'Loi organique du 8 juillet 1976, art. 60 §7',
    },
    {
      des: dateCivile('1996-01-01'),
      valeur: ['interne', 'cpas', 'commune', 'asbl', 'intercommunale'],
      source: 'Art. 60 §7 al. 3, ouverture de 1996',
    },
    {
      des: dateCivile('1999-01-01'),
      valeur: [
        ...['interne', 'cpas', 'commune', 'asbl', 'intercommunale', 'chapitre_xii'],
        ...['hopital_public', 'economie_sociale', 'partenaire', 'prive'],
      ] as const,
      source: 'Art. 60 §7 al. 3 et 4 et art. 61, ouvertures de 1998 (hôpitaux) et 1999',
    },
  ],
}

/** Only for a host with whom no convention of art. 61 is needed: the centre's own services. */
export const sansConvention: readonly CategorieHote[] = ['interne']

/** Who must be shown first. */
export interface SeuilsDePalier {
  readonly attenteLongueMois: number
  readonly jamaisProposeMois: number
}

export const seuilsDePalier: Bareme<SeuilsDePalier> = {
  intitule: { fr: 'Paliers de priorité', nl: 'Voorrangstrappen' },
  valeurs: [
    {
      des: dateCivile('1976-07-08'),
      valeur: { attenteLongueMois: 12, jamaisProposeMois: 6 },
      source: 'Proposition de l’équipe, à valider par le Conseil de l’action sociale',
    },
  ],
}

/** Minutes since midnight before which nobody can leave by public transport. An assumption. */
export const PREMIER_DEPART = 5 * 60 + 30

/** Two scores this near (in hundredths of a point) are equal: a logged draw decides their order. */
export const LARGEUR_DE_BANDE = 200

/** A count below this could name somebody: it is not shown. */
export const PLUS_PETIT_EFFECTIF = 10

/** Passed over this often by a lower score: the over-selection alarm. */
export const SEUIL_ECARTE = 5

const FIN_DES_TEMPS = dateCivile('2199-12-31')

/** The weights in force on a day; the newest when no day is given, since no clock is read here. */
export function poidsDe(direction: Direction, jour: DateCivile = FIN_DES_TEMPS): Poids {
  return enVigueur(poidsParDirection, jour).valeur[direction]
}
