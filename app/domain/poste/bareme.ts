import type { Bareme } from '../shared/bareme.ts'
import { dateCivile } from '../shared/date-civile.ts'

/** Working-time limits of one week, in minutes. */
export interface LimitesDeTravail {
  readonly jour: number
  readonly semaine: number
  readonly reposQuotidien: number
  readonly reposHebdomadaire: number
  /** Above this length of work a break is due. */
  readonly sansPause: number
  readonly pause: number
  /** Not forbidden, but to be looked at. */
  readonly journeeLongue: number
  readonly plageCourte: number
}

/**
 * The CPAS is a public employer: its working-time law holds wherever the worker is. A host's own
 * rules may be stricter; the règlement de travail of the CPAS says so in each case.
 */
export const limitesDeTravail: Bareme<LimitesDeTravail> = {
  intitule: { fr: 'Limites du temps de travail', nl: 'Grenzen van de arbeidstijd' },
  valeurs: [
    {
      des: dateCivile('2001-01-05'),
      valeur: {
        jour: 11 * 60,
        semaine: 50 * 60,
        reposQuotidien: 11 * 60,
        reposHebdomadaire: 35 * 60,
        sansPause: 6 * 60,
        pause: 30,
        journeeLongue: 9 * 60,
        plageCourte: 3 * 60,
      },
      source:
        'Loi du 14 décembre 2000 (aménagement du temps de travail dans le secteur public), art. 5 à 8; journée longue et plage courte: seuils de vigilance',
    },
  ],
}

/** The setting of a centre that replaces the default below. */
export const REGLAGE_DE_CONFIRMATION = 'poste.mois_avant_confirmation'

/** Months after which a post that nobody touched has to be confirmed. */
export const moisAvantConfirmation: Bareme<number> = {
  intitule: { fr: 'Délai de confirmation d’un poste', nl: 'Termijn om een plek te bevestigen' },
  valeurs: [
    {
      des: dateCivile('2000-01-01'),
      valeur: 6,
      source: 'Choix du produit; chaque CPAS peut décider d’un autre délai',
    },
  ],
}
