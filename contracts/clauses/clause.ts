import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Bilingue, Langue } from '#app/domain/shared/langue.ts'
import type { Fiche, Tableau, Texte } from '../blocs.ts'
import type { DonneesCadre } from '../convention-cadre/2026-01/donnees.ts'
import type { DonneesIndividuelle } from '../convention-individuelle/2026-01/donnees.ts'
import type { Categorie, Objectif, Region } from '../donnees.ts'
import type { DonneesInternes } from '../note-affectation-interne/2026-01/donnees.ts'
import type { CodeDeReference } from '../references-legales.ts'

/**
 * One heading of a convention, as a jurist reads it: what it says in the framework convention, in the
 * individual one and in the internal note, when, and where that comes from. French and Dutch stand side by
 * side, so that one cannot change without the other in sight.
 */
export interface Clause {
  readonly cle: string
  readonly intitule: Bilingue
  /** The heading in the internal note, where it differs. */
  readonly intituleInterne?: Bilingue
  readonly cadre?: readonly Alinea<DonneesCadre>[]
  readonly individuelle?: readonly Alinea<DonneesIndividuelle>[]
  /** The note that assigns a worker to a service of the CPAS itself. */
  readonly interne?: readonly Alinea<DonneesInternes>[]
  /** Where the content was read, with the day it was read or came into force. */
  readonly sources: readonly string[]
}

/** A numbered paragraph. Without `quand` it is always there. */
export interface Alinea<D> {
  readonly quand?: Condition
  readonly fr: Redaction<D>
  readonly nl: Redaction<D>
}

/** What makes a paragraph appear. Each list means «one of these»; several lists must all agree. */
export interface Condition {
  readonly categories?: readonly Categorie[]
  readonly objectifs?: readonly Objectif[]
  readonly regions?: readonly Region[]
  /** True: only with a training part. False: only without. */
  readonly formation?: boolean
}

/** What the conditions look at. */
export interface Profil {
  readonly categorie: Categorie
  readonly objectifs: readonly Objectif[]
  readonly region: Region
  readonly formation: boolean
}

/** The words, or how to write them from the data. Null when the data leave nothing to say. */
export type Redaction<D> = Contenu | ((redacteur: Redacteur<D>) => Contenu | null)

export type Contenu =
  | Texte
  | {
      readonly texte: Texte
      readonly liste?: readonly Texte[]
      readonly fiche?: Fiche['lignes']
      readonly tableau?: Pick<Tableau, 'colonnes' | 'lignes'>
    }

/** What a text may use. Whatever is not here cannot get into a clause: no clock, no environment. */
export interface Redacteur<D> {
  readonly d: D
  readonly langue: Langue
  /** The name of a law on the day the document is drawn up. */
  readonly ref: (code: CodeDeReference) => string
  readonly jour: (date: DateCivile) => string
  readonly euros: (montantCentimes: number) => string
}

export function vaut(condition: Condition | undefined, profil: Profil): boolean {
  if (!condition) return true
  const { categories, objectifs, regions, formation } = condition
  return (
    (!categories || categories.includes(profil.categorie)) &&
    (!objectifs || profil.objectifs.some((un) => objectifs.includes(un))) &&
    (!regions || regions.includes(profil.region)) &&
    (formation === undefined || formation === profil.formation)
  )
}
