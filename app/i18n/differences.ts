import type { TypeDeConvention } from '#app/domain/convention/convention.ts'
import type { Difference } from '#app/domain/convention/difference.ts'
import { type LieuDeSaisie, lieuDeSaisie, sansRangs } from '#app/domain/convention/variables.ts'
import { estDateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { centimes } from '#app/domain/shared/montant.ts'
import { euros, jour, nombre, nomDuJour } from './format.ts'
import { type Textes, textes } from './index.ts'

/** One part of a text that changed, in words: its lines before and now. */
export interface DifferenceDite {
  readonly champ: string
  readonly avant: readonly string[]
  readonly apres: readonly string[]
}

/** What changed between two versions of a document, part by part, in the order of the document. */
export function direDifferences(
  lesquelles: readonly Difference[],
  langue: Langue,
): DifferenceDite[] {
  const t = textes(langue)
  const parChamp = new Map<string, { avant: string[]; apres: string[] }>()
  for (const { chemin, avant, apres } of lesquelles) {
    const champ = nommer(sansRangs(chemin), t)
    const part = parChamp.get(champ) ?? { avant: [], apres: [] }
    parChamp.set(champ, part)
    if (avant !== null) part.avant.push(dire(chemin, avant, langue, t))
    if (apres !== null) part.apres.push(dire(chemin, apres, langue, t))
  }
  return [...parChamp].map(([champ, { avant, apres }]) => {
    // A line added at the top moves the others: only what is really new or gone is told, unless the
    // order is all that changed.
    const [parties, venues] = [sans(avant, apres), sans(apres, avant)]
    return parties.length + venues.length > 0
      ? { champ, avant: parties, apres: venues }
      : { champ, avant, apres }
  })
}

/** One thing a document lacks or cannot use, and where it is filled in. */
export interface LacuneDite {
  readonly texte: string
  readonly lieu: LieuDeSaisie | null
}

/** The variables a model refuses, in words, each once. */
export function direLacunes(
  type: TypeDeConvention,
  chemins: readonly string[],
  langue: Langue,
): LacuneDite[] {
  const { variables } = textes(langue).convention
  const dites = new Map<string, LacuneDite>()
  for (const chemin of chemins.map(sansRangs)) {
    const texte = plusLong(variables, chemin) ?? chemin
    if (!dites.has(texte)) dites.set(texte, { texte, lieu: lieuDeSaisie(type, chemin) })
  }
  return [...dites.values()]
}

/** The part of the text, by the words that say what changed; one without a word is named by its place. */
function nommer(chemin: string, { convention }: Textes): string {
  return plusLong(convention.champs, chemin) ?? plusLong(convention.variables, chemin) ?? chemin
}

function plusLong(mots: Readonly<Record<string, string>>, chemin: string): string | undefined {
  const segments = chemin.split('.')
  for (let n = segments.length; n > 0; n--) {
    const mot = mots[segments.slice(0, n).join('.')]
    if (mot !== undefined) return mot
  }
  return undefined
}

/** Data as people read them: days, money and choices in words. */
function dire(chemin: string, valeur: string, langue: Langue, t: Textes): string {
  const cle = sansRangs(chemin).split('.').at(-1) ?? ''
  if (estDateCivile(valeur)) return jour(valeur, langue)
  if (cle.endsWith('_centimes') && /^\d+$/.test(valeur))
    return euros(centimes(Number(valeur)), langue)
  if (valeur === 'true') return t.ui.oui
  if (valeur === 'false') return t.ui.non
  if (cle === 'jour' || cle === 'jours') return nomDuJour(Number(valeur), langue)
  if (/^\d+(\.\d+)?$/.test(valeur)) return nombre(Number(valeur), langue)
  return choixConnus(cle, t)[valeur] ?? valeur
}

/** The words of the closed lists, by the key that holds one of their codes. */
function choixConnus(cle: string, t: Textes): Readonly<Record<string, string>> {
  switch (cle) {
    case 'objectif':
    case 'objectifs':
      return t.candidat.objectifs
    case 'categorie':
      return t.hote.categories
    case 'langue':
      return t.commun.langues
    case 'region':
      return t.hote.regions
    case 'mode':
      return t.cadre.tarifs
    case 'prorata':
      return t.cadre.proratas
    default:
      return {}
  }
}

function sans(lignes: readonly string[], autres: readonly string[]): string[] {
  const restantes = [...autres]
  return lignes.filter((ligne) => {
    const rang = restantes.indexOf(ligne)
    if (rang < 0) return true
    restantes.splice(rang, 1)
    return false
  })
}
