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
  const pistes = motif.leviers.map((levier) => leviers[levier]).join(' of ')
  if (motif.ok === true) return constat
  if (motif.ok === null) return `${constat} Na te kijken: ${pistes}.`
  return pistes === ''
    ? `${constat} Op deze werkplek kan niets dat veranderen.`
    : `${constat} Wat zou helpen: ${pistes}.`
}

/** “1e wens (+35,0); zelfde doel (+15,0); … = 77,2”: the figures add up to the last one. */
export function phraseDExplication({ lignes, dixiemes }: Explication): string {
  const stukken = lignes.map(phraseDeLigne)
  return `${stukken.join('; ')} = ${points(dixiemes)}.`
}

/** One part of it, on its own line. */
export function phraseDeLigne(ligne: LigneDExplication): string {
  return raconter(ligne.fait, plus(ligne.dixiemes))
}

export function phraseDePriorite({ palier, moisDAttente, jamaisPropose }: Priorite): string {
  const wachttijd = `wacht al ${moisDAttente} ${moisDAttente === 1 ? 'maand' : 'maanden'}`
  const feiten = jamaisPropose ? `${wachttijd}, nog nooit voorgesteld` : wachttijd
  return `Voorrang ${palier}: ${feiten}. De voorrang verandert de score niet, ze verzekert een voorstel.`
}

export const leviers: Record<Levier, string> = {
  evaluer_langue: 'het mondelinge niveau laten bepalen',
  cours_de_langue: 'een taalcursus',
  tuteur_de_langue: 'een mentor die met de taal wil helpen',
  connaitre_horaire: 'de juiste werkuren vragen',
  horaire_decale: 'andere werkuren',
  liberer_ces_heures: 'een oplossing voor die uren (opvang, vervanging)',
  obtenir_permis: 'behalen wat ontbreekt',
  attendre_permis: 'wachten op het rijbewijs of attest dat loopt',
  verifier_trajet: 'de reistijd nakijken',
  autre_moyen: 'een ander vervoermiddel',
  accepter_plus_long: 'een langere reistijd aanvaarden',
  verifier_premier_depart: 'de eerste tram, bus of trein nakijken',
  decrire_tache: 'de taak door de gebruiker laten beschrijven',
  adapter_tache: 'een aanpassing van de taak',
  avis_medecin: 'een advies van de arbeidsarts',
  verifier_droit: 'het recht op artikel 60 §7 nakijken',
  renouveler_droit_au_travail: 'de verlenging van het recht om te werken',
  signer_convention: 'een kaderovereenkomst die geldt bij de start van het werk',
  preciser_categorie: 'de categorie van de gebruiker opgeven',
  liberer_place: 'een plaats die vrijkomt',
  reporter_debut: 'een latere start',
  raccourcir_duree: 'een kortere duur',
  en_parler: 'er met de persoon over praten',
  lever_refus: 'de persoon komt terug op de weigering',
  rouvrir_poste: 'de gebruiker opent de werkplek opnieuw',
}

export const objectifs: Record<Objectif, string> = {
  experience: 'ervaring opdoen',
  droits: 'rechten openen',
  emploi_durable: 'duurzaam werk vinden',
  formation: 'een opleiding volgen',
}

export const raisons: Record<RaisonDExclusion, string> = {
  metier: 'de persoon weigert dit beroep',
  domaine: 'de persoon weigert deze sector',
  hote: 'niet bij deze gebruiker',
  poste_suspendu: 'de werkplek is opgeschort',
}

export const criteres: Record<CritereLegal, string> = {
  article60: 'artikel 60 §7 mogelijk',
  aide: 'toegelaten soort steun',
  droit_au_travail: 'recht om te werken tijdens het contract',
  categorie_hote: 'toegelaten categorie van gebruiker',
  convention: 'geldige kaderovereenkomst',
  quota_majore: 'plaats in het verhoogde contingent',
}

function constater(motif: Motif): string {
  switch (motif.regle) {
    case 'langue.fr':
      return constaterLangue('Frans', motif.a, motif.faut)
    case 'langue.nl':
      return constaterLangue('Nederlands', motif.a, motif.faut)
    case 'horaire':
      if (motif.faut === null) return 'Wisselende of onbekende werkuren.'
      return motif.faut.length === 0
        ? 'De werkuren passen.'
        : `Werk ${heures(motif.faut)}; niet vrij ${heures(motif.a)}.`
    case 'permis':
      return constaterPermis(motif.faut, motif.a)
    case 'trajet':
      return constaterTrajet(motif.a, motif.faut)
    case 'sante':
      return motif.faut.length === 0
        ? 'Geen enkele beperking raakt aan deze taak.'
        : `Beperkingen: ${contraintes(motif.a)}; de taak vraagt: ${contraintes(motif.faut)}.`
    case 'legal':
      return constaterLegal(motif.faut)
    case 'capacite':
      return motif.a >= 1 ? `Vrije plaatsen: ${motif.a}.` : 'Geen vrije plaats meer.'
    case 'dates':
      return constaterDates(motif)
    case 'objectif':
      return `Doel: ${motif.a ? objectifs[motif.a] : 'niet bepaald'}; de werkplek biedt: ${
        motif.faut.map((een) => objectifs[een]).join(', ') || 'niet opgegeven'
      }.`
    case 'exclusion':
      return motif.a.length === 0
        ? 'Geen enkele weigering raakt aan deze werkplek.'
        : `Uitgesloten: ${motif.a.map((raison) => raisons[raison]).join(', ')}.`
  }
}

function constaterLangue(langue: string, a: NiveauOral | null, faut: NiveauOral): string {
  if (faut === '0') return `${langue}: geen niveau gevraagd.`
  return a === null
    ? `Mondeling ${langue} niet bepaald, ${faut} is nodig.`
    : `Mondeling ${langue} ${a}, ${faut} is nodig.`
}

function constaterPermis(
  faut: readonly string[],
  { tenus, enCours }: { readonly tenus: readonly string[]; readonly enCours: readonly string[] },
): string {
  if (faut.length === 0) return 'Geen rijbewijs of attest gevraagd.'
  const ontbreekt = faut.filter((een) => !tenus.includes(een))
  if (ontbreekt.length === 0) return `Rijbewijs en attesten: ${faut.join(', ')}, in orde.`
  const vervolg = enCours.length > 0 ? ` (loopt: ${enCours.join(', ')})` : ''
  return `Ontbreekt: ${ontbreekt.join(', ')}${vervolg}.`
}

function constaterTrajet(a: number | null, faut: number | null): string {
  if (faut === null) return 'Reistijd onbekend.'
  return a === null
    ? `Reistijd ${faut} min; maximum van de persoon onbekend.`
    : `Reistijd ${faut} min, maximum ${a} min.`
}

function constaterLegal({
  manque,
  aVerifier,
}: {
  readonly manque: readonly CritereLegal[]
  readonly aVerifier: readonly CritereLegal[]
}): string {
  const blokkerend = manque.map((een) => criteres[een]).join(', ')
  const onzeker = aVerifier.map((een) => criteres[een]).join(', ')
  if (blokkerend) return `Wettelijke voorwaarde niet vervuld: ${blokkerend}.`
  return onzeker ? `Wettelijke voorwaarde nog niet zeker: ${onzeker}.` : 'Het wettelijk kader past.'
}

function constaterDates({ a, faut }: Extract<Motif, { regle: 'dates' }>): string {
  const vrij = a.disponibleLe ? `Beschikbaar op ${jour(a.disponibleLe)}` : 'Beschikbaar'
  const start = faut.debutAuPlusTard
    ? `start ten laatste op ${jour(faut.debutAuPlusTard)}`
    : 'start vrij te kiezen'
  const teLang =
    a.dureeMaxMois !== null && faut.dureeMois !== null && faut.dureeMois > a.dureeMaxMois
  return teLang
    ? `${vrij}, ${start}; contract van ${faut.dureeMois} maanden, hoogstens ${a.dureeMaxMois} voor de persoon.`
    : `${vrij}, ${start}.`
}

function raconter(fait: FaitDuScore, gain: string): string {
  switch (fait.part) {
    case 'souhait':
      if (fait.rang) return `${fait.rang}e wens (${gain})`
      return fait.memeDomaine
        ? `zelfde beroepsgroep als een wens (${gain})`
        : `hoort niet bij de wensen (${gain})`
    case 'competences': {
      const ontbreekt = fait.manquantes
        .map(({ code, apprise }) => `${competence(code)}${apprise ? ', te leren op het werk' : ''}`)
        .join('; ')
      return `competenties ${fait.taux} % (${gain})${ontbreekt && `, ontbreekt: ${ontbreekt}`}`
    }
    case 'objectif':
      if (fait.affinite === 100) return `zelfde doel (${gain})`
      return fait.affinite > 0 ? `verwant doel (${gain})` : `ander doel (${gain})`
    case 'trajet': {
      if (fait.minutes === null) return `reistijd na te kijken (${gain})`
      const anders = fait.variation
        ? `; ${fait.variation.minutes} min zou ${plus(fait.variation.dixiemes)} geven`
        : ''
      return `${fait.minutes} min reistijd (${gain}${anders})`
    }
    case 'langue':
      return `${raconterLangue(fait)} (${gain})`
    case 'horaire':
      if (fait.marge === null) return `werkuren (${gain})`
      return fait.marge < 0
        ? `werkuren botsen (${gain})`
        : `werkuren, ${fait.marge} min speling (${gain})`
  }
}

function raconterLangue({ raison, avance }: Extract<FaitDuScore, { part: 'langue' }>): string {
  switch (raison) {
    case 'non_demandee':
      return 'geen taalniveau gevraagd'
    case 'a_evaluer':
      return 'taal nog te bepalen'
    case 'sous_le_niveau':
      return 'taal onder het gevraagde niveau'
    case 'cours':
      return 'taalcursus op het werk'
    case 'au_niveau':
      if (avance === 0) return 'taal op het gevraagde niveau'
      return avance === 1 ? 'taal één niveau hoger' : 'taal ruim boven het niveau'
  }
}

function competence(code: string): string {
  return trouverCompetence(code)?.nl ?? code
}

function contraintes(lijst: readonly Contrainte[]): string {
  return lijst
    .map(({ exigence, valeur }) => {
      if (exigence === 'charge')
        return `last ${valeur === null ? 'niet opgegeven' : `${nombre(valeur)} kg`}`
      if (exigence === 'debout')
        return `rechtstaan ${valeur === null ? 'niet opgegeven' : `${nombre(valeur)} u`}`
      return metier.exigences[exigence]
    })
    .join(', ')
}

/** “ma-vr 06:00-10:00, za 08:00-12:00” */
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
  1: 'ma',
  2: 'di',
  3: 'wo',
  4: 'do',
  5: 'vr',
  6: 'za',
  7: 'zo',
}

/** 352 tenths → “+35,2”. */
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
