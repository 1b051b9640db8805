import type { Partie } from '../convention/convention.ts'
import type { TypeEvenement } from '../journal/journal.ts'
import type { DateCivile, Mois } from '../shared/date-civile.ts'
import type { StatutDePlacement } from './placement.ts'

/** What happens to a placement, in the order in which things of one day are told. */
export const codesDEtape = [
  'proposee',
  'consentie',
  'envoyee',
  'acceptee',
  'decidee',
  'mise_a_signer',
  'signee',
  'complete',
  'horaire',
  'debut',
  'suspension',
  'reprise',
  'feuille',
  'evaluation',
  'fin_prevue',
  'fin',
  'annulation',
] as const
export type CodeDEtape = (typeof codesDEtape)[number]

/** One step of the line: known to be done, or planned. */
export interface Etape {
  readonly code: CodeDEtape
  readonly le: DateCivile
  readonly faite: boolean
  /** Who signed. */
  readonly partie: Partie | null
  /** Which month was locked. */
  readonly mois: Mois | null
}

/** A line of the journal about one of the things of a placement, told as a day. */
export interface FaitDuJournal {
  readonly type: TypeEvenement
  readonly le: DateCivile
  readonly partie: Partie | null
  readonly mois: Mois | null
}

export interface FaitsDeLaLigne {
  readonly statut: StatutDePlacement
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly finLe: DateCivile | null
  readonly decisionLe: DateCivile | null
  readonly evaluations: readonly DateCivile[]
  readonly journal: readonly FaitDuJournal[]
}

/** The life of a placement from the first proposal to its end, what is to come included. */
export function ligneDuTemps(faits: FaitsDeLaLigne, aujourdhui: DateCivile): Etape[] {
  return [...passees(faits), ...prevues(faits, aujourdhui)].toSorted(
    (a, b) =>
      (a.le < b.le ? -1 : a.le > b.le ? 1 : 0) ||
      codesDEtape.indexOf(a.code) - codesDEtape.indexOf(b.code),
  )
}

/** The events of the journal that are steps; the others (papers ticked, drafts…) stand elsewhere. */
const etapes: Partial<Record<TypeEvenement, CodeDEtape>> = {
  'proposition.creee': 'proposee',
  'proposition.consentie': 'consentie',
  'proposition.envoyee': 'envoyee',
  'proposition.acceptee': 'acceptee',
  'convention.figee': 'mise_a_signer',
  'convention.signee': 'signee',
  'convention.complete': 'complete',
  'horaire.confirme': 'horaire',
  'placement.suspendu': 'suspension',
  'placement.repris': 'reprise',
  'feuille.verrouillee': 'feuille',
  'placement.annule': 'annulation',
}

function passees({ journal, decisionLe, statut, finLe }: FaitsDeLaLigne): Etape[] {
  const duJournal = journal.flatMap(({ type, le, partie, mois }) => {
    const code = etapes[type]
    return code ? [{ code, le, faite: true, partie, mois }] : []
  })
  return [
    ...duJournal,
    // The day the organ decided, not the day somebody typed it.
    ...(decisionLe ? [etape('decidee', decisionLe, true)] : []),
    ...(statut === 'termine' && finLe ? [etape('fin', finLe, true)] : []),
  ]
}

function prevues(
  { statut, debutLe, finPrevueLe, finLe, evaluations }: FaitsDeLaLigne,
  aujourdhui: DateCivile,
): Etape[] {
  if (statut === 'annule') return []
  const aCommence = statut === 'actif' || statut === 'suspendu' || statut === 'termine'
  const dernier = finLe ?? finPrevueLe
  return [
    etape('debut', debutLe, aCommence && debutLe <= aujourdhui),
    ...evaluations
      .filter((jour) => jour <= dernier)
      .map((jour) => etape('evaluation', jour, false)),
    ...(statut === 'termine' ? [] : [etape('fin_prevue', finPrevueLe, false)]),
  ]
}

function etape(code: CodeDEtape, le: DateCivile, faite: boolean): Etape {
  return { code, le, faite, partie: null, mois: null }
}
