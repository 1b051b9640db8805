import type { EtapeDuPlan, ObjectifDePlan, PlanCalcule } from '#app/domain/appariement/plan.ts'
import type { MotifDEcart } from '#app/domain/appariement/plan-decide.ts'

const objectifs: Record<ObjectifDePlan, string> = {
  lexicographique: 'Un poste par personne',
  listes: 'Des listes courtes',
}

const objectifsExpliques: Record<ObjectifDePlan, string> = {
  lexicographique:
    'D’abord le plus grand nombre possible de personnes qui attendent depuis longtemps, puis le plus de personnes possible, puis les meilleurs scores.',
  listes:
    'Jusqu’à trois postes par personne et trois noms par place libre, pour que presque personne ne reste sans proposition.',
}

const etapes: Record<EtapeDuPlan, string> = {
  paires: 'Les règles et les scores de chaque paire',
  affectation: 'La meilleure répartition',
  comparaison: 'Ce que coûte la priorité',
  preuve: 'La preuve qu’il n’y a pas mieux',
}

const sansLigne: Record<PlanCalcule['sansLigne'][number]['raison'], string> = {
  aucun_poste: 'Aucun poste ouvert n’est possible pour elle',
  places_prises: 'Ses postes possibles vont à d’autres',
}

const motifs: Record<MotifDEcart, string> = {
  souhait_de_la_personne: 'La personne souhaite autre chose',
  situation_de_la_personne: 'Ce n’est pas le moment pour la personne',
  hote_pas_pret: 'Le lieu de travail n’est pas prêt',
  autre_poste_prevu: 'Un autre poste est prévu pour elle',
  autre: 'Autre raison',
}

/** The week's plan: one run over everybody, decided line by line. */
export const plan = {
  titre: 'La semaine',
  sousTitre: 'Qui pourrait être proposé où',
  intro:
    'Le calcul regarde toutes les personnes qui attendent et toutes les places libres en une fois. Il ne propose rien : vous décidez ligne par ligne.',
  objectifs,
  objectifsExpliques,
  etapes,
  sansLigne,
  motifs,
  nouveau: {
    titre: 'Calculer un plan',
    texte:
      'Les personnes qui attendent déjà une réponse et les paires déjà proposées n’y sont pas.',
    choix: 'Que cherche-t-on ?',
    calculer: 'Calculer',
  },
  liste: {
    titre: 'Plans calculés',
    vide: 'Aucun plan n’a encore été calculé.',
    quand: 'Calculé le',
    par: 'Par',
    objectif: 'Recherche',
    lignes: 'Lignes',
    decidees: 'Proposées / écartées',
    prix: 'Prix de l’équité',
    etat: { en_cours: 'En cours', echoue: 'Interrompu', pret: 'Prêt' },
  },
  unPlan: (jour: string) => `Plan du ${jour}`,
  calculePar: (quand: string, par: string) => `calculé le ${quand} par ${par}`,
  enCours: {
    titre: 'Le calcul est en cours',
    texte:
      'Cette page se recharge seule. Vous pouvez aussi continuer ailleurs : le plan est gardé.',
    recharger: 'Regarder maintenant',
  },
  echoue: 'Ce calcul a été interrompu. Rien n’est perdu : calculez un nouveau plan.',
  resume: {
    titre: 'Ce que fait ce plan',
    compte: (personnes: string, places: string, paires: string) =>
      `${personnes} personnes qui attendent, ${places} places libres, ${paires} paires possibles.`,
    mesure: 'Mesure',
    avec: 'Ce plan',
    sans: { lexicographique: 'Le score seul', listes: 'Les meilleurs par poste' } satisfies Record<
      ObjectifDePlan,
      string
    >,
    personnes: 'Personnes servies',
    prioritaires: 'dont celles à servir d’abord',
    score: { lexicographique: 'Score total', listes: 'Score moyen d’un nom' } satisfies Record<
      ObjectifDePlan,
      string
    >,
    gini: 'Inégalité (Gini, 0 = chacun autant)',
    prix: (perdu: string, pourMille: string) =>
      `Servir d’abord celles qui attendent coûte ${perdu} points, soit ${pourMille} pour mille.`,
    prixListes: (perdu: string, pourMille: string) =>
      `Montrer presque tout le monde coûte ${perdu} points par nom, soit ${pourMille} pour mille.`,
    gratuit: 'Servir d’abord celles qui attendent ne coûte rien ici.',
  },
  lignes: {
    titre: 'À décider',
    decidees: 'Déjà décidées',
    vide: 'Ce plan n’a trouvé aucune paire.',
    toutDecide: 'Toutes les lignes sont décidées.',
    personne: 'Personne',
    poste: 'Poste',
    score: 'Score',
    priorite: 'Priorité',
    sansPriorite: (ou: string) => `Au score seul : ${ou}`,
    nullePart: 'nulle part',
    decision: 'Décision',
    proposer: 'Proposer',
    ecarter: 'Écarter',
    perimee: 'A changé depuis : la personne ou le poste n’est plus libre.',
    suivie: 'Proposée',
    ecartee: 'Écartée',
    par: (quand: string, par: string) => `${quand}, ${par}`,
  },
  reste: {
    sansLigne: (nombre: number) =>
      nombre === 1 ? '1 personne sans ligne' : `${nombre} personnes sans ligne`,
    sansNom: (nombre: number) => (nombre === 1 ? '1 poste sans nom' : `${nombre} postes sans nom`),
    pourquoi: 'Pourquoi ?',
  },
  preuve: {
    titre: 'La preuve',
    tient: 'Refaite à l’instant : aucune autre répartition ne vaut plus que celle-ci.',
    neTientPas:
      'La preuve ne tient pas : ne vous servez pas de ce plan et prévenez l’administration.',
    texte:
      'Chaque place a un prix et chaque personne un gain ; leur somme borne toute répartition possible, et ce plan l’atteint.',
    borne: 'Borne',
    score: 'Règles du score',
    regles: 'Règles de la répartition',
    empreinte: 'Empreinte des données',
    poids: 'Poids',
    seuils: 'Priorité',
    seuilsDits: (longue: number, jamais: number) =>
      `après ${longue} mois d’attente, ou ${jamais} mois sans aucune proposition`,
  },
  ecart: {
    titre: 'Écarter cette ligne',
    texte: (nom: string, poste: string) =>
      `${nom} ne sera pas proposé pour ${poste} par ce plan. Votre raison reste au CPAS.`,
    motif: 'Pourquoi ?',
    raison: 'En quelques mots',
    raisonAide: 'Obligatoire pour « Autre raison ».',
    envoyer: 'Écarter',
  },
  duPlan: 'Cette proposition vient du plan de la semaine.',
}
