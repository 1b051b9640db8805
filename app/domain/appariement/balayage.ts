import { regles } from './admissibilite.ts'
import {
  type Contexte,
  type PersonneAApparier,
  type PosteAApparier,
  partsDuScore,
} from './appariement.ts'
import type { PaireScoree } from './instance.ts'
import { mesures } from './score.ts'

/**
 * The eligible pairs with their scores, for thousands of people and posts at once. The same rules and
 * measures as `evaluerPaire`, each judged once per distinct pair of what it reads: many people share
 * a level, a postcode, a set of hours. Order: people as given, then posts as given.
 */
export function pairesAdmissibles(
  personnes: readonly PersonneAApparier[],
  postes: readonly PosteAApparier[],
  contexte: Contexte,
): PaireScoree[] {
  const tables = dresserTables(personnes, postes, contexte)
  const restants = new Int32Array(postes.length)
  return personnes.flatMap((personne, i) => {
    let nombre = postes.length
    for (let j = 0; j < nombre; j++) restants[j] = j
    for (const table of tables.regles) nombre = filtrer(table, i, restants, nombre)
    return Array.from(restants.subarray(0, nombre), (j) => ({
      personne: personne.id,
      poste: postes[j]?.id ?? '',
      score: tables.mesures.reduce(
        (somme, { poids, table }) => somme + poids * lire(table, i, j),
        0,
      ),
    }))
  })
}

/** One rule or measure over all pairs, filled as it is read. */
interface Table {
  readonly groupesPersonnes: Int32Array
  readonly groupesPostes: Int32Array
  readonly nombreDeGroupesPostes: number
  /** Null when nearly every pair is its own: then remembering would only cost memory. */
  readonly memoire: Uint8Array | null
  /** 1 for people whose minutes somebody typed: their verdict belongs to the pair, not to a group. */
  readonly aPart: Uint8Array
  readonly juger: (i: number, j: number) => number
}

const PAS_ENCORE = 255

interface Critere {
  readonly clePersonne: (personne: PersonneAApparier) => unknown
  readonly clePoste: (poste: PosteAApparier) => unknown
}

function dresserTables(
  personnes: readonly PersonneAApparier[],
  postes: readonly PosteAApparier[],
  contexte: Contexte,
) {
  const aPart = Uint8Array.from(personnes, ({ id }) => (contexte.minutesConnues.has(id) ? 1 : 0))
  const dresser = (
    { clePersonne, clePoste }: Critere,
    juger: (personne: PersonneAApparier, poste: PosteAApparier) => number,
  ): Table => {
    const parPersonne = grouper(personnes, clePersonne)
    const parPoste = grouper(postes, clePoste)
    const taille = parPersonne.nombre * parPoste.nombre
    return {
      groupesPersonnes: parPersonne.groupes,
      groupesPostes: parPoste.groupes,
      nombreDeGroupesPostes: parPoste.nombre,
      memoire:
        2 * taille <= personnes.length * postes.length
          ? new Uint8Array(taille).fill(PAS_ENCORE)
          : null,
      aPart,
      juger: (i, j) => {
        const personne = personnes[i]
        const poste = postes[j]
        return personne && poste ? juger(personne, poste) : 0
      },
    }
  }
  return {
    regles: regles.map((regle) =>
      dresser(regle, (personne, poste) =>
        regle.juger(personne, poste, contexte).ok === false ? 0 : 1,
      ),
    ),
    mesures: partsDuScore.map((part) => ({
      poids: contexte.poids[part],
      table: dresser(mesures[part], (personne, poste) =>
        mesures[part].mesurer(personne, poste, contexte),
      ),
    })),
  }
}

/** Numbers the distinct keys in order of appearance. */
function grouper<Element>(
  elements: readonly Element[],
  cle: (element: Element) => unknown,
): { readonly groupes: Int32Array; readonly nombre: number } {
  const numeros = new Map<string, number>()
  const groupes = Int32Array.from(elements, (element) => {
    const texte = JSON.stringify(cle(element))
    const connu = numeros.get(texte)
    if (connu !== undefined) return connu
    numeros.set(texte, numeros.size)
    return numeros.size - 1
  })
  return { groupes, nombre: numeros.size }
}

/** Keeps, in place, the posts the rule does not exclude for person `i`; returns how many. */
function filtrer(table: Table, i: number, restants: Int32Array, nombre: number): number {
  let gardes = 0
  for (let r = 0; r < nombre; r++) {
    const j = restants[r] ?? 0
    if (lire(table, i, j) !== 0) restants[gardes++] = j
  }
  return gardes
}

function lire(table: Table, i: number, j: number): number {
  const { memoire } = table
  if (memoire === null || table.aPart[i] === 1) return table.juger(i, j)
  const groupe =
    (table.groupesPersonnes[i] ?? 0) * table.nombreDeGroupesPostes + (table.groupesPostes[j] ?? 0)
  const connu = memoire[groupe] ?? PAS_ENCORE
  if (connu !== PAS_ENCORE) return connu
  const verdict = table.juger(i, j)
  memoire[groupe] = verdict
  return verdict
}
