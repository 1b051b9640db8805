import type { z } from 'zod'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { DocumentARendre } from './blocs.ts'
import { type Condition, vaut } from './clauses/clause.ts'
import type { Categorie, Objectif, Region } from './donnees.ts'
import { categories, objectifs, regions } from './donnees.ts'
import { estVide, type Variable, valeurDe, variablesDe, variablesManquantes } from './variables.ts'

/** One published version of one type of document. Once published, its text never changes. */
export interface Modele {
  readonly type: string
  readonly version: string
  readonly publieLe: DateCivile
  readonly langues: readonly Langue[]
  readonly objectifs: readonly Objectif[]
  readonly categories: readonly Categorie[]
  readonly variables: readonly Variable[]
  /** The data contract, for programs that want it whole. */
  readonly schema: z.ZodType
  /** Complete fictional data in each language, to start from and to show. */
  readonly exemples: Readonly<Record<Langue, unknown>>
  /** Throws `contrat/variables_manquantes`, `variables_invalides`, `categorie_exclue`, and what the text refuses. */
  readonly composer: (brut: unknown, langue: Langue) => DocumentARendre
}

/** A variable that only some documents need: «the host's recognition, for social economy». */
export interface Exigence {
  readonly quand: Condition
  readonly variables: readonly string[]
}

interface Publication<D> {
  readonly type: string
  readonly version: string
  readonly publieLe: DateCivile
  readonly langues: readonly Langue[]
  readonly objectifs: readonly Objectif[]
  readonly categories: readonly Categorie[]
  readonly exigences: readonly Exigence[]
  readonly donnees: z.ZodType<D>
  readonly exemples: Readonly<Record<Langue, unknown>>
  readonly composer: (donnees: D, langue: Langue) => DocumentARendre
}

/** Puts a data contract, its text and its conditions together, and hides the type of the data. */
export function publier<D>({ donnees, exigences, composer, ...un }: Publication<D>): Modele {
  return {
    ...un,
    schema: donnees,
    variables: variablesDe(donnees),
    composer: (brut, langue) => composer(lire(donnees, exigences, un, brut), langue),
  }
}

function lire<D>(
  donnees: z.ZodType<D>,
  exigences: readonly Exigence[],
  { type, categories: admises }: Pick<Modele, 'type' | 'categories'>,
  brut: unknown,
): D {
  const manquantes = [
    ...new Set([...variablesManquantes(donnees, brut), ...exigees(exigences, brut)]),
  ]
  if (manquantes.length > 0) throw new ErreurMetier('contrat/variables_manquantes', { manquantes })
  const lu = donnees.safeParse(brut)
  if (!lu.success) {
    const invalides = [...new Set(lu.error.issues.flatMap(cheminsDe))]
    const chemin = `/donnees/${(invalides[0] ?? '').replaceAll('.', '/')}`
    throw new ErreurMetier('contrat/variables_invalides', { invalides, chemin })
  }
  const categorie = valeurDe(brut, 'hote.categorie')
  if (typeof categorie === 'string' && !admises.some((une) => une === categorie))
    throw new ErreurMetier('contrat/categorie_exclue', { type, categorie })
  return lu.data
}

function exigees(exigences: readonly Exigence[], brut: unknown): string[] {
  const profil = {
    categorie: parmi(categories, valeurDe(brut, 'hote.categorie')) ?? 'PART',
    objectifs: objectifs.filter((un) => un === valeurDe(brut, 'objectif')),
    region: parmi<Region>(regions, valeurDe(brut, 'cpas.region')) ?? 'bruxelles',
    formation: false,
  }
  return exigences
    .filter(({ quand }) => vaut(quand, profil))
    .flatMap(({ variables }) => variables)
    .filter((nom) => {
      // Null is an answer where the contract allows it: «no union delegation».
      const valeur = valeurDe(brut, nom)
      return valeur !== null && estVide(valeur)
    })
}

function parmi<Valeur extends string>(
  liste: readonly Valeur[],
  valeur: unknown,
): Valeur | undefined {
  return liste.find((une) => une === valeur)
}

function cheminsDe(probleme: z.core.$ZodIssue): string[] {
  const chemin = probleme.path.map(String)
  if (probleme.code !== 'unrecognized_keys') return [chemin.join('.')]
  return probleme.keys.map((cle) => [...chemin, cle].join('.'))
}
