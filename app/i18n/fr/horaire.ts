import type { CodeDeFerie } from '#app/domain/horaire/feries.ts'
import type { AuteurDHoraire, StatutDHoraire } from '#app/domain/horaire/horaire.ts'
import type { CodeDeFaute, FauteDHoraire } from '#app/domain/horaire/regles.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { ErreursDe } from '#app/domain/shared/erreur.ts'
import { duree, jour, moisEnLettres, nomDuJour } from '../format.ts'

const leJour = (numero: number) => (numero === 0 ? 'La semaine' : `Le ${nomDuJour(numero, 'fr')}`)

/** What is wrong with a week, day by day. */
const fautes: Record<CodeDeFaute, (faute: FauteDHoraire) => string> = {
  plage_inversee: ({ jour: j }) => `${leJour(j)} : la fin vient avant le début.`,
  pause_trop_longue: ({ jour: j }) => `${leJour(j)} : la pause est plus longue que le travail.`,
  chevauchement: ({ jour: j }) => `${leJour(j)} : deux périodes se chevauchent.`,
  jour_trop_long: ({ jour: j, minutes }) =>
    `${leJour(j)} : ${duree(minutes)}, le maximum est 11 heures.`,
  semaine_trop_longue: ({ minutes }) =>
    `La semaine fait ${duree(minutes)}, le maximum est 50 heures.`,
  repos_quotidien: ({ jour: j }) =>
    `${leJour(j)} : il faut 11 heures de repos avant le jour suivant.`,
  repos_hebdomadaire: () => 'Il faut 35 heures de repos de suite dans la semaine.',
  pause_manquante: ({ jour: j }) =>
    `${leJour(j)} : après 6 heures de travail, il faut 30 minutes de pause.`,
  longue_journee: ({ jour: j, minutes }) => `${leJour(j)} est long : ${duree(minutes)}.`,
  prestation_courte: ({ jour: j }) => `${leJour(j)} a moins de 3 heures de travail.`,
  nuit: ({ jour: j }) =>
    `${leJour(j)} : travail entre 20 h et 6 h. Le règlement de travail doit le prévoir.`,
  dimanche: () => 'Travail le dimanche : le règlement de travail doit le prévoir.',
  heures_differentes: ({ minutes }) =>
    `La semaine fait ${duree(minutes)} : ce n’est pas le nombre d’heures convenu.`,
}

const erreurs: ErreursDe<'horaire'> = {
  'horaire/proposition_en_cours': () =>
    'Un horaire attend déjà une réponse pour ce placement. Répondez-y d’abord.',
  'horaire/pas_votre_reponse': () => 'C’est à l’autre partie de répondre à cet horaire.',
  'horaire/deja_repondu': () => 'Quelqu’un a déjà répondu à cet horaire.',
  'horaire/plages_refusees': ({ fautes: lues }) =>
    `Cet horaire ne peut pas servir. ${lues.map((une) => fautes[une.code](une)).join(' ')}`,
  'horaire/a_confirmer': () =>
    'Lisez les remarques à côté des jours. Si la semaine est bien celle-là, cochez la case sous les totaux et envoyez.',
  'horaire/delai_trop_court': ({ jours, premierJour }) =>
    `Un changement se dit ${jours} jours ouvrables à l’avance : au plus tôt le ${jour(premierJour, 'fr')}.`,
  'horaire/hors_placement': ({ debutLe, finLe }) =>
    `Choisissez un jour du placement, entre le ${jour(debutLe, 'fr')} et le ${jour(finLe, 'fr')}.`,
  'horaire/aucun_jour_prevu': () =>
    'Aucun de ces jours n’est travaillé selon l’horaire : il n’y a rien à annoncer.',
  'horaire/trop_de_jours': ({ max }) =>
    `C’est plus de ${max} jours de travail. Vérifiez les dates, ou annoncez en plusieurs fois.`,
  'horaire/mois_confirme': ({ mois }) =>
    `La feuille de ${moisEnLettres(mois, 'fr')} est déjà confirmée : ce jour se change sur la feuille.`,
}

const statuts: Record<StatutDHoraire, string> = {
  propose: 'Proposé',
  confirme: 'Confirmé',
  refuse: 'Refusé',
  remplace: 'Remplacé',
}

const auteurs: Record<AuteurDHoraire, string> = { cpas: 'le CPAS', hote: 'le lieu de travail' }

const feries: Record<CodeDeFerie, string> = {
  nouvel_an: 'Nouvel an',
  lundi_de_paques: 'Lundi de Pâques',
  fete_du_travail: 'Fête du Travail',
  ascension: 'Ascension',
  lundi_de_pentecote: 'Lundi de Pentecôte',
  fete_nationale: 'Fête nationale',
  assomption: 'Assomption',
  toussaint: 'Toussaint',
  armistice: 'Armistice',
  noel: 'Noël',
}

export const horaire = {
  fautes,
  erreurs,
  statuts,
  auteurs,
  feries,
  titre: 'Horaire',
  horaireDe: (nom: string) => `Horaire de ${nom}`,
  ouvrir: 'Voir l’horaire',
  jour: 'Jour',
  heures: 'Heures',
  total: 'Total',
  libre: 'Libre',
  parSemaine: 'Total de la semaine',
  plage: (de: string, a: string) => `${de} – ${a}`,
  pause: (minutes: number) => `(pause ${minutes} min)`,
  maintenant: 'Maintenant',
  propose: 'Proposé',
  difference: 'Ce qui change, jour par jour',
  change: 'change',
  enVigueur: 'Horaire en vigueur',
  depuis: (jourDit: string) => `Depuis le ${jourDit}.`,
  vuParLeTravailleur: 'Le travailleur l’a vu.',
  pasEncoreVu: 'Le travailleur ne l’a pas encore vu.',
  aucun: 'Aucun horaire n’est confirmé.',
  pasEncore: 'L’horaire se propose quand le placement est décidé.',
  aPartirDu: (jourDit: string) => `À partir du ${jourDit}`,
  proposeDes: (jourDit: string) => `Horaire proposé dès le ${jourDit}`,
  proposePar: (qui: string, quand: string) => `Proposé par ${qui} le ${quand}.`,
  attendReponse: (qui: string) => `La réponse est attendue : ${qui}.`,
  repondre: 'Répondre',
  histoire: 'Anciens horaires et propositions',
  joursAnnonces: 'Jours annoncés',
  joursAnnoncesAide:
    'Le CPAS, le lieu de travail et le travailleur voient ces jours. Le lieu de travail lit « absent » ou « formation », jamais la raison.',
  aucunJourAnnonce: 'Aucun jour annoncé.',
  annoncer: 'Annoncer des jours',
  annoncerFermeture: 'Annoncer une fermeture',
  retirer: 'Retirer',
  retirerLe: (jourDit: string) => `Retirer ${jourDit}`,
  des: 'À partir du',
  desAide: (premier: DateCivile) =>
    `Un changement s’annonce à temps : au plus tôt le ${jour(premier, 'fr')}.`,
  de: 'De',
  a: 'À',
  pauseMinutes: 'Pause (min)',
  secondePlage: 'Deuxième période du jour',
  convenues: (heures: string) => `(convenu : ${heures} h)`,
  bloque: 'À corriger',
  aRelire: 'À relire',
  malgre: 'J’ai lu ces remarques. Envoyer cet horaire quand même.',
  mot: 'Un mot pour l’autre partie',
  motAide: 'Le travailleur peut aussi le lire. N’écrivez rien de sa santé ou de sa famille.',
  proposer: {
    titre: 'Proposer un horaire',
    texte: (qui: string) =>
      `Rien ne change avant le oui de l’autre partie (${qui}). Les semaines passées gardent leur horaire. Laissez vides les jours libres.`,
    envoyer: 'Envoyer la proposition',
  },
  reponse: {
    titre: 'Répondre à l’horaire proposé',
    texte: (poste: string, qui: string) => `Poste « ${poste} ». Proposé par ${qui}.`,
    question: 'Êtes-vous d’accord avec cet horaire ?',
    oui: 'Oui, cet horaire est bon',
    non: 'Non, je propose autre chose ensuite',
    mot: 'Un mot',
    motAide: 'Par exemple pourquoi, ou ce qui irait mieux.',
    envoyer: 'Répondre',
  },
  exception: {
    titre: 'Annoncer des jours',
    texte: (nom: string) =>
      `Dites à l’avance quand ${nom} ne suit pas l’horaire. Le lieu de travail est prévenu et la feuille du mois sera déjà remplie.`,
    fermeture: 'Annoncer une fermeture',
    fermetureTexte: (nom: string) =>
      `Dites à l’avance quels jours vous êtes fermé. ${nom} et le CPAS sont prévenus.`,
    code: 'Ce qui est prévu',
    du: 'Le (ou à partir du)',
    au: 'Jusqu’au',
    jours: 'Seulement certains jours',
    joursAide: 'Exemple : chaque jeudi de mai. Sans choix, tous les jours travaillés comptent.',
    envoyer: 'Annoncer',
  },
  retrait: {
    titre: 'Retirer un jour annoncé',
    texte: 'L’horaire normal vaut de nouveau pour ce jour. Les autres sont prévenus.',
    jour: 'Jour',
    envoyer: 'Retirer ce jour',
  },
}
