import * as avis from './avis.tsx'
import * as invitation from './invitation.tsx'
import * as lienDeConnexion from './lien-de-connexion.tsx'

/**
 * The messages of the product, by the event that causes them. Each module has a default component,
 * `sujet`, and `exemple`, used by the gallery and by the test that renders all of them.
 */
export const modeles = {
  avis,
  invitation,
  'lien-de-connexion': lienDeConnexion,
} as const

export type Modele = keyof typeof modeles
export type DonneesDeModele<M extends Modele> = (typeof modeles)[M]['exemple']
