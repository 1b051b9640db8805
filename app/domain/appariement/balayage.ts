import { estAdmissible, type Regle, regles } from './admissibilite.ts'
import {
  type Contexte,
  type PartDuScore,
  type PersonneAApparier,
  type PosteAApparier,
  partsDuScore,
} from './appariement.ts'
import type { PaireScoree } from './instance.ts'
import type { Motif } from './motif.ts'
import { type Evaluation, enParts, mesures, total } from './score.ts'

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
  const bassin = { personnes, postes, contexte }
  const exclusions = regles.map((regle) =>
    dresserTable(bassin, regle, (personne, poste) =>
      regle.juger(personne, poste, contexte).ok === false ? 0 : 1,
    ),
  )
  const points = dresserMesures(bassin)
  const restants = new Int32Array(postes.length)
  return personnes.flatMap((personne, i) => {
    let nombre = postes.length
    for (let j = 0; j < nombre; j++) restants[j] = j
    for (const table of exclusions) nombre = filtrer(table, i, restants, nombre)
    return Array.from(restants.subarray(0, nombre), (j) => ({
      personne: personne.id,
      poste: postes[j]?.id ?? '',
      score: partsDuScore.reduce(
        (somme, part) => somme + contexte.poids[part] * lire(points[part], i, j),
        0,
      ),
    }))
  })
}

/**
 * Every pair with all its reasons, one list per person in the order given, made as they are asked
 * for: what `evaluerPaire` says, with one shared object for a reason that many pairs have in common.
 */
export function* evaluerToutes(
  personnes: readonly PersonneAApparier[],
  postes: readonly PosteAApparier[],
  contexte: Contexte,
): Iterable<Evaluation[]> {
  const bassin = { personnes, postes, contexte }
  const juges = regles.map((regle) => dresserMotifs(bassin, regle))
  const points = dresserMesures(bassin)
  for (const [i, personne] of personnes.entries())
    yield postes.map((poste, j) => {
      const motifs = juges.map((juge) => juge(personne, i, poste, j))
      const parts = enParts((part) => contexte.poids[part] * lire(points[part], i, j))
      return {
        personne: personne.id,
        poste: poste.id,
        admissible: estAdmissible(motifs),
        motifs,
        parts,
        score: total(parts),
      }
    })
}

interface Bassin {
  readonly personnes: readonly PersonneAApparier[]
  readonly postes: readonly PosteAApparier[]
  readonly contexte: Contexte
}

/** What a rule or a measure reads of each side: pairs with equal keys get equal verdicts. */
interface Critere {
  readonly clePersonne: (personne: PersonneAApparier, contexte: Contexte) => unknown
  readonly clePoste: (poste: PosteAApparier, contexte: Contexte) => unknown
}

/** The pairs of one criterion, numbered so that equal keys share a number. */
interface Groupement {
  readonly personnes: Int32Array
  readonly postes: Int32Array
  readonly nombreDePostes: number
  readonly taille: number
}

function grouper({ personnes, postes, contexte }: Bassin, critere: Critere): Groupement {
  const cotePersonnes = numeroter(personnes, (une) => critere.clePersonne(une, contexte))
  const cotePostes = numeroter(postes, (un) => critere.clePoste(un, contexte))
  return {
    personnes: cotePersonnes.numeros,
    postes: cotePostes.numeros,
    nombreDePostes: cotePostes.nombre,
    taille: cotePersonnes.nombre * cotePostes.nombre,
  }
}

/** Numbers the distinct keys in order of appearance. */
function numeroter<Element>(
  elements: readonly Element[],
  cle: (element: Element) => unknown,
): { readonly numeros: Int32Array; readonly nombre: number } {
  const connus = new Map<string, number>()
  const numeros = Int32Array.from(elements, (element) => {
    const texte = JSON.stringify(cle(element))
    const numero = connus.get(texte) ?? connus.size
    connus.set(texte, numero)
    return numero
  })
  return { numeros, nombre: connus.size }
}

/** Remembering pays only when pairs share verdicts; else it would cost memory for nothing. */
function vautLaPeine({ taille }: Groupement, { personnes, postes }: Bassin): boolean {
  return 2 * taille <= personnes.length * postes.length
}

/** Small whole verdicts (0 to 100) over all pairs, filled as they are read. */
interface Table {
  readonly groupement: Groupement
  readonly memoire: Uint8Array | null
  readonly juger: (i: number, j: number) => number
}

const PAS_ENCORE = 255

function dresserTable(
  bassin: Bassin,
  critere: Critere,
  juger: (personne: PersonneAApparier, poste: PosteAApparier) => number,
): Table {
  const groupement = grouper(bassin, critere)
  return {
    groupement,
    memoire: vautLaPeine(groupement, bassin)
      ? new Uint8Array(groupement.taille).fill(PAS_ENCORE)
      : null,
    juger: (i, j) => {
      const personne = bassin.personnes[i]
      const poste = bassin.postes[j]
      return personne && poste ? juger(personne, poste) : 0
    },
  }
}

function dresserMesures(bassin: Bassin): Readonly<Record<PartDuScore, Table>> {
  const dresser = (part: PartDuScore) =>
    dresserTable(bassin, mesures[part], (personne, poste) =>
      mesures[part].mesurer(personne, poste, bassin.contexte),
    )
  return {
    souhait: dresser('souhait'),
    competences: dresser('competences'),
    objectif: dresser('objectif'),
    trajet: dresser('trajet'),
    langue: dresser('langue'),
    horaire: dresser('horaire'),
  }
}

function lire({ groupement, memoire, juger }: Table, i: number, j: number): number {
  if (memoire === null) return juger(i, j)
  const { personnes, postes, nombreDePostes } = groupement
  const groupe = (personnes[i] ?? 0) * nombreDePostes + (postes[j] ?? 0)
  const connu = memoire[groupe] ?? PAS_ENCORE
  if (connu !== PAS_ENCORE) return connu
  const verdict = juger(i, j)
  memoire[groupe] = verdict
  return verdict
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

/** The reasons of one rule, one object per distinct pair of keys. */
function dresserMotifs(
  bassin: Bassin,
  regle: Regle,
): (personne: PersonneAApparier, i: number, poste: PosteAApparier, j: number) => Motif {
  const groupement = grouper(bassin, regle)
  const connus = new Map<number, Motif>()
  const partages = vautLaPeine(groupement, bassin)
  return (personne, i, poste, j) => {
    if (!partages) return regle.juger(personne, poste, bassin.contexte)
    const { personnes, postes, nombreDePostes } = groupement
    const groupe = (personnes[i] ?? 0) * nombreDePostes + (postes[j] ?? 0)
    const connu = connus.get(groupe)
    if (connu) return connu
    const motif = regle.juger(personne, poste, bassin.contexte)
    connus.set(groupe, motif)
    return motif
  }
}
