import type {
  MotifDeFin,
  StatutDePlacement,
  Verification,
} from '#app/domain/placement/placement.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { jour } from '../format.ts'

const statuts: Record<StatutDePlacement, string> = {
  preparation: 'En préparation',
  signature: 'À signer',
  actif: 'En cours',
  suspendu: 'Suspendu',
  termine: 'Terminé',
  annule: 'Annulé',
}

const verifications: Record<Verification, string> = {
  decision: 'Décision du CPAS',
  aptitude_medicale: 'Aptitude médicale',
  fiche_poste: 'Fiche de poste et risques',
  contrat: 'Contrat de travail signé',
  dimona: 'Dimona',
}

const erreurs: ErreursDe<'placement'> = {
  'placement/transition_impossible': ({ de }) =>
    `Ce n’est plus possible : ce placement est maintenant « ${statuts[de]} ».`,
  'placement/deja_place': () =>
    'Déjà placé : un autre lieu de travail vient d’accepter cette personne.',
  'placement/poste_complet': () => 'La dernière place de ce poste vient d’être prise.',
  'placement/periodes_se_chevauchent': () =>
    'Cette personne a déjà un placement pendant une partie de cette période.',
  'placement/fin_avant_debut': ({ debutLe, finLe }) =>
    `La fin (${jour(finLe, 'fr')}) vient avant le début (${jour(debutLe, 'fr')}).`,
  'placement/decision_manquante': () =>
    'Notez d’abord la décision du CPAS : date, référence et organe.',
  'placement/convention_non_signee': () =>
    'La convention n’est pas encore signée par tous : le travail ne peut pas commencer.',
  'placement/fin_hors_periode': () => 'Choisissez un jour après le début du placement.',
  'placement/raison_requise': () =>
    'Il manque un papier. Écrivez pourquoi le travail peut quand même commencer.',
  'placement/sans_cadre': () =>
    'Aucune convention-cadre n’est en vigueur avec ce lieu de travail. Signez-la d’abord.',
  'placement/cadre_trop_court': ({ cadreFinLe, finLe }) =>
    `La convention-cadre finit le ${jour(cadreFinLe, 'fr')}, avant la fin du placement (${jour(finLe, 'fr')}). Renouvelez-la.`,
  'placement/verifications_manquantes': ({ lesquelles }) =>
    `Il manque encore : ${lesquelles.map((une) => verifications[une]).join(', ')}.`,
  'placement/debut_passe': ({ aujourdhui }) =>
    `Ce début est déjà passé. Choisissez le ${jour(aujourdhui, 'fr')} ou plus tard, ou demandez à un responsable.`,
  'placement/decision_apres_debut': ({ decisionLe, debutLe }) =>
    `La décision (${jour(decisionLe, 'fr')}) doit venir avant le début (${jour(debutLe, 'fr')}).`,
}

const motifsDeFin: Record<MotifDeFin, string> = {
  droits_ouverts: 'Les jours nécessaires sont atteints',
  terme: 'Fin prévue',
  engagement_hote: 'Engagé par le lieu de travail',
  autre_emploi: 'Autre emploi trouvé',
  formation: 'Entrée en formation',
  arret_hote: 'Le lieu de travail arrête',
  arret_cpas: 'Le CPAS arrête',
  demission: 'Démission',
  licenciement: 'Licenciement',
  pas_presente: 'Ne s’est pas présenté',
  autre: 'Autre raison',
}

export const placement = {
  erreurs,
  statuts,
  verifications,
  motifsDeFin,
  liste: {
    titre: 'Placements',
    chercher: 'Personne, poste ou lieu de travail',
    etat: 'État',
    referent: 'Agent référent',
    lieu: 'Lieu de travail',
    tableau: 'Tableau',
    liste: 'Liste',
    disposition: 'Disposition',
    personne: 'Personne',
    poste: 'Poste',
    periode: 'Période',
    duAu: (du: string, au: string) => `${du} – ${au}`,
    commence: (jour: string) => `commence le ${jour}`,
    finit: (jour: string) => `finit le ${jour}`,
    enRetard: (n: number) => (n === 1 ? '1 chose en retard' : `${n} choses en retard`),
    voirTout: (n: number) => `Voir les ${n}`,
    rien: 'Personne.',
    vide: 'Aucun placement ne correspond. Un placement naît quand un lieu de travail accepte une proposition.',
  },
  decision: {
    titre: 'Décision du CPAS',
    texte:
      'L’organe du CPAS décide avant le début. Notez sa décision et ce qu’elle fixe : la période, les heures, l’objectif.',
    laDecision: 'La décision',
    ceQuElleFixe: 'Ce qu’elle fixe',
    le: 'Date de la décision',
    reference: 'Référence',
    organe: 'Organe',
    organePropose: 'Bureau permanent',
    debutLe: 'Début',
    finPrevueLe: 'Fin prévue',
    heuresSemaine: 'Heures par semaine',
    heuresReference: 'Heures d’un temps plein',
    objectif: 'Objectif',
    formation: 'Le placement comprend une formation',
    enregistrer: 'Noter la décision',
    calculTitre: 'La fin que le calcul propose',
    calculer: 'Calculer avec ces dates',
    calculAide: 'Changez le début ou les heures pour voir la fin qui en suit.',
    /** The arithmetic in one sentence. */
    phrase: (f: { debut: string; fin: string; jours: string; seuil: string; demi: boolean }) =>
      `Du ${f.debut} au ${f.fin}, sans absence non payée, le calcul compte ${f.jours} ${f.demi ? 'demi-jours' : 'jours'} ; il en faut ${f.seuil}.`,
    connus: (n: number) =>
      n === 0
        ? 'Aucun travail antérieur n’est connu : le calcul part de zéro.'
        : n === 1
          ? 'Le calcul tient compte d’une période de travail antérieure.'
          : `Le calcul tient compte de ${n} périodes de travail antérieures.`,
    lectures: (jours: readonly string[]) =>
      `Selon la façon de compter, ce jour est le ${jours.slice(0, -1).join(', le ')} ou le ${jours.at(-1)} : le plus tardif est proposé.`,
    impossible:
      'Avec ces heures, le calcul n’atteint pas le nombre de jours en six ans. Parlez-en avec l’organisme de paiement.',
    pasPlusLong:
      'La loi ne permet pas un contrat plus long que le temps nécessaire (art. 60, § 7, al. 2).',
    prendre: (jour: string) => `Fin proposée : ${jour}`,
  },
  verification: {
    titre: 'Un papier est en ordre',
    texte: 'Notez le papier, son jour et où le retrouver.',
    quoi: 'Quel papier ?',
    faiteLe: 'Date du papier',
    reference: 'Référence',
    referenceAide: 'Un numéro, un classement : jamais une information de santé.',
    enregistrer: 'Noter',
  },
  demarrage: {
    titre: 'Démarrage du travail',
    pret: 'La convention est signée par tous et chaque papier est en ordre.',
    manque: 'Il manque encore :',
    convention: 'Signature de tous sur la convention',
    responsable: 'Seul un responsable peut laisser commencer le travail sans ces papiers.',
    raison: 'Pourquoi le travail commence-t-il quand même ?',
    raisonAide: 'Cette raison reste au placement, avec votre nom.',
    enregistrer: 'Confirmer le démarrage',
  },
  suspension: {
    titre: 'Suspendre le placement',
    texte:
      'Pour une longue maladie, une maternité, une formation. La place reste à la personne. Le contrat avec le CPAS continue.',
    du: 'À partir du',
    enregistrer: 'Suspendre',
  },
  reprise: {
    titre: 'Reprendre le placement',
    texte: 'La personne revient au travail : le placement est de nouveau en cours.',
    enregistrer: 'Reprendre',
  },
  fin: {
    titre: 'Terminer le placement',
    texte:
      'Le placement chez ce lieu de travail finit. Le contrat avec le CPAS est autre chose : il continue ou finit à part.',
    finLe: 'Dernier jour',
    motif: 'Raison',
    explication: 'Explication',
    explicationAide: 'Reste entre les agents et les responsables. Personne d’autre ne la lit.',
    cela: 'Cela ferme aussi :',
    prevenus: 'Le lieu de travail et la personne reçoivent un message avec le dernier jour.',
    fermees: {
      place: 'la place du poste redevient libre',
      taches: (n: number) =>
        n === 1
          ? '1 chose encore à faire autour de ce placement'
          : `${n} choses encore à faire autour de ce placement`,
      feuilles: (n: number) =>
        n === 1
          ? '1 feuille reste à confirmer et à verrouiller : elle reste demandée'
          : `${n} feuilles restent à confirmer et à verrouiller : elles restent demandées`,
    },
    enregistrer: 'Terminer le placement',
  },
  annulation: {
    titre: 'Annuler le placement',
    texte: 'Le travail n’a pas commencé. Annuler défait ce qui a été préparé.',
    cela: 'Cela ferme :',
    fermees: {
      place: 'la place du poste redevient libre',
      proposition: 'la proposition acceptée est retirée',
      convention: (reference: string) =>
        `la convention ${reference} est annulée ; elle reste lisible`,
      signatures: (n: number) =>
        n === 1
          ? '1 signature reste dans l’historique'
          : `${n} signatures restent dans l’historique`,
    },
    prevenus: 'Le lieu de travail et la personne reçoivent un message.',
    enregistrer: 'Annuler le placement',
  },
  chezLHote: {
    periode: 'Période',
    poste: 'Poste',
    heures: 'Heures par semaine',
    tuteur: 'Tuteur',
    telephone: 'Téléphone',
    courriel: 'E-mail',
    agent: 'Agent d’insertion',
    contact: 'Son agent au CPAS',
    cpas: 'CPAS',
    appeler: 'Une question, une absence, un problème ? Appelez l’agent le jour même.',
    pasCommencer: (jour: string) =>
      `Le travail commence le ${jour} si tous ont signé. Avant, la personne ne peut pas commencer.`,
    coordonneesAide: 'La personne a choisi ce qu’elle partage avec vous.',
    documents: 'Documents',
    aucunDocument: 'Le CPAS prépare la convention. Vous recevrez un message pour la signer.',
  },
}
