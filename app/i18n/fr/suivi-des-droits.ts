import type { Decideur, Limite, Prolongation } from '#app/domain/droit/politique.ts'
import type { Deplacement } from '#app/domain/droit/suivi.ts'
import type { Demarche } from '#app/domain/placement/demarche.ts'

interface FaitsDUnDeplacement {
  readonly quoi: string
  readonly du: string
  /** Null for one day. */
  readonly au: string | null
}

const etendue = ({ du, au }: FaitsDUnDeplacement) => (au ? `du ${du} au ${au}` : `du ${du}`)

const deplacements: Record<Deplacement['code'], (faits: FaitsDUnDeplacement) => string> = {
  feuille_sans_travail: (faits) =>
    `Feuille ${etendue(faits)} : si aucun jour n’y compte, alors que le calcul les suppose travaillés`,
  absence_en_moins: (faits) => `${faits.quoi} ${etendue(faits)} : sans cette absence`,
  un_jour_non_paye: ({ du }) => `Un jour non payé de plus, le ${du}`,
  une_semaine_de_mutuelle: ({ du }) => `Une semaine de mutuelle, dès le ${du}`,
}

const deplacementsPourVous: typeof deplacements = {
  feuille_sans_travail: (faits) => `Si la feuille ${etendue(faits)} ne donne aucun jour`,
  absence_en_moins: (faits) => `Sans cette absence (${faits.quoi}, ${etendue(faits)})`,
  un_jour_non_paye: () => 'Si vous avez un jour sans salaire',
  une_semaine_de_mutuelle: () => 'Si la mutuelle vous paie une semaine',
}

const jours = (n: number) => (n === 1 ? '1 jour' : `${n} jours`)

const demarches: Record<Demarche, string> = {
  confirmation: 'L’organisme de paiement a confirmé le compte',
  duree: 'La durée du contrat est décidée',
  remise: 'Le passage au service de l’emploi est préparé',
  demande: 'La demande d’allocations est introduite',
}

const limites: Record<Limite, string> = {
  seuil: 'Le contrat s’arrête quand le nombre de jours est atteint',
  libre: 'Le contrat peut durer plus longtemps que le nombre de jours',
}

const prolongations: Record<Prolongation, string> = {
  jamais: 'Le contrat n’est pas prolongé pour des jours qui manquent',
  avec_motif: 'Le contrat peut être prolongé, avec un motif',
  toujours: 'Le contrat est prolongé jusqu’au nombre de jours',
}

const decideurs: Record<Decideur, string> = {
  organe: 'L’organe du CPAS (bureau permanent, comité, conseil)',
  responsable: 'Le responsable du service',
  agent: 'L’agent référent',
}

/** The pages around the counter: what moves it, what is tried, the alerts, the law and its use. */
export const suiviDesDroits = {
  menu: 'Droits : la loi',
  deplace: {
    titre: 'Ce qui déplace la date',
    texte: 'Si l’un de ces faits change, et lui seul, voici le jour où le nombre serait atteint.',
    textePourVous: 'Ces choses changent le jour où vous avez assez de jours.',
    codes: deplacements,
    codesPourVous: deplacementsPourVous,
    vers: (jour: string, ecart: number | null) =>
      ecart === null
        ? jour
        : ecart === 0
          ? `${jour} (même date)`
          : ecart > 0
            ? `${jour} (${jours(ecart)} plus tard)`
            : `${jour} (${jours(-ecart)} plus tôt)`,
    plusAtteint: 'ne serait plus atteint',
  },
  jours: {
    titre: 'Jour par jour',
    mois: 'Mois',
    voir: 'Voir ce mois',
    de: (mois: string) => mois.charAt(0).toUpperCase() + mois.slice(1),
    weekend: 'week-end',
    rien: 'rien n’est connu ce jour',
    texteDeLoi: (source: string) => `Texte : ${source}`,
  },
  formule: (joursOuvrables: string, regime: string) => `${joursOuvrables} × 6 ÷ ${regime}`,
  totalDesLignes: (occupation: string, trimestre: string) =>
    `Total des lignes : ${occupation} par occupation, ${trimestre} par trimestre. Seul le grand total est arrondi, vers le haut.`,
  essai: {
    titre: 'Et si… ?',
    texte:
      'Essayez une maladie, un temps partiel ou un autre début. Rien n’est enregistré ; l’adresse de la page garde l’essai.',
    textePourVous: 'Essayez : qu’est-ce qui change pour vous ? Rien n’est enregistré.',
    maladie: 'Une maladie',
    maladiePourVous: 'Si je suis malade',
    semaines: 'Nombre de semaines',
    des: 'À partir du',
    garanti: 'Salaire garanti',
    garantis: [
      [0, 'Aucun : mutuelle dès le premier jour'],
      [14, '14 jours (ouvrier)'],
      [30, '30 jours (employé)'],
    ] as readonly (readonly [number, string])[],
    partiel: 'Un temps partiel',
    partielPourVous: 'Si je travaille moins',
    heures: 'Heures par semaine',
    reference: 'Heures d’un temps plein',
    salaire: 'Le salaire mensuel atteint le salaire de référence',
    autreDebut: 'Un autre début',
    debut: 'Premier jour du contrat',
    essayer: 'Essayer',
    effacer: 'Effacer l’essai',
    dit: (jour: string) => `Nombre de jours atteint : ${jour}.`,
    ditPourVous: (jour: string) => `Vous auriez assez de jours : ${jour}.`,
    ecart: (n: number) =>
      n === 0
        ? 'La date ne change pas.'
        : n > 0
          ? `C’est ${jours(n)} plus tard que prévu.`
          : `C’est ${jours(-n)} plus tôt que prévu.`,
    pasAtteint: 'pas dans les six ans',
    prevu: 'Comme prévu aujourd’hui',
    seuil: 'Il faut',
    seuilDit: (seuil: number, unite: 'jours' | 'demi_jours') =>
      unite === 'jours' ? `${seuil} jours` : `${seuil} demi-jours`,
    alaFin: 'À la fin prévue',
    bilan: (comptes: string, manquants: string) => `${comptes} comptés, ${manquants} manquants`,
    demiJours:
      'Avec ce temps partiel, le droit donne des demi-allocations, pas le bénéfice complet, sauf si le salaire mensuel atteint le salaire de référence.',
    rienGarde: 'Rien n’est enregistré.',
  },
  attestation: {
    titre: 'Attestation de jours',
    texte:
      'Un PDF avec les jours de chaque mois, d’après les feuilles verrouillées. Il dit jusqu’à quel jour les données vont, et que l’ONEM décide.',
    textePourVous: 'Un papier avec vos jours. Vous pouvez le montrer. L’ONEM décide.',
    fr: 'En français (PDF)',
    nl: 'En néerlandais (PDF)',
    lectures: {
      pareilles: (total: string) =>
        `Mois par mois, les feuilles verrouillées donnent ${total} jours, et le compteur en retient autant.`,
      deux: (total: string, retenus: string) =>
        `Mois par mois et sans moyenne, les feuilles verrouillées donnent ${total} jours. Le compteur en retient ${retenus} : c’est la lecture la moins favorable des deux que permet l’arrêté (par occupation ou par trimestre), pour que personne ne compte sur plus.`,
      demiJours: (demiJours: string) =>
        `Pour une admission comme travailleur à temps partiel volontaire, ce sont ${demiJours} demi-jours.`,
      autres: 'Le travail d’avant ou d’ailleurs est dans le compteur et pas dans ces chiffres.',
    },
    fichier: (numero: number, au: string) => `attestation-de-jours-${numero}-${au}.pdf`,
  },
  aFaire: {
    titre: 'À faire pour les droits',
    rien: 'Rien à faire pour les droits aujourd’hui.',
    decide: (qui: string) => `Qui décide de la durée dans votre CPAS : ${qui}.`,
    noter: 'Noter une démarche faite',
    faites: 'Démarches faites',
    faiteLe: (jour: string, par: string) => `le ${jour}, notée par ${par}`,
  },
  demarche: {
    titre: 'Noter une démarche faite',
    texte: 'La tâche correspondante disparaît. La date, la référence et votre nom restent.',
    quoi: 'Ce qui est fait',
    faiteLe: 'Fait le',
    reference: 'Référence',
    referenceAide: 'Exemple : courriel de la CAPAC du 12/03, décision BP/2026/14.',
    enregistrer: 'Noter',
    demarches,
  },
  loi: {
    parametres: 'Paramètres de la loi',
    parametresTexte:
      'Tous les chiffres dont le calcul se sert, avec le jour où chacun commence et le texte où il est écrit. Une ligne s’ajoute, elle ne se modifie jamais : une demande se juge avec la ligne de son jour.',
    cas: (total: number) =>
      `${total} cas de référence, recalculés à l’instant : tous donnent la réponse convenue.`,
    casEnPeine: (echecs: number, total: number) =>
      `${echecs} cas de référence sur ${total} ne donnent plus la réponse convenue : n’utilisez pas ces chiffres et prévenez l’administrateur.`,
    casChanges: (n: number) =>
      `Pour ${n} d’entre eux, une ligne ajoutée à cette instance donne une autre réponse à partir de son jour : elle a été lue et confirmée quand la ligne a été ajoutée.`,
    casTravailles: 'Cas travaillés, avec leur calcul',
    deslors: 'Dès le',
    valeur: 'Valeur',
    source: 'Texte',
    enVigueur: 'en vigueur',
    aVenir: 'à venir',
    depuisLOrigine: 'dès le début',
    champs: {
      'stage_mutuelle.heures': 'heures de travail à temps partiel',
      'stage_mutuelle.mois': 'mois d’assurance',
      heures: 'heures par semaine',
      fraction: 'part d’un temps plein',
      semainesDOccupation: 'semaines d’occupation',
      joursParSemaine: 'jours par semaine',
      parTrimestre: 'jours au plus par trimestre',
      parMois: 'jours par mois',
      regimeParDefaut: 'régime si rien n’est connu',
      moisMinimum: 'mois au moins',
      anneesMaximum: 'années au plus',
      joursNonPayesParAn: 'jours non payés par an',
      joursDeFormation: 'jours de formation',
      moisDeBase: 'mois de base',
      joursParMois: 'jours de carrière pour un mois en plus',
      resteArrondi: 'un reste de tant de jours en vaut un de plus',
      moisEnPlusMax: 'mois en plus, au maximum',
      age: 'ans',
      annees: 'années de carrière',
      joursParAnnee: 'jours pour une année',
      mois: 'mois',
      inscriptionJours: 'jours pour s’inscrire',
      interruptionJours: 'jours d’interruption qui demandent un nouveau dossier',
      jours: 'jours',
      moisTempsPartiel: 'mois à temps partiel',
      moisMaternite: 'mois (maternité)',
      joursMaternite: 'jours (maternité)',
      heuresMaternite: 'heures (maternité)',
      joursApresContrat: 'jours de couverture après le contrat',
    } as Readonly<Record<string, string>>,
    aucune: 'pas de règle',
    route: (seuil: number, mois: number, age: string) => `${seuil} jours en ${mois} mois (${age})`,
    routeAvecComplement: (minimum: number, mois: number, annees: number, reste: string) =>
      `au moins ${minimum} jours en ${mois} mois, avec ${reste} dans les ${annees} ans d’avant`,
    joursAvant: (n: number) => `${n} jours`,
    parJourManquant: (n: number) => `${n} jours par jour manquant`,
    toutAge: 'à tout âge',
    desAge: (age: number) => `dès ${age} ans`,
    avantAge: (age: number) => `avant ${age} ans`,
    entreAges: (des: number, avant: number) => `de ${des} à ${avant - 1} ans`,
    nAbsences: (n: number) => `${n} sortes d’absences`,
    nCodes: (n: number) => `${n} codes`,
    prolonge: 'allonge la période',
    comparaison: 'Quand la loi change',
    comparaisonTexte:
      'Les placements en cours dont le calcul change entre la veille et le jour du changement. Les deux résultats sont côte à côte. Rien ne change tout seul : le CPAS décide.',
    changement: 'Changement du',
    comparer: 'Comparer',
    bilan: (differents: number, examines: number) =>
      differents === 0
        ? `Aucun des ${examines} placements en cours ne change.`
        : `${differents} placements sur ${examines} changent : à revoir.`,
    aucunChangement: 'Aucun changement de la loi n’est connu.',
    personne: 'Personne',
    finPrevue: 'Fin prévue',
    avant: (jour: string) => `Règles jusqu’au ${jour}`,
    apres: (jour: string) => `Règles dès le ${jour}`,
    resultat: (seuil: number, unite: string, fin: string | null) =>
      fin ? `${seuil} ${unite} : le ${fin}` : `${seuil} ${unite} : pas dans les six ans`,
    ecart: 'Écart',
    ecartDit: (n: number) => (n === 0 ? 'même date' : n > 0 ? `+ ${jours(n)}` : `− ${jours(-n)}`),
  },
  politique: {
    titre: 'Usage de la loi dans notre CPAS',
    texte:
      'La loi dit : pas plus longtemps que le temps nécessaire pour le bénéfice complet. Elle ne dit pas ce qu’est le bénéfice complet. Chaque CPAS fixe son usage, à partir d’un jour ; les alertes le suivent.',
    parDefaut: 'Rien n’est encore fixé : voici l’usage par défaut.',
    aujourdhui: 'Aujourd’hui',
    histoire: 'Toutes les lignes',
    nouvelle: 'Fixer un nouvel usage',
    nouvelleTexte:
      'Une ligne s’ajoute et commence aujourd’hui ou plus tard. Les lignes d’avant restent lisibles.',
    des: 'À partir du',
    limite: 'Durée du contrat',
    prolongation: 'Jours manquants',
    decideur: 'Qui décide',
    semaines: 'Prévenir combien de semaines avant',
    nSemaines: (n: number) => (n === 1 ? '1 semaine avant' : `${n} semaines avant`),
    source: 'Décision qui fixe cet usage',
    sourceAide: 'Exemple : conseil du 12/03/2026, point 14.',
    enregistrer: 'Fixer cet usage',
    fixeePar: (qui: string, jour: string) => `${qui}, le ${jour}`,
    limites,
    prolongations,
    decideurs,
  },
}
