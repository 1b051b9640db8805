import type { Bareme } from '../shared/bareme.ts'
import { dateCivile } from '../shared/date-civile.ts'

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
