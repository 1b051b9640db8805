import type { Partie } from '#app/domain/convention/convention.ts'
import type { Demarche } from '#app/domain/placement/demarche.ts'
import type { MotifDeFin, Verification } from '#app/domain/placement/placement.ts'
import type { CodeDeJour } from '#app/domain/prestation/prestation.ts'
import type { Origine } from '#app/domain/proposition/proposition.ts'
import type { CleDeSemaine } from '../postes/poste.ts'
import type { Repere } from '../reperes.ts'

/** The story of one triangle: who, where, from which day; the usual course unless told otherwise. */
export interface PlacementDuMonde extends Cours {
  readonly personne: string
  readonly poste: string
  readonly debut: Repere
}

export interface Cours {
  readonly origine?: Origine
  /** Why the agent proposed it, where it is worth telling. */
  readonly raison?: string
  /** The step the story has stopped at; it goes on to the start of the work when absent. */
  readonly jusqua?: Etape
  /** With `signature`: the sides that have signed already. */
  readonly signent?: readonly Partie[]
  /** The papers that are in order; all of them when absent. */
  readonly papiers?: readonly Exclude<Verification, 'decision'>[]
  /** Months decided by the CPAS, where it is not the day the rights open. */
  readonly duree?: number
  /** How the worker signs; by the link when absent. */
  readonly signature?: 'guichet' | 'papier'
  readonly fin?: { readonly motif: MotifDeFin; readonly le?: Repere; readonly explication?: string }
  readonly suspendu?: { readonly le: Repere; readonly code: CodeDeJour; readonly reprise?: Repere }
  readonly annule?: Repere
  /** The head lets the work begin although a paper lacks, and says why. */
  readonly force?: string
  /** Never away but for what is told: the count of days must be exact. */
  readonly assidu?: true
  readonly absences?: readonly Absence[]
  readonly feuilles?: readonly SortDeFeuille[]
  readonly horaires?: readonly ChangementDHoraire[]
  readonly annonces?: readonly AnnonceDuMonde[]
  /** Steps towards the rights, done at other offices and noted here. */
  readonly demarches?: readonly DemarcheDuMonde[]
  readonly prolongation?: Prolongation
}

export interface DemarcheDuMonde {
  readonly quoi: Demarche
  readonly le: Repere
  readonly reference?: string
}

/** The contract lasts longer than agreed: asked, decided, signed, unless the story stops on the way. */
export interface Prolongation {
  readonly le: Repere
  readonly mois: number
  readonly motif: string
  readonly attend?: true
  readonly aSigner?: true
}

/** The steps at which a preparation may stand. */
export const etapes = [
  'acceptee',
  'decidee',
  'completee',
  'a_signer',
  'signature',
  'papiers',
] as const
export type Etape = (typeof etapes)[number]

/** Office days in a row on which the person was away, and what the CPAS makes of it. */
export interface Absence {
  readonly le: Repere
  readonly jours: number
  readonly code: CodeDeJour
  /** Nobody had warned. */
  readonly sansPrevenir?: true
}

/** What became of the sheet of a month, where it did not go as usual. */
export type SortDeFeuille = {
  /** Counted from the present month. */
  readonly mois: number
} & (
  | {
      readonly sort: 'manquante' | 'confirmee' | 'vue' | 'approuvee' | 'tardive'
    }
  | {
      readonly sort: 'renvoyee'
      readonly mot: string
    }
  | {
      readonly sort: 'contestee'
      readonly mot: string
      readonly suite?: 'maintenir' | 'renvoyer'
      readonly decision?: string
    }
  | {
      readonly sort: 'corrigee'
      readonly code: Exclude<CodeDeJour, 'ABA' | 'ABN'>
      readonly raison: string
    }
)

/** A new week asked for by one side. */
export interface ChangementDHoraire {
  readonly par: 'hote' | 'cpas'
  readonly le: Repere
  readonly semaine: CleDeSemaine
  readonly mot: string
  readonly reponse?: 'oui' | 'non'
  readonly motDeReponse?: string
}

/** Days told in advance: the weekdays of a period, or all of them. */
export interface AnnonceDuMonde {
  readonly du: Repere
  readonly au?: Repere
  readonly jours?: readonly number[]
  readonly code: 'F' | 'E' | 'CA' | 'RC' | 'CC' | 'FU'
  /** How long before it was told, in office days. */
  readonly avance?: number
}

export function place(
  personne: string,
  poste: string,
  debut: Repere,
  cours: Cours = {},
): PlacementDuMonde {
  return { personne, poste, debut, ...cours }
}
