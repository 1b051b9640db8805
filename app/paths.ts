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
  moiModification: '/moi/modification',
  moiMotDePasse: '/moi/mot-de-passe',
  moiSession: '/moi/session',
  lien: (jeton: string) => `/lien/${jeton}`,
  lienNouveau: (jeton: string) => `/lien/${jeton}/nouveau`,
  courrierDemo: '/demo/courrier',
  messageDemo: (id: string) => `/demo/courrier/${id}`,
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
    candidatInvitation: (id: string) => `/cpas/candidats/${id}/invitation`,
    candidatInvitationRelance: (id: string, mandatId: string) =>
      `/cpas/candidats/${id}/invitation/${mandatId}/relance`,
    candidatInvitationRetrait: (id: string, mandatId: string) =>
      `/cpas/candidats/${id}/invitation/${mandatId}/retrait`,
    candidatLectures: (id: string) => `/cpas/candidats/${id}/lectures`,
    hoteInvitation: (id: string) => `/cpas/hotes/${id}/invitation`,
    hoteInvitationRelance: (id: string, mandatId: string) =>
      `/cpas/hotes/${id}/invitation/${mandatId}/relance`,
    hoteInvitationRetrait: (id: string, mandatId: string) =>
      `/cpas/hotes/${id}/invitation/${mandatId}/retrait`,
    comptes: '/cpas/comptes',
    compteInvitation: '/cpas/comptes/invitation',
    compteRole: (mandatId: string) => `/cpas/comptes/${mandatId}/role`,
    compteDesactivation: (mandatId: string) => `/cpas/comptes/${mandatId}/desactivation`,
    compteReactivation: (mandatId: string) => `/cpas/comptes/${mandatId}/reactivation`,
    compteRelance: (mandatId: string) => `/cpas/comptes/${mandatId}/relance`,
    compteRetrait: (mandatId: string) => `/cpas/comptes/${mandatId}/retrait`,
    journal: (filtres: FiltresEnAdresse = {}) => `/cpas/journal${requete(filtres)}`,
  },
  hote: {
    aFaire: '/hote',
    equipe: '/hote/equipe',
    equipeInvitation: '/hote/equipe/invitation',
    equipeRole: (mandatId: string) => `/hote/equipe/${mandatId}/role`,
    equipeRelance: (mandatId: string) => `/hote/equipe/${mandatId}/relance`,
    equipeRetrait: (mandatId: string) => `/hote/equipe/${mandatId}/retrait`,
  },
  travailleur: {
    parcours: '/travailleur',
    lectures: '/travailleur/lectures',
  },
  observateur: {
    statistiques: '/observateur',
    statistiquesDe: (filtres: FiltresEnAdresse) => `/observateur${requete(filtres)}`,
    export: (filtres: FiltresEnAdresse) => `/observateur/export${requete(filtres)}`,
  },
  admin: {
    instance: '/admin',
    verification: '/admin/verification',
    envoiRelance: (envoiId: string) => `/admin/envois/${envoiId}/relance`,
    cpas: '/admin/cpas',
    cpasNouveau: '/admin/cpas/nouveau',
    cpasModification: (cpasId: string) => `/admin/cpas/${cpasId}/modification`,
    cpasInvitation: (cpasId: string) => `/admin/cpas/${cpasId}/invitation`,
    cpasRelance: (cpasId: string, mandatId: string) =>
      `/admin/cpas/${cpasId}/invitation/${mandatId}/relance`,
    cpasRetrait: (cpasId: string, mandatId: string) =>
      `/admin/cpas/${cpasId}/invitation/${mandatId}/retrait`,
    comptes: '/admin/comptes',
    compteInvitation: '/admin/comptes/invitation',
    compteRelance: (mandatId: string) => `/admin/comptes/${mandatId}/relance`,
    compteRetrait: (mandatId: string) => `/admin/comptes/${mandatId}/retrait`,
  },
} as const
