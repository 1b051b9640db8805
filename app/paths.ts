/**
 * Every address of the product. A test resolves each against the routes, so a link cannot point to a
 * page that is not there.
 */
const requete = (faits: Record<string, string | number | null | undefined>) => {
  const parametres = new URLSearchParams()
  for (const [nom, valeur] of Object.entries(faits))
    if (valeur !== null && valeur !== undefined && valeur !== '')
      parametres.set(nom, String(valeur))
  const texte = parametres.toString()
  return texte && `?${texte}`
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
