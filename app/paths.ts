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
  vitrine: '/vitrine',
  vitrineModele: (type: string, langue: string) => `/vitrine/${type}/${langue}`,
  messageDemo: (id: string) => `/demo/courrier/${id}`,
  /** The very bytes of a text, for whoever is one of its sides. */
  texteDeConvention: (id: string, langue: string, numero?: number) =>
    `/documents/${id}/${langue}${requete({ numero })}`,
  verification: (code?: string) => `/verification${requete({ code })}`,
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
    candidatDroits: (id: string) => `/cpas/candidats/${id}/droits`,
    candidatAttestation: (id: string, langue: string) =>
      `/cpas/candidats/${id}/attestation/${langue}`,
    placementDemarche: (id: string, quoi?: string) =>
      `/cpas/placements/${id}/demarche${requete({ quoi })}`,
    parametresDeDroits: '/cpas/droits/parametres',
    politiqueDeDroits: '/cpas/droits/politique',
    politiqueDeDroitsNouvelle: '/cpas/droits/politique/nouvelle',
    comparaisonDeLois: (filtres: FiltresEnAdresse = {}) => `/cpas/droits/loi${requete(filtres)}`,
    candidatPasse: (id: string) => `/cpas/candidats/${id}/passe`,
    candidatPasseNouveau: (id: string) => `/cpas/candidats/${id}/passe/nouvelle`,
    candidatPassePeriode: (id: string, occupationId: string) =>
      `/cpas/candidats/${id}/passe/${occupationId}`,
    candidatPassePapier: (id: string, occupationId: string) =>
      `/cpas/candidats/${id}/passe/${occupationId}/papier`,
    candidatPasseRetrait: (id: string, occupationId: string) =>
      `/cpas/candidats/${id}/passe/${occupationId}/retrait`,
    hotes: (filtres: FiltresEnAdresse = {}) => `/cpas/hotes${requete(filtres)}`,
    hoteNouveau: '/cpas/hotes/nouveau',
    hote: (id: string) => `/cpas/hotes/${id}`,
    hoteModification: (id: string) => `/cpas/hotes/${id}/modification`,
    hoteAdoption: (id: string) => `/cpas/hotes/${id}/adoption`,
    hoteInvitation: (id: string) => `/cpas/hotes/${id}/invitation`,
    hoteSiteNouveau: (id: string) => `/cpas/hotes/${id}/sites/nouveau`,
    hoteSite: (id: string, siteId: string) => `/cpas/hotes/${id}/sites/${siteId}`,
    postes: (filtres: FiltresEnAdresse = {}) => `/cpas/postes${requete(filtres)}`,
    posteNouveau: (filtres: FiltresEnAdresse = {}) => `/cpas/postes/nouveau${requete(filtres)}`,
    poste: (id: string) => `/cpas/postes/${id}`,
    posteModification: (id: string) => `/cpas/postes/${id}/modification`,
    posteOuverture: (id: string) => `/cpas/postes/${id}/ouverture`,
    posteSuspension: (id: string) => `/cpas/postes/${id}/suspension`,
    posteFermeture: (id: string) => `/cpas/postes/${id}/fermeture`,
    posteConfirmation: (id: string) => `/cpas/postes/${id}/confirmation`,
    reprises: '/cpas/reprises',
    repriseNouvelle: '/cpas/reprises/nouvelle',
    reprise: (id: string, filtres: FiltresEnAdresse = {}) =>
      `/cpas/reprises/${id}${requete(filtres)}`,
    repriseLigne: (id: string, rang: number) => `/cpas/reprises/${id}/lignes/${rang}`,
    repriseApplication: (id: string) => `/cpas/reprises/${id}/application`,
    repriseAbandon: (id: string) => `/cpas/reprises/${id}/abandon`,
    exportation: (quoi: string) => `/cpas/exportations/${quoi}`,
    propositions: (filtres: FiltresEnAdresse = {}) => `/cpas/propositions${requete(filtres)}`,
    propositionNouvelle: (filtres: FiltresEnAdresse = {}) =>
      `/cpas/propositions/nouvelle${requete(filtres)}`,
    proposition: (id: string) => `/cpas/propositions/${id}`,
    propositionDemande: (id: string) => `/cpas/propositions/${id}/demande`,
    propositionConsentement: (id: string) => `/cpas/propositions/${id}/consentement`,
    propositionEnvoi: (id: string) => `/cpas/propositions/${id}/envoi`,
    propositionRetrait: (id: string) => `/cpas/propositions/${id}/retrait`,
    appariementDeLaPersonne: (id: string, filtres: FiltresEnAdresse = {}) =>
      `/cpas/candidats/${id}/appariement${requete(filtres)}`,
    appariementDuPoste: (id: string, filtres: FiltresEnAdresse = {}) =>
      `/cpas/postes/${id}/appariement${requete(filtres)}`,
    semaine: '/cpas/semaine',
    equite: '/cpas/semaine/equite',
    reglageDAppariement: '/cpas/reglages/appariement',
    reglageDeSignature: '/cpas/reglages/signature',
    reglageDAppariementNouveau: (essai: FiltresEnAdresse = {}) =>
      `/cpas/reglages/appariement/nouveau${requete(essai)}`,
    comparaisonDePostes: (id: string) => `/cpas/candidats/${id}/appariement/comparaison`,
    comparaisonDePersonnes: (id: string) => `/cpas/postes/${id}/appariement/comparaison`,
    plan: (id: string) => `/cpas/semaine/${id}`,
    planEcart: (id: string, paire: FiltresEnAdresse = {}) =>
      `/cpas/semaine/${id}/ecart${requete(paire)}`,
    placements: (filtres: FiltresEnAdresse = {}) => `/cpas/placements${requete(filtres)}`,
    placement: (id: string) => `/cpas/placements/${id}`,
    placementDecision: (id: string) => `/cpas/placements/${id}/decision`,
    placementVerification: (id: string, quoi?: string) =>
      `/cpas/placements/${id}/verification${requete({ quoi })}`,
    placementComplement: (id: string) => `/cpas/placements/${id}/complement`,
    placementDemarrage: (id: string) => `/cpas/placements/${id}/demarrage`,
    placementAvenant: (id: string, nature?: string) =>
      `/cpas/placements/${id}/avenant${requete({ nature })}`,
    placementProlongation: (id: string) => `/cpas/placements/${id}/prolongation`,
    prolongation: (id: string) => `/cpas/prolongations/${id}`,
    absences: '/cpas/absences',
    absenceRetrait: (id: string) => `/cpas/absences/${id}/retrait`,
    placementPapiers: (id: string, papier?: string) =>
      `/cpas/placements/${id}/papiers${requete({ papier })}`,
    placementFin: (id: string) => `/cpas/placements/${id}/fin`,
    placementAnnulation: (id: string) => `/cpas/placements/${id}/annulation`,
    placementHoraire: (id: string) => `/cpas/placements/${id}/horaire`,
    placementHoraireProposition: (id: string, filtres: FiltresEnAdresse = {}) =>
      `/cpas/placements/${id}/horaire/proposition${requete(filtres)}`,
    placementException: (id: string) => `/cpas/placements/${id}/exception`,
    placementExceptionRetrait: (id: string, jour?: string) =>
      `/cpas/placements/${id}/exception/retrait${requete({ jour })}`,
    horaireReponse: (id: string) => `/cpas/horaires/${id}/reponse`,
    feuilles: (filtres: FiltresEnAdresse = {}) => `/cpas/feuilles${requete(filtres)}`,
    feuillesVerrouillage: (mois?: string) => `/cpas/feuilles/verrouillage${requete({ mois })}`,
    feuillesExport: (mois?: string) => `/cpas/feuilles/export${requete({ mois })}`,
    feuillesFichier: '/cpas/feuilles/export/fichier',
    feuille: (id: string) => `/cpas/feuilles/${id}`,
    feuilleApprobation: (id: string) => `/cpas/feuilles/${id}/approbation`,
    feuilleDecision: (id: string) => `/cpas/feuilles/${id}/decision`,
    feuilleVerrou: (id: string) => `/cpas/feuilles/${id}/verrou`,
    feuilleRenvoi: (id: string) => `/cpas/feuilles/${id}/renvoi`,
    feuilleCorrection: (id: string) => `/cpas/feuilles/${id}/correction`,
    placementSuspension: (id: string) => `/cpas/placements/${id}/suspension`,
    placementReprise: (id: string) => `/cpas/placements/${id}/reprise`,
    conventions: (filtres: FiltresEnAdresse = {}) => `/cpas/conventions${requete(filtres)}`,
    convention: (id: string, filtres: FiltresEnAdresse = {}) =>
      `/cpas/conventions/${id}${requete(filtres)}`,
    conventionMiseEnSignature: (id: string) => `/cpas/conventions/${id}/mise-en-signature`,
    conventionSignature: (id: string, langue?: string) =>
      `/cpas/conventions/${id}/signature${requete({ langue })}`,
    conventionGuichet: (id: string) => `/cpas/conventions/${id}/guichet`,
    imprimerie: (filtres: FiltresEnAdresse = {}) => `/cpas/imprimerie${requete(filtres)}`,
    tirage: (id: string) => `/cpas/imprimerie/${id}`,
    tiragePdf: (id: string) => `/cpas/imprimerie/${id}/fichier`,
    tirageImpression: (id: string) => `/cpas/imprimerie/${id}/impression`,
    scans: '/cpas/scans',
    scan: (id: string) => `/cpas/scans/${id}`,
    scanFichier: (id: string) => `/cpas/scans/${id}/fichier`,
    conventionScans: (id: string) => `/cpas/conventions/${id}/scans`,
    conventionPreuve: (id: string) => `/cpas/conventions/${id}/preuve`,
    conventionRelance: (id: string) => `/cpas/conventions/${id}/relance`,
    conventionAbandon: (id: string) => `/cpas/conventions/${id}/abandon`,
    conventionPapier: (id: string) => `/cpas/conventions/${id}/papier`,
    conventionScan: (id: string, partie: string) => `/cpas/conventions/${id}/scan/${partie}`,
    cadres: '/cpas/cadres',
    cadreNouveau: (filtres: FiltresEnAdresse = {}) => `/cpas/cadres/nouveau${requete(filtres)}`,
    cadre: (id: string) => `/cpas/cadres/${id}`,
    cadreModification: (id: string) => `/cpas/cadres/${id}/modification`,
    candidatMotif: (id: string, suite?: string) =>
      `/cpas/candidats/${id}/motif${requete({ suite })}`,
    candidatInvitation: (id: string) => `/cpas/candidats/${id}/invitation`,
    candidatInvitationRelance: (id: string, mandatId: string) =>
      `/cpas/candidats/${id}/invitation/${mandatId}/relance`,
    candidatInvitationRetrait: (id: string, mandatId: string) =>
      `/cpas/candidats/${id}/invitation/${mandatId}/retrait`,
    candidatLectures: (id: string) => `/cpas/candidats/${id}/lectures`,
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
    postes: '/hote/postes',
    poste: (id: string) => `/hote/postes/${id}`,
    posteSuspension: (id: string) => `/hote/postes/${id}/suspension`,
    posteConfirmation: (id: string) => `/hote/postes/${id}/confirmation`,
    equipe: '/hote/equipe',
    equipeInvitation: '/hote/equipe/invitation',
    equipeRole: (mandatId: string) => `/hote/equipe/${mandatId}/role`,
    equipeRelance: (mandatId: string) => `/hote/equipe/${mandatId}/relance`,
    equipeRetrait: (mandatId: string) => `/hote/equipe/${mandatId}/retrait`,
    propositions: '/hote/propositions',
    proposition: (id: string) => `/hote/propositions/${id}`,
    propositionEntretien: (id: string) => `/hote/propositions/${id}/entretien`,
    propositionAcceptation: (id: string) => `/hote/propositions/${id}/acceptation`,
    propositionDeclin: (id: string) => `/hote/propositions/${id}/declin`,
    placement: (id: string) => `/hote/placements/${id}`,
    placementHoraire: (id: string) => `/hote/placements/${id}/horaire`,
    placementHoraireProposition: (id: string, filtres: FiltresEnAdresse = {}) =>
      `/hote/placements/${id}/horaire/proposition${requete(filtres)}`,
    placementException: (id: string) => `/hote/placements/${id}/exception`,
    placementExceptionRetrait: (id: string, jour?: string) =>
      `/hote/placements/${id}/exception/retrait${requete({ jour })}`,
    horaireReponse: (id: string) => `/hote/horaires/${id}/reponse`,
    calendrier: (semaine?: string) => `/hote/calendrier${requete({ semaine })}`,
    travailleurs: '/hote/travailleurs',
    feuilles: '/hote/feuilles',
    feuille: (placementId: string, mois: string) => `/hote/feuilles/${placementId}/${mois}`,
    conventions: '/hote/conventions',
    convention: (id: string, langue?: string) => `/hote/conventions/${id}${requete({ langue })}`,
    conventionRefus: (id: string) => `/hote/conventions/${id}/refus`,
    conventionSignature: (id: string, langue?: string) =>
      `/hote/conventions/${id}/signature${requete({ langue })}`,
  },
  travailleur: {
    parcours: '/travailleur',
    lectures: '/travailleur/lectures',
    propositions: '/travailleur/propositions',
    pourquoi: '/travailleur/propositions/pourquoi',
    proposition: (id: string) => `/travailleur/propositions/${id}`,
    horaire: '/travailleur/horaire',
    horaireVu: (id: string) => `/travailleur/horaire/${id}/vu`,
    droits: '/travailleur/droits',
    attestation: (langue: string) => `/travailleur/attestation/${langue}`,
    feuilles: '/travailleur/feuilles',
    feuille: (id: string) => `/travailleur/feuilles/${id}`,
    feuilleVue: (id: string) => `/travailleur/feuilles/${id}/vue`,
    feuilleContestation: (id: string) => `/travailleur/feuilles/${id}/contestation`,
    documents: '/travailleur/documents',
    convention: (id: string, langue?: string) =>
      `/travailleur/documents/${id}${requete({ langue })}`,
    conventionRefus: (id: string) => `/travailleur/documents/${id}/refus`,
    conventionSignature: (id: string, langue?: string) =>
      `/travailleur/documents/${id}/signature${requete({ langue })}`,
  },
  observateur: {
    statistiques: '/observateur',
    statistiquesDe: (filtres: FiltresEnAdresse) => `/observateur${requete(filtres)}`,
    export: (filtres: FiltresEnAdresse) => `/observateur/export${requete(filtres)}`,
  },
  admin: {
    instance: '/admin',
    verification: '/admin/verification',
    parametres: '/admin/parametres',
    parametreNouveau: (tape: FiltresEnAdresse = {}) => `/admin/parametres/nouvelle${requete(tape)}`,
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
    compteDesactivation: (mandatId: string) => `/admin/comptes/${mandatId}/desactivation`,
    compteRelance: (mandatId: string) => `/admin/comptes/${mandatId}/relance`,
    compteRetrait: (mandatId: string) => `/admin/comptes/${mandatId}/retrait`,
  },
} as const
