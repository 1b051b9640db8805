import type { NiveauOral, Objectif } from '#app/domain/appariement/appariement.ts'
import type {
  Explication,
  FaitDuScore,
  LigneDExplication,
} from '#app/domain/appariement/explication.ts'
import type {
  Contrainte,
  Creneau,
  CritereLegal,
  Levier,
  Motif,
  RaisonDExclusion,
} from '#app/domain/appariement/motif.ts'
import type { Priorite } from '#app/domain/appariement/palier.ts'
import { regrouper } from '#app/domain/appariement/semaine.ts'
import { trouverCompetence } from '#app/domain/metier/metier.ts'
import type { DateCivile, JourSemaine } from '#app/domain/shared/date-civile.ts'
import { metier } from './metier.ts'

/** What the rule found, then what would change it; complete sentences for the agent and the person. */
export function phraseDuMotif(motif: Motif): string {
  const constat = constater(motif)
  const pistes = motif.leviers.map((levier) => leviers[levier]).join(' ou ')
  if (motif.ok === true) return constat
  if (motif.ok === null) return `${constat} À vérifier : ${pistes}.`
  return pistes === ''
    ? `${constat} Rien à ce poste ne peut le changer.`
    : `${constat} Ce qui changerait : ${pistes}.`
}

/** «1er souhait (+35,0) ; même objectif (+15,0) ; … = 77,2»: the figures add up to the last one. */
export function phraseDExplication({ lignes, dixiemes }: Explication): string {
  const morceaux = lignes.map(phraseDeLigne)
  return `${morceaux.join(' ; ')} = ${points(dixiemes)}.`
}

/** One part of it, on its own line. */
export function phraseDeLigne(ligne: LigneDExplication): string {
  return raconter(ligne.fait, plus(ligne.dixiemes))
}

export function phraseDePriorite({ palier, moisDAttente, jamaisPropose }: Priorite): string {
  const attente = `attend depuis ${moisDAttente} mois`
  const faits = jamaisPropose ? `${attente}, jamais proposé` : attente
  return `Priorité ${palier} : ${faits}. La priorité ne change pas le score, elle garantit une proposition.`
}

export const leviers: Record<Levier, string> = {
  evaluer_langue: 'évaluer le niveau oral',
  cours_de_langue: 'un cours de langue',
  tuteur_de_langue: 'un tuteur qui accepte d’aider pour la langue',
  connaitre_horaire: 'demander l’horaire exact',
  horaire_decale: 'un horaire décalé',
  liberer_ces_heures: 'une solution pour ces heures (garde, relais)',
  obtenir_permis: 'obtenir ce qui manque',
  attendre_permis: 'attendre le permis ou l’attestation en cours',
  verifier_trajet: 'vérifier le temps de trajet',
  autre_moyen: 'un autre moyen de transport',
  accepter_plus_long: 'accepter un trajet plus long',
  verifier_premier_depart: 'vérifier le premier tram, bus ou train',
  decrire_tache: 'faire décrire la tâche par l’hôte',
  adapter_tache: 'une adaptation de la tâche',
  avis_medecin: 'un avis du médecin du travail',
  verifier_droit: 'vérifier le droit à l’article 60 §7',
  renouveler_droit_au_travail: 'le renouvellement du droit au travail',
  signer_convention: 'une convention-cadre valable au début du travail',
  preciser_categorie: 'préciser la catégorie de l’hôte',
  liberer_place: 'une place qui se libère',
  reporter_debut: 'un début plus tard',
  raccourcir_duree: 'une durée plus courte',
  en_parler: 'en parler avec la personne',
  lever_refus: 'la personne revient sur son refus',
  rouvrir_poste: 'l’hôte rouvre le poste',
}

export const objectifs: Record<Objectif, string> = {
  experience: 'acquérir une expérience',
  droits: 'ouvrir des droits',
  emploi_durable: 'trouver un emploi durable',
  formation: 'se former',
}

export const raisons: Record<RaisonDExclusion, string> = {
  metier: 'la personne refuse ce métier',
  domaine: 'la personne refuse ce secteur',
  hote: 'pas chez cet hôte',
  poste_suspendu: 'le poste est suspendu',
}

export const criteres: Record<CritereLegal, string> = {
  article60: 'article 60 §7 possible',
  aide: 'type d’aide admis',
  droit_au_travail: 'droit au travail pendant le contrat',
  categorie_hote: 'catégorie d’hôte admise',
  convention: 'convention-cadre valable',
  quota_majore: 'place au contingent majoré',
}

function constater(motif: Motif): string {
  switch (motif.regle) {
    case 'langue.fr':
      return constaterLangue('Français', motif.a, motif.faut)
    case 'langue.nl':
      return constaterLangue('Néerlandais', motif.a, motif.faut)
    case 'horaire':
      if (motif.faut === null) return 'Horaire variable ou inconnu.'
      return motif.faut.length === 0
        ? 'L’horaire convient.'
        : `Travail ${heures(motif.faut)} ; indisponible ${heures(motif.a)}.`
    case 'permis':
      return constaterPermis(motif.faut, motif.a)
    case 'trajet':
      return constaterTrajet(motif.a, motif.faut)
    case 'sante':
      return motif.faut.length === 0
        ? 'Aucune limite ne touche cette tâche.'
        : `Limites : ${contraintes(motif.a)} ; la tâche demande : ${contraintes(motif.faut)}.`
    case 'legal':
      return constaterLegal(motif.faut)
    case 'capacite':
      return motif.a >= 1 ? `Places libres : ${motif.a}.` : 'Plus aucune place libre.'
    case 'dates':
      return constaterDates(motif)
    case 'objectif':
      return `Objectif : ${motif.a ? objectifs[motif.a] : 'non fixé'} ; le poste offre : ${
        motif.faut.map((un) => objectifs[un]).join(', ') || 'non précisé'
      }.`
    case 'exclusion':
      return motif.a.length === 0
        ? 'Aucun refus ne touche ce poste.'
        : `Exclu : ${motif.a.map((raison) => raisons[raison]).join(', ')}.`
  }
}

function constaterLangue(langue: string, a: NiveauOral | null, faut: NiveauOral): string {
  if (faut === '0') return `${langue} : aucun niveau demandé.`
  return a === null
    ? `${langue} oral non évalué, il faut ${faut}.`
    : `${langue} oral ${a}, il faut ${faut}.`
}

function constaterPermis(
  faut: readonly string[],
  { tenus, enCours }: { readonly tenus: readonly string[]; readonly enCours: readonly string[] },
): string {
  if (faut.length === 0) return 'Aucun permis ni attestation demandé.'
  const manque = faut.filter((un) => !tenus.includes(un))
  if (manque.length === 0) return `Permis et attestations : ${faut.join(', ')}, en ordre.`
  const suite = enCours.length > 0 ? ` (en cours : ${enCours.join(', ')})` : ''
  return `Il manque : ${manque.join(', ')}${suite}.`
}

function constaterTrajet(a: number | null, faut: number | null): string {
  if (faut === null) return 'Temps de trajet inconnu.'
  return a === null
    ? `Trajet de ${faut} min ; maximum de la personne inconnu.`
    : `Trajet de ${faut} min, maximum ${a} min.`
}

function constaterLegal({
  manque,
  aVerifier,
}: {
  readonly manque: readonly CritereLegal[]
  readonly aVerifier: readonly CritereLegal[]
}): string {
  const bloquant = manque.map((un) => criteres[un]).join(', ')
  const douteux = aVerifier.map((un) => criteres[un]).join(', ')
  if (bloquant) return `Condition légale non remplie : ${bloquant}.`
  return douteux ? `Condition légale pas encore établie : ${douteux}.` : 'Le cadre légal convient.'
}

function constaterDates({ a, faut }: Extract<Motif, { regle: 'dates' }>): string {
  const libre = a.disponibleLe ? `Disponible le ${jour(a.disponibleLe)}` : 'Disponible'
  const debut = faut.debutAuPlusTard
    ? `début au plus tard le ${jour(faut.debutAuPlusTard)}`
    : 'début ouvert'
  const tropLong =
    a.dureeMaxMois !== null && faut.dureeMois !== null && faut.dureeMois > a.dureeMaxMois
  return tropLong
    ? `${libre}, ${debut} ; contrat de ${faut.dureeMois} mois, ${a.dureeMaxMois} mois au plus pour la personne.`
    : `${libre}, ${debut}.`
}

function raconter(fait: FaitDuScore, gain: string): string {
  switch (fait.part) {
    case 'souhait':
      if (fait.rang) return `${fait.rang === 1 ? '1er' : `${fait.rang}e`} souhait (${gain})`
      return fait.memeDomaine
        ? `même famille de métiers qu’un souhait (${gain})`
        : `ne fait pas partie des souhaits (${gain})`
    case 'competences': {
      const manque = fait.manquantes
        .map(({ code, apprise }) => `${competence(code)}${apprise ? ', prévu au poste' : ''}`)
        .join(' ; ')
      return `compétences ${fait.taux} % (${gain})${manque && `, il manque : ${manque}`}`
    }
    case 'objectif':
      if (fait.affinite === 100) return `même objectif (${gain})`
      return fait.affinite > 0 ? `objectif proche (${gain})` : `autre objectif (${gain})`
    case 'trajet': {
      if (fait.minutes === null) return `trajet à vérifier (${gain})`
      const autrement = fait.variation
        ? ` ; ${fait.variation.minutes} min donneraient ${plus(fait.variation.dixiemes)}`
        : ''
      return `${fait.minutes} min de trajet (${gain}${autrement})`
    }
    case 'langue':
      return `${raconterLangue(fait)} (${gain})`
    case 'horaire':
      if (fait.marge === null) return `horaire (${gain})`
      return fait.marge < 0
        ? `horaire en conflit (${gain})`
        : `horaire, ${fait.marge} min de marge (${gain})`
  }
}

function raconterLangue({ raison, avance }: Extract<FaitDuScore, { part: 'langue' }>): string {
  switch (raison) {
    case 'non_demandee':
      return 'aucun niveau de langue demandé'
    case 'a_evaluer':
      return 'langue à évaluer'
    case 'sous_le_niveau':
      return 'langue sous le niveau demandé'
    case 'cours':
      return 'cours de langue au poste'
    case 'au_niveau':
      if (avance === 0) return 'langue au niveau demandé'
      return avance === 1 ? 'langue un niveau au-dessus' : 'langue bien au-dessus du niveau'
  }
}

function competence(code: string): string {
  return trouverCompetence(code)?.fr ?? code
}

function contraintes(liste: readonly Contrainte[]): string {
  return liste
    .map(({ exigence, valeur }) => {
      if (exigence === 'charge')
        return `charge ${valeur === null ? 'non précisée' : `${nombre(valeur)} kg`}`
      if (exigence === 'debout')
        return `debout ${valeur === null ? 'non précisé' : `${nombre(valeur)} h`}`
      return metier.exigences[exigence]
    })
    .join(', ')
}

/** «lu-ve 06:00-10:00, sa 08:00-12:00» */
function heures(creneaux: readonly Creneau[]): string {
  return regrouper(creneaux)
    .map(({ jours, de, a }) => `${jours.map(suite).join(', ')} ${de}-${a}`)
    .join(', ')
}

function suite([premier, dernier]: readonly [JourSemaine, JourSemaine]): string {
  return premier === dernier
    ? joursCourts[premier]
    : `${joursCourts[premier]}-${joursCourts[dernier]}`
}

const joursCourts: Record<JourSemaine, string> = {
  1: 'lu',
  2: 'ma',
  3: 'me',
  4: 'je',
  5: 've',
  6: 'sa',
  7: 'di',
}

/** 352 tenths → «+35,2». */
function plus(dixiemes: number): string {
  return `+${points(dixiemes)}`
}

function points(dixiemes: number): string {
  return `${Math.floor(dixiemes / 10)},${dixiemes % 10}`
}

function nombre(valeur: number): string {
  return String(valeur).replace('.', ',')
}

function jour(date: DateCivile): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}
