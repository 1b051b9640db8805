/**
 * Every address of the product. A test resolves each against the routes, so a link cannot point to a
 * page that is not there.
 */
const requete = (faits: FiltresEnAdresse) => {
  const parametres = new URLSearchParams()
  for (const [nom, valeur] of Object.entries(faits))
    if (valeur !== null && valeur !== undefined && valeur !== '')
      parametres.set(nom, String(valeur))
  const texte = parametres.toString()
  return texte && `?${texte}`
}

export type FiltresEnAdresse = Readonly<Record<string, string | number | null | undefined>>

/** The address of a page that says, once, what was just done. */
export function apres(chemin: string, fait: string): string {
  return `${chemin}${chemin.includes('?') ? '&' : '?'}fait=${fait}`
}

export const paths = {
  accueil: '/',
  connexion: (suite?: string) => `/connexion${requete({ suite })}`,
  connexionParLien: (suite?: string) => `/connexion/lien${requete({ suite })}`,
  connexionLienEnvoye: '/connexion/lien/envoye',
  connexionDemo: '/connexion/demo',
  deconnexion: '/deconnexion',
  langue: '/langue',
  mandats: '/mandats',
  moi: '/moi',
  lien: (jeton: string) => `/lien/${jeton}`,
  courrierDemo: '/demo/courrier',
  viePrivee: '/vie-privee',
  accessibilite: '/accessibilite',

  cpas: {
    journee: '/cpas',
    candidats: (filtres: FiltresEnAdresse = {}) => `/cpas/candidats${requete(filtres)}`,
    candidatNouveau: '/cpas/candidats/nouveau',
    candidat: (id: string) => `/cpas/candidats/${id}`,
    candidatModification: (id: string) => `/cpas/candidats/${id}/modification`,
    candidatNote: (id: string) => `/cpas/candidats/${id}/note`,
    candidatAttribution: (id: string) => `/cpas/candidats/${id}/attribution`,
    candidatArchive: (id: string) => `/cpas/candidats/${id}/archive`,
    candidatNiss: (id: string) => `/cpas/candidats/${id}/niss`,
    candidatMotif: (id: string, suite?: string) =>
      `/cpas/candidats/${id}/motif${requete({ suite })}`,
  },
  hote: {
    aFaire: '/hote',
  },
  travailleur: {
    parcours: '/travailleur',
  },
  observateur: {
    statistiques: '/observateur',
  },
  admin: {
    instance: '/admin',
  },
} as const
