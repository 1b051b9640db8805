import {
  bruxelles,
  flandre,
  type LigneDeLocalite,
  sections,
  surnoms,
  wallonie,
} from './localites.ts'
import { nettoyer, replier } from './texte.ts'

/** A Belgian postcode: four digits, 1000 to 9992. */
export type CodePostal = string & { readonly __marque: 'CodePostal' }

export type Region = 'bruxelles' | 'wallonie' | 'flandre'

export interface Localite {
  /** The name that is stored: French in Brussels and Wallonia, Dutch in Flanders. */
  readonly nom: string
  readonly fr: string
  readonly nl: string
  /** The commune it belongs to, when it is a part of one (Laeken → Bruxelles). */
  readonly commune: string
  readonly codes: readonly string[]
  readonly region: Region
  /** Statbel's code, known for the communes of Brussels. */
  readonly nis: string | null
}

export type LectureCodePostal =
  | { readonly code: CodePostal; readonly probleme?: never }
  | { readonly probleme: 'absent' | 'invalide'; readonly code?: never }

/** Reads «1030», «B-1030», «BE 1030». */
export function lireCodePostal(texte: string): LectureCodePostal {
  const brut = nettoyer(texte).replace(/^(b|be)\s*[-–]?\s*(?=\d)/i, '')
  if (/^[\s?.\-–_/]*$/.test(brut)) return { probleme: 'absent' }
  return estCodePostal(brut) ? { code: brut } : { probleme: 'invalide' }
}

/** True for four digits from 1000 to 9992; whether a place has them is another question. */
export function estCodePostal(texte: unknown): texte is CodePostal {
  return typeof texte === 'string' && /^[1-9]\d{3}$/.test(texte) && texte <= '9992'
}

/** Postcodes follow the regions; Flemish Brabant and Walloon Brabant share the 1000s with Brussels. */
export function regionDuCode(code: CodePostal): Region {
  if (code < '1300') return 'bruxelles'
  if (code < '1500') return 'wallonie'
  return code < '4000' || code >= '8000' ? 'flandre' : 'wallonie'
}

/**
 * The place that a typed name means, with the postcode when it is known: «Bxl» in 1020 is Laeken,
 * «Saint-Nicolas» in 9100 is Sint-Niklaas. Undefined for a name that is not in the table.
 */
export function trouverLocalite(nom: string, code: CodePostal | null = null): Localite | undefined {
  const memesNoms = parNom.get(cleDeNom(nom)) ?? []
  if (!code) return memesNoms[0]
  const commune = memesNoms.find(({ codes }) => codes.includes(code))
  return (commune && localiteDu(code, commune.commune)) ?? commune ?? memesNoms[0]
}

/** The commune or part of a commune that a postcode means, when it means only one. */
export function localiteDuCode(code: CodePostal): Localite | undefined {
  const toutes = localites.filter(({ codes }) => codes.includes(code))
  return toutes.find(({ codes }) => codes.length === 1) ?? toutes[0]
}

/**
 * Whether a postcode and a typed commune agree. «contredit» only when both are known: the postcode is
 * another commune's, or lies in another region. A place that is not in the table is «inconnu».
 */
export function concordance(code: CodePostal, nom: string): 'concorde' | 'contredit' | 'inconnu' {
  const memesNoms = parNom.get(cleDeNom(nom)) ?? []
  if (memesNoms.length === 0) return 'inconnu'
  if (memesNoms.some(({ codes }) => codes.includes(code))) return 'concorde'
  const autreRegion = memesNoms.every(({ region }) => region !== regionDuCode(code))
  return autreRegion || localiteDuCode(code) ? 'contredit' : 'inconnu'
}

/** The only postcode of a commune, when it has only one. */
export function seulCode(nom: string): CodePostal | null {
  const codes = trouverLocalite(nom)?.codes ?? []
  const [seul] = codes
  return codes.length === 1 && estCodePostal(seul) ? seul : null
}

/** Names compare without hyphens, accents or case, and with «St» written out. */
function cleDeNom(nom: string): string {
  const plie = replier(nom)
    .replace(/[-/]/g, ' ')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/\bste\b\.?/g, 'sainte')
    .replace(/\s+/g, ' ')
    .trim()
  return surnoms[plie] ? replier(surnoms[plie]).replace(/[-/]/g, ' ') : plie
}

function localiteDu(code: CodePostal, commune: string): Localite | undefined {
  return localites.find(
    (une) => une.commune === commune && une.nom !== commune && une.codes.includes(code),
  )
}

function etendre(codes: string): string[] {
  return codes.split(' ').flatMap((un) => {
    const [de = '', a = de] = un.split('-')
    return Array.from({ length: Number(a) - Number(de) + 1 }, (_, i) => String(Number(de) + i))
  })
}

function localite(
  [fr, nl, codes]: LigneDeLocalite,
  region: Region,
  plus: { nis?: string; commune?: string } = {},
): Localite {
  const nom = region === 'flandre' ? nl : fr
  const { nis = null, commune = nom } = plus
  return { nom, fr, nl, commune, codes: etendre(codes), region, nis }
}

const localites: readonly Localite[] = [
  ...bruxelles.map(([fr, nl, codes, nis]) => localite([fr, nl, codes], 'bruxelles', { nis })),
  ...sections.map(([fr, nl, codes, commune]) =>
    localite([fr, nl, codes], 'bruxelles', { commune }),
  ),
  ...wallonie.map((ligne) => localite(ligne, 'wallonie')),
  ...flandre.map((ligne) => localite(ligne, 'flandre')),
]

const parNom = new Map<string, Localite[]>()
for (const une of localites)
  for (const cle of new Set([cleDeNom(une.fr), cleDeNom(une.nl)]))
    parNom.set(cle, [...(parNom.get(cle) ?? []), une])
