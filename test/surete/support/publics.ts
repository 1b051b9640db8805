/**
 * Who may read what stands in a column of text. A new column that is not listed here fails the test of
 * authorisations: it must be said who may see it.
 */
export type Public =
  /** Codes, days, ids, hashes of public things: nothing a person wrote. */
  | 'technique'
  /** Hashes, search keys, kept results: through no page, for nobody. */
  | 'jamais'
  /** What a centre says of itself to everyone. */
  | 'centre'
  /** A name or number of a person who has an account. */
  | 'compte'
  /** The dossier: its agents, its administration, its head, and the person. */
  | 'dossier'
  /** What agents write for agents: not the administration, not the person. */
  | 'interne'
  /** First and last name: the dossier, and hosts that have the proposal or the placement. */
  | 'prenom'
  | 'nom'
  /** As the dossier, and the host when the person agreed to be reached that way. */
  | 'telephone'
  | 'courriel'
  /** What a host is: those who know it, itself, and the people who may go there. */
  | 'etablissement'
  /** What a host is on paper: those who know it, and itself. */
  | 'papiers'
  /** A post: the centres it is shown to, its host, the people it is proposed to. */
  | 'poste'
  /** How a post came here: the centre that keeps it. */
  | 'source'
  /** Between a centre and a host: the framework. */
  | 'cadre'
  /** Said or signed between the three sides of one placement. */
  | 'triangle'
  /** Between the centre and the person: not the host. */
  | 'dossier_du_placement'
  /** Between the host and the centre: not the person. */
  | 'hote_et_centre'
  /** A setting or a list of the centre, for its own people. */
  | 'maison'
  /** The text of law behind a figure: whoever is signed in may be shown it. */
  | 'loi'
  /** What an administrator writes for administrators. */
  | 'instance'

const technique = (...colonnes: string[]): Record<string, Public> =>
  Object.fromEntries(colonnes.map((colonne) => [colonne, 'technique']))

const jamais = (...colonnes: string[]): Record<string, Public> =>
  Object.fromEntries(colonnes.map((colonne) => [colonne, 'jamais']))

export const publics: Readonly<Record<string, Readonly<Record<string, Public>>>> = {
  acte_fait: { ...technique('cle', 'acte'), ...jamais('resultat') },
  avenant: { ...technique('nature'), changement: 'triangle', motif: 'triangle' },
  cadre: {
    ...technique('statut', 'du', 'au'),
    numero: 'cadre',
    decision_reference: 'cadre',
    decision_organe: 'cadre',
    complement: 'cadre',
  },
  candidat: {
    ...technique('statut', 'sexe', 'langue', 'aide', 'phase', 'objectif', 'permis', 'code_postal'),
    ...technique('competences', 'limites', 'disponible_des', 'suivi_depuis'),
    ...jamais('recherche', 'niss_index'),
    prenom: 'prenom',
    nom: 'nom',
    // Its own digits are looked for.
    niss: 'technique',
    adresse: 'dossier',
    commune: 'dossier',
    telephone: 'telephone',
    courriel: 'courriel',
    etudes: 'dossier',
    experience: 'dossier',
  },
  compte: {
    ...technique('langue'),
    courriel: 'compte',
    prenom: 'compte',
    nom: 'compte',
    fonction: 'compte',
    telephone: 'compte',
  },
  compteur: {
    ...technique('date_demande', 'donnees_au', 'verdict', 'resultat', 'atteint_le'),
    ...technique('perte_le', 'mois_inconnus'),
  },
  consultation: technique('section', 'motif'),
  convention: { ...technique('type', 'statut', 'signataires', 'ordre'), reference: 'triangle' },
  convention_texte: technique('langue'),
  convention_version: technique('modele', 'donnees', 'figee_par', 'code'),
  correction: { ...technique('jour', 'code'), raison: 'dossier_du_placement' },
  cpas: {
    ...technique('region', 'langue', 'code_postal', 'bce'),
    nom_fr: 'centre',
    nom_nl: 'centre',
    adresse: 'centre',
    commune: 'centre',
    telephone: 'centre',
    courriel: 'centre',
    signataires: 'centre',
  },
  envoi: {
    ...technique('modele', 'langue', 'canal', 'etat', 'erreur'),
    ...jamais('destinataire'),
    // Sealed; what it says comes from columns that are sown before.
    donnees: 'technique',
  },
  exception: technique('jour', 'code'),
  feuille: {
    ...technique('mois', 'statut', 'confirmee_par', 'approuvee_par'),
    contestation: 'dossier_du_placement',
    decision: 'triangle',
  },
  feuille_jour: technique('jour', 'code'),
  fichier: technique('type', 'octets'),
  horaire: { ...technique('des', 'semaine', 'propose_par', 'statut'), mot: 'triangle' },
  hote: {
    ...technique('bce', 'categorie', 'langue', 'region', 'code_postal', 'partage'),
    ...technique('agrement_jusqu_au'),
    ...jamais('recherche'),
    nom: 'etablissement',
    adresse: 'etablissement',
    commune: 'etablissement',
    telephone: 'etablissement',
    courriel: 'etablissement',
    but: 'papiers',
    agrement: 'papiers',
    police_rc: 'papiers',
  },
  demarche: { ...technique('quoi', 'faite_le'), reference: 'dossier' },
  impression: {},
  indisponibilite: { ...technique('de', 'a'), motif: 'dossier' },
  jeton: {
    ...technique('usage', 'suite', 'code_empreinte', 'empreinte'),
    ...jamais('navigateur_empreinte'),
  },
  journal: technique('type', 'details', 'precedente', 'empreinte'),
  ligne_de_bareme: { ...technique('parametre', 'des', 'valeur'), source: 'loi', motif: 'instance' },
  mandat: technique('role'),
  meta: technique('cle', 'valeur'),
  morceau_de_tirage: technique('octets'),
  mot_de_passe: jamais('empreinte'),
  note: { ...technique('nature'), texte: 'interne' },
  occupation: {
    ...technique('type', 'du', 'au', 'details', 'nature_de_preuve'),
    ...technique('verifiee_par', 'retiree_par'),
    preuve: 'dossier',
    raison_du_retrait: 'dossier',
  },
  page_scannee: technique('etat', 'langue'),
  partenariat: {},
  placement: {
    ...technique('statut', 'objectif', 'motif_fin'),
    explication_fin: 'interne',
    raison_du_demarrage: 'interne',
    decision_reference: 'triangle',
    decision_organe: 'triangle',
    tuteur_nom: 'triangle',
    complement: 'triangle',
  },
  plan: technique('statut', 'objectif', 'jour', 'reglage', 'calcul'),
  plan_decision: { ...technique('decision', 'motif'), raison: 'interne' },
  politique_de_droits: {
    ...technique('des', 'limite', 'prolongation', 'decideur'),
    source: 'maison',
  },
  poste: {
    ...technique('metier', 'semaine', 'permis', 'exigences', 'competences'),
    ...technique('competences_apprises', 'objectif', 'statut', 'visibilite'),
    ...jamais('recherche'),
    titre: 'poste',
    taches: 'poste',
    taches_exclues: 'poste',
    horaire_texte: 'poste',
    langue_raison: 'poste',
    source: 'source',
    source_ref: 'source',
  },
  poste_visible: {},
  prolongation: {
    ...technique('statut', 'fin_voulue_le', 'decideur', 'decidee_le'),
    motif: 'dossier_du_placement',
    reference: 'dossier_du_placement',
    raison: 'dossier_du_placement',
  },
  absence: technique('du', 'au'),
  proposition: {
    ...technique('origine', 'statut', 'consentement_voie', 'entretien_heure', 'repondu_par'),
    ...technique('debut_propose', 'motif_declin', 'motif_retrait', 'appariement'),
    raison: 'interne',
    mot_pour_la_personne: 'triangle',
    mot_pour_l_agent: 'hote_et_centre',
  },
  refus_de_signer: { ...technique('partie'), raison: 'triangle' },
  reglage: technique('cle', 'des', 'valeur'),
  reprise: { ...technique('quoi', 'statut'), nom_de_fichier: 'maison' },
  reprise_ligne: technique('cellules', 'lecture', 'statut', 'decision'),
  session: { ...technique('moyen'), ...jamais('agent') },
  signature: { ...technique('partie', 'methode', 'langue'), nom: 'triangle' },
  site: {
    ...technique('code_postal'),
    nom: 'etablissement',
    adresse: 'etablissement',
    commune: 'etablissement',
  },
  souhait: { ...technique('metier'), mots: 'dossier' },
  tirage: technique('etat', 'pieces'),
  tentative: technique('cle', 'acte'),
  verification: { ...technique('quoi'), reference: 'dossier_du_placement' },
}

/** Columns nobody needs to classify: what their name says is no text of a person. */
export function estEvidente(colonne: string): boolean {
  return /(^id|_id|_le|sha256)$/.test(colonne)
}
