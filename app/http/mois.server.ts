import { estMois, type Mois } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/** A month of an address. Another text is a page that does not exist. */
export function parametreDeMois(valeur: string | undefined): Mois {
  if (!estMois(valeur)) throw new ErreurMetier('commun/introuvable')
  return valeur
}
