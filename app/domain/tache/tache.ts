import type { Partie } from '../convention/convention.ts'
import type { Verification } from '../placement/placement.ts'
import type { DateCivile, Mois } from '../shared/date-civile.ts'

/** The three corners; each owes things to the other two. */
export type Coin = Partie

/** What can be owed. Tasks are read off the state of things, so they cannot be out of step with it. */
export const codesDeTache = [
  'demander_consentement',
  'repondre_consentement',
  'envoyer_proposition',
  'repondre_proposition',
  'decider_placement',
  'verifier',
  'completer_convention',
  'mettre_en_signature',
  'corriger_adresse',
  'signer',
  'demarrer',
  'proposer_horaire',
  'repondre_horaire',
  'voir_horaire',
  'confirmer_feuille',
  'voir_feuille',
  'decider_feuille',
  'approuver_feuille',
  'verrouiller_feuille',
  'preparer_sortie',
  'cloturer',
  'retrouver_feuille',
  'seuil_proche',
  'confirmer_seuil',
  'raccourcir_contrat',
  'prolonger_contrat',
  'decider_prolongation',
  'remettre_au_service_emploi',
  'demander_allocations',
  'suivre_demande',
  'sauver_droit',
] as const
export type CodeDeTache = (typeof codesDeTache)[number]

/** One thing that one corner owes another, with its day. */
export interface Tache {
  readonly code: CodeDeTache
  readonly debiteur: Coin
  readonly creancier: Coin
  /** Null when nothing sets a day yet. */
  readonly echeance: DateCivile | null
  readonly enRetard: boolean
  readonly sujet: SujetDeTache
}

/** What the task is about, for its words and its link. */
export interface SujetDeTache {
  readonly candidatId: string | null
  readonly placementId: string | null
  readonly propositionId: string | null
  readonly prolongationId: string | null
  readonly conventionId: string | null
  readonly horaireId: string | null
  readonly feuilleId: string | null
  readonly mois: Mois | null
  readonly quoi: Verification | null
}

const RIEN: SujetDeTache = {
  candidatId: null,
  placementId: null,
  propositionId: null,
  prolongationId: null,
  conventionId: null,
  horaireId: null,
  feuilleId: null,
  mois: null,
  quoi: null,
}

export function sujet(champs: Partial<SujetDeTache>): SujetDeTache {
  return { ...RIEN, ...champs }
}

/** Late first, then by day, then what has no day; equal ones keep the order of the list of codes. */
export function ordonner<T extends Pick<Tache, 'enRetard' | 'echeance' | 'code'>>(
  taches: readonly T[],
): T[] {
  const rang = (une: T) =>
    [une.enRetard ? 0 : 1, une.echeance ?? '9999', codesDeTache.indexOf(une.code)] as const
  return taches.toSorted((a, b) => {
    const [ra, ea, ca] = rang(a)
    const [rb, eb, cb] = rang(b)
    return ra - rb || (ea < eb ? -1 : ea > eb ? 1 : ca - cb)
  })
}
