import { Buffer } from 'node:buffer'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import lireClasseur from 'read-excel-file/node'
import type { Cellule, Feuille, Tableau } from '#app/domain/reprise/tableau.ts'
import { dateCivile, estDateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { assainirXlsx } from './archive-xlsx.server.ts'

/** What a file of a CPAS never exceeds, and what the memory of a small server holds. */
export const limites = {
  octets: 10 * 1024 * 1024,
  octetsDecompresses: 120 * 1024 * 1024,
  lignes: 20_000,
  colonnes: 300,
  feuilles: 50,
} as const

/** Titles and empty rows above the headers do not count as data. */
const LIGNES_AU_DESSUS = 50

/**
 * Bytes to rows: CSV in UTF-8 (with or without mark), UTF-16 or Windows-1252, separated by semicolons,
 * commas or tabs; or XLSX. The content decides, never the name of the file. Refuses with the codes
 * of `reprise/…`: empty, too big, unknown or damaged file, old Excel, suspicious archive, too many
 * rows or columns.
 */
export async function lireFichier(octets: Uint8Array): Promise<Tableau> {
  if (octets.length === 0) throw new ErreurMetier('reprise/fichier_vide')
  if (octets.length > limites.octets)
    throw new ErreurMetier('reprise/fichier_trop_grand', { mo: limites.octets / 1024 / 1024 })
  if (commencePar(octets, 0x50, 0x4b, 0x03, 0x04)) return lireXlsx(octets)
  // The compound file of Excel 97, which also wraps every .xlsx with a password.
  if (commencePar(octets, 0xd0, 0xcf, 0x11, 0xe0))
    throw new ErreurMetier('reprise/ancien_excel_ou_protege')
  return lireCsv(octets)
}

async function lireXlsx(octets: Uint8Array): Promise<Tableau> {
  const { lignes, colonnes, octetsDecompresses } = limites
  const plafonds = { octetsDecompresses, colonnes, lignes: lignes + LIGNES_AU_DESSUS }
  const sain = assainirXlsx(octets, plafonds)
  const classeur = await lireClasseur(sain, { trim: false }).catch(() => {
    throw new ErreurMetier('reprise/fichier_abime')
  })
  // A sheet whose part is missing comes without data, whatever the types say.
  if (!classeur.every(({ data }) => Array.isArray(data)))
    throw new ErreurMetier('reprise/fichier_abime')
  const feuilles = classeur
    .slice(0, limites.feuilles)
    .map(({ sheet, data }) => ({ nom: sheet, lignes: data.map((ligne) => ligne.map(enCellule)) }))
  return verifier({ format: 'xlsx', encodage: 'utf-8', feuilles })
}

/** The library types a date cell as the constructor `Date`; what it gives is a `Date` at midnight UTC. */
function enCellule(valeur: unknown): Cellule {
  if (valeur instanceof Date) {
    const jour = Number.isNaN(valeur.getTime()) ? '' : valeur.toISOString().slice(0, 10)
    return estDateCivile(jour) ? { jour: dateCivile(jour) } : null
  }
  return typeof valeur === 'string' || typeof valeur === 'number' || typeof valeur === 'boolean'
    ? valeur
    : null
}

function lireCsv(octets: Uint8Array): Tableau {
  const { texte, encodage } = decoder(octets)
  // A NUL is in no text; %PDF and other binaries are refused for what they are.
  if (texte.includes('\0') || texte.startsWith('%PDF'))
    throw new ErreurMetier('reprise/format_inconnu')
  if (texte.trim() === '') throw new ErreurMetier('reprise/fichier_vide')
  const lignes = decouper(texte, separateur(texte))
  return verifier({ format: 'csv', encodage, feuilles: [{ nom: 'CSV', lignes }] })
}

function decouper(texte: string, delimiter: string): string[][] {
  try {
    return parse(texte, {
      delimiter,
      relaxColumnCount: true,
      // A lone quote inside a cell («dit "oui"») is a character, as in the spreadsheet it came from.
      relaxQuotes: true,
      to: limites.lignes + LIGNES_AU_DESSUS + 1,
      maxRecordSize: 1_000_000,
    })
  } catch (erreur) {
    if (erreur instanceof CsvError) throw new ErreurMetier('reprise/fichier_abime')
    throw erreur
  }
}

function verifier(tableau: Tableau): Tableau {
  for (const { lignes } of tableau.feuilles) {
    if (lignes.length > limites.lignes + LIGNES_AU_DESSUS)
      throw new ErreurMetier('reprise/trop_de_lignes', { max: limites.lignes })
    if (lignes.some((ligne) => ligne.length > limites.colonnes))
      throw new ErreurMetier('reprise/trop_de_colonnes', { max: limites.colonnes })
  }
  if (tableau.feuilles.every(estSansLigne)) throw new ErreurMetier('reprise/fichier_vide')
  return tableau
}

function estSansLigne({ lignes }: Feuille): boolean {
  return lignes.length === 0
}

/** Strict UTF-8 first: text in Windows-1252 is almost never valid UTF-8 as soon as it has an accent. */
function decoder(octets: Uint8Array): Pick<Tableau, 'encodage'> & { readonly texte: string } {
  if (commencePar(octets, 0xff, 0xfe))
    return { texte: new TextDecoder('utf-16le').decode(octets), encodage: 'utf-16' }
  if (commencePar(octets, 0xfe, 0xff)) {
    const paires = octets.length - (octets.length % 2)
    const retourne = Buffer.from(octets.subarray(0, paires)).swap16()
    return { texte: new TextDecoder('utf-16le').decode(retourne), encodage: 'utf-16' }
  }
  try {
    return { texte: new TextDecoder('utf-8', { fatal: true }).decode(octets), encodage: 'utf-8' }
  } catch {
    return { texte: decoder1252(octets), encodage: 'windows-1252' }
  }
}

/** The 32 codes in which Windows-1252 is not Latin-1: œ, €, the curly quotes. A dot has no letter. */
const PROPRES_AU_1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** Node decodes 'windows-1252' as Latin-1 and loses «sœur»: hence this table. */
function decoder1252(octets: Uint8Array): string {
  return Buffer.from(octets)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (signe) => PROPRES_AU_1252[signe.charCodeAt(0) - 0x80] ?? '')
}

/**
 * The separator that stands most often outside quotes in the first rows. A semicolon wins a tie:
 * Belgian spreadsheets write it, because the comma is their decimal sign.
 */
function separateur(texte: string): ';' | ',' | '\t' {
  const compte = { ';': 0, ',': 0, '\t': 0 }
  let entreGuillemets = false
  for (const signe of texte.slice(0, 20_000)) {
    if (signe === '"') entreGuillemets = !entreGuillemets
    else if (!entreGuillemets && (signe === ';' || signe === ',' || signe === '\t')) compte[signe]++
  }
  if (compte['\t'] > compte[';'] && compte['\t'] > compte[',']) return '\t'
  return compte[','] > compte[';'] ? ',' : ';'
}

function commencePar(octets: Uint8Array, ...debut: readonly number[]): boolean {
  return debut.every((octet, i) => octets[i] === octet)
}
