import { ajouterMois, type DateCivile } from '../shared/date-civile.ts'
import type { CategorieDHote, Hote } from './hote.ts'

/**
 * True when the law takes the organisation only for a social, cultural or ecological purpose, which
 * is read in its statutes (art. 60 §7 al. 3, organic law of 8 July 1976).
 */
export function demandeUnBut(categorie: CategorieDHote): boolean {
  return categorie === 'ASBL' || categorie === 'INTCOM'
}

/**
 * True when the organisation is in the list only as long as it is recognised: the cooperative
 * recognised as a social enterprise, the social-economy initiative.
 */
export function demandeUnAgrement(categorie: CategorieDHote): boolean {
  return categorie === 'SFS' || categorie === 'IES'
}

export const manquesDHote = ['but', 'agrement', 'agrement_expire'] as const
export type ManqueDHote = (typeof manquesDHote)[number]

/** What the law asks of the organisation and is not there on that day: nobody works there before. */
export function manquesDeLHote(
  { categorie, but, agrement, agrementJusquAu }: Hote,
  aujourdhui: DateCivile,
): ManqueDHote[] {
  const manques: ManqueDHote[] = []
  if (demandeUnBut(categorie) && !but) manques.push('but')
  if (demandeUnAgrement(categorie)) {
    if (!agrement) manques.push('agrement')
    else if (agrementJusquAu && agrementJusquAu < aujourdhui) manques.push('agrement_expire')
  }
  return manques
}

export const alertesDHote = [
  ...manquesDHote,
  'agrement_bientot_expire',
  'agrement_sans_date',
  'police',
  'bce',
] as const
export type AlerteDHote = (typeof alertesDHote)[number]

/** The months before its end in which a recognition is announced as ending. */
const MOIS_D_AVERTISSEMENT = 3

/**
 * What is missing or about to be, in the order it should be put right. The civil-liability policy and
 * the company number stand in every convention with a third party, so not in an internal note.
 */
export function alertesDeLHote(hote: Hote, aujourdhui: DateCivile): AlerteDHote[] {
  const alertes: AlerteDHote[] = manquesDeLHote(hote, aujourdhui)
  const { categorie, agrement, agrementJusquAu } = hote
  if (demandeUnAgrement(categorie) && agrement) {
    if (!agrementJusquAu) alertes.push('agrement_sans_date')
    else if (
      agrementJusquAu >= aujourdhui &&
      agrementJusquAu <= ajouterMois(aujourdhui, MOIS_D_AVERTISSEMENT)
    )
      alertes.push('agrement_bientot_expire')
  }
  if (categorie === 'INT') return alertes
  if (!hote.policeRc) alertes.push('police')
  if (!hote.bce) alertes.push('bce')
  return alertes
}
