import type { Partie } from '../convention/convention.ts'
import type { Relais } from '../convention/reglage.ts'
import type { Tarif } from '../convention/saisie.ts'
import type { CategorieDHote } from '../hote/hote.ts'
import type { MotifDeFin } from '../placement/placement.ts'
import type { Semaine } from '../poste/poste.ts'
import type { DateCivile } from '../shared/date-civile.ts'

/** What a signed convention can have changed. One avenant changes one of these. */
export const naturesDAvenant = [
  'periode',
  'horaire',
  'fonction',
  'lieu',
  'tuteur',
  'signataire',
  'tarif',
  'suspension',
  'rupture',
] as const
export type NatureDAvenant = (typeof naturesDAvenant)[number]

/** The change itself, as it will hold from its day on. */
export type Changement =
  | { readonly nature: 'periode'; readonly finPrevueLe: DateCivile }
  | {
      readonly nature: 'horaire'
      readonly semaine: Semaine
      readonly heuresSemaine: number
      readonly heuresAvant: number
    }
  | {
      readonly nature: 'fonction'
      readonly service: string
      readonly superieur: string
      readonly taches: readonly string[]
      readonly tachesExclues: readonly string[]
    }
  | {
      readonly nature: 'lieu'
      readonly adresses: readonly string[]
      readonly deplacements?: string | undefined
    }
  | {
      readonly nature: 'tuteur'
      readonly tuteurNom: string
      readonly tuteurFonction: string
      readonly tuteurRemplacant: string
      readonly heuresTuteur: number
    }
  | {
      readonly nature: 'signataire'
      /** «Nom, qualité», as they stand in the framework. */
      readonly anciens: readonly string[]
      readonly nouveaux: readonly string[]
      /** Who signs this very avenant for the host: the centre's rule on the day it was opened. */
      readonly relais: Relais
      /** Since when that rule holds; null when the centre decided nothing. */
      readonly regleDes: DateCivile | null
    }
  | ({ readonly nature: 'tarif' } & Tarif)
  /** Null when nobody knows yet until when. */
  | { readonly nature: 'suspension'; readonly reprisePrevueLe: DateCivile | null }
  | { readonly nature: 'rupture'; readonly motif: MotifDeFin }

/** The placement as its avenants see it. */
export interface PlacementConvenu {
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly categorieDeLHote: CategorieDHote
}

/**
 * The sides a change concerns, hence who signs it. The price is between the centre and the host: the
 * worker neither owes it nor sees it. Who engages the host is the host's affair, told to the centre.
 * Everything else touches the worker's own work.
 */
export function signatairesDAvenant(nature: NatureDAvenant): readonly Partie[] {
  return nature === 'tarif' || nature === 'signataire'
    ? ['cpas', 'hote']
    : ['cpas', 'hote', 'travailleur']
}

/** A service of the CPAS itself pays nothing, and its head signs as the superior of the worker. */
export function naturesPossibles(categorie: CategorieDHote): readonly NatureDAvenant[] {
  if (categorie !== 'INT') return naturesDAvenant
  return naturesDAvenant.filter((une) => une !== 'tarif' && une !== 'signataire')
}
