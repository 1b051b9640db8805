import type { Situation } from '#app/domain/droit/situation.ts'
import type { GenreDEtape } from '#app/domain/droit/trait.ts'
import { de } from './elision.ts'

/** What the sentence of a situation may use; days are written in words already. */
export interface FaitsDuCompteur {
  readonly fin: string
  readonly atteint: string | null
  readonly joursEnPlus: number
  /** Days that lack by the least favourable reading. */
  readonly manquants: number
}

type Phrases = Record<Situation, (faits: FaitsDuCompteur) => string>

const joursDeCalendrier = (n: number) => (n === 1 ? '1 jour' : `${n} jours`)

const situations: Record<Situation, string> = {
  atteint: 'Atteint',
  a_temps: 'À temps',
  trop_court: 'Contrat trop court',
  manque: 'Pas atteint',
  a_verifier: 'À vérifier',
}

const situationsPourVous: Record<Situation, string> = {
  atteint: 'Assez de jours',
  a_temps: 'À temps',
  trop_court: 'Un peu plus long',
  manque: 'Pas assez de jours',
  a_verifier: 'À vérifier',
}

const pourLAgent: Phrases = {
  atteint: ({ atteint }) =>
    atteint
      ? `Le nombre de jours est atteint depuis le ${atteint}. Faites confirmer par l’organisme de paiement avant de fixer la fin.`
      : 'Le nombre de jours est atteint. Faites confirmer par l’organisme de paiement avant de fixer la fin.',
  a_temps: ({ atteint, fin }) =>
    `Si tout continue comme prévu, le seuil est atteint le ${atteint}. La fin prévue est le ${fin} : c’est assez.`,
  trop_court: ({ atteint, fin, joursEnPlus }) =>
    `Si tout continue comme prévu, le seuil est atteint le ${atteint} : ${joursDeCalendrier(joursEnPlus)} après la fin prévue du ${fin}. Il faut prolonger le contrat, avec un motif.`,
  manque: ({ fin, manquants }) =>
    `Le placement est fini depuis le ${fin} et il manque ${joursDeCalendrier(manquants)}. Cherchez avec la personne comment les compléter, et demandez le certificat C77 pour la mutuelle si une demande est refusée.`,
  a_verifier: () =>
    'Le calcul ne peut pas dater le seuil : lisez les points à vérifier plus bas et demandez à l’organisme de paiement.',
}

const pourVous: Phrases = {
  atteint: () =>
    'Selon notre calcul, vous avez assez de jours. Votre agent vous aide pour la suite.',
  a_temps: ({ atteint }) =>
    `Si tout continue comme prévu, vous aurez assez de jours le ${atteint}. Vous êtes à temps.`,
  trop_court: ({ atteint, fin }) =>
    `Si tout continue comme prévu, vous aurez assez de jours le ${atteint}. C’est après la fin prévue (${fin}). Votre agent cherche une solution avec vous.`,
  manque: ({ manquants }) =>
    `Votre travail est fini. Il manque ${joursDeCalendrier(manquants)}. Votre agent cherche avec vous comment continuer.`,
  a_verifier: () => 'Votre agent doit encore vérifier quelque chose. Demandez-lui où il en est.',
}

const genres: Record<GenreDEtape, string> = {
  compte: 'compte',
  prolonge: 'ne compte pas, mais allonge la période',
  ne_compte_pas: 'ne compte pas',
  inconnu: 'pas encore connu',
  a_venir: 'à venir',
  vide: 'sans travail',
}

/** The pages of the rights counter; rules, effects and verdicts stand in `droit`. */
export const compteur = {
  titre: 'Jours et droits',
  titreDe: (nom: string) => `Jours et droits ${de(nom)}`,
  mesJours: 'Mes jours',
  aQuoiSertLeCompteur:
    'Ce compteur dit combien de jours vous avez déjà pour avoir droit au chômage.',
  aujourdhui: 'Où en est le compte',
  jours: 'jours',
  demiJours: 'demi-jours',
  surTotal: (seuil: number, unite: string) => `${unite} sûrs sur ${seuil}`,
  situations,
  situationsPourVous,
  pourLAgent,
  pourVous,
  plusInconnus: (mois: string, n: number) =>
    n === 1
      ? `+ ${mois} : pas encore connu. Ce mois n’est ni compté ni perdu.`
      : `+ ${mois} : pas encore connus. Ces mois ne sont ni comptés ni perdus.`,
  donneesAu: (jour: string) => `Données jusqu’au ${jour} (dernière feuille verrouillée).`,
  sansDonnees: 'Aucune feuille n’est encore verrouillée : rien n’est encore sûr.',
  pasEncore: 'Le compteur commence avec le premier placement.',
  pasEncorePourVous: 'Votre compteur commence quand vous commencez à travailler.',
  voirLeCalcul: 'Voir le calcul ligne par ligne',
  trait: {
    enTableau: 'Le même trait, en tableau',
    titre: 'Du premier jour aux droits',
    legende:
      'Ligne du temps : du premier jour au jour où le nombre de jours devrait être atteint. Le tableau ci-dessous dit la même chose.',
    aujourdhui: 'Aujourd’hui',
    droits: 'Droits',
    premierJour: (jour: string) => `Premier jour : ${jour}`,
    dernierJour: (jour: string) => `Assez de jours : ${jour}`,
    genres,
  },
  arithmetique: 'Le calcul, ligne par ligne',
  arithmetiqueTexte:
    'Les jours sont convertis en semaine de six jours : un jour d’une semaine de cinq jours en vaut 1,2. Deux chiffres : par occupation / par trimestre.',
  arithmetiqueSimple:
    'Un jour de travail vaut 1,2 jour ici, parce que la loi compte six jours par semaine.',
  periode: 'Période',
  duAu: (du: string, au: string) => `${du} – ${au}`,
  regle: 'Règle',
  moisAVenir: 'Mois à venir',
  origine: (origine: string) => `Source : ${origine}`,
  effet: 'Effet',
  joursComptes: 'Jours',
  joursDeCalendrier: (n: number) => `+ ${joursDeCalendrier(n)} de période`,
  plusJours: (jours: string) => `+ ${jours} jours`,
  travailEtConges: 'Travail, jours fériés et congés payés',
  peutEtre: (jours: string) => `? ${jours}`,
  source: 'Texte de loi',
  lectures: 'Trois façons de compter',
  lecturesTexte:
    'Les organismes ne comptent pas tous de la même façon. Le compte sûr est le plus petit des deux derniers.',
  facon: 'Façon de compter',
  conditions: (jour: string) => `Si la demande est faite le ${jour}`,
  regime: 'Règles',
  base: 'Admission',
  reference: 'Période de référence',
  prolongation: 'Allongée de',
  manquants: 'Jours manquants',
  entre: (min: number, max: number) => (min === max ? String(min) : `${min} à ${max}`),
  duree: 'Durée du droit',
  mois: (n: number) => `${n} mois`,
  nJours: joursDeCalendrier,
  moisDecident:
    'Avec ce qui est sûr aujourd’hui, le seuil n’est pas atteint. Les mois sans feuille verrouillée décident.',
  remarques: 'À vérifier',
}
