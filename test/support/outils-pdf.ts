import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the usual tools read in a file: other people's eyes on our own output. */
export interface LectureDePdf {
  /** Empty when qpdf finds no fault. */
  readonly fautesDeSyntaxe: string
  /** The text in the order of the page content, a string a page. */
  readonly pages: readonly string[]
  readonly mots: readonly MotPlace[]
  readonly polices: readonly { embarquee: boolean; unicode: boolean }[]
}

export interface MotPlace {
  readonly page: number
  readonly texte: string
  readonly gauche: number
  readonly droite: number
  readonly haut: number
  readonly bas: number
}

export function lirePdf(octets: Uint8Array): LectureDePdf {
  const dossier = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const fichier = join(dossier, 'document.pdf')
    writeFileSync(fichier, octets)
    const outil = (nom: string, ...mots: string[]) =>
      execFileSync(nom, mots, {
        encoding: 'utf8',
        maxBuffer: 1e8,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    return {
      fautesDeSyntaxe: /No syntax or stream encoding errors/.test(outil('qpdf', '--check', fichier))
        ? ''
        : 'qpdf --check',
      pages: outil('pdftotext', '-raw', fichier, '-').split('\f').slice(0, -1),
      mots: motsPlaces(outil('pdftotext', '-bbox', fichier, '-')),
      polices: outil('pdffonts', fichier)
        .split('\n')
        .slice(2)
        .filter(Boolean)
        .map((ligne) => ({
          embarquee: / yes {1,}(yes|no) {1,}(yes|no) /.test(ligne),
          unicode: / yes +\d+ +\d+$/.test(ligne),
        })),
    }
  } finally {
    rmSync(dossier, { recursive: true })
  }
}

/** The text of the tags as poppler reads them: slow, for a document of a page or two. */
export function texteBaliseSelonPoppler(octets: Uint8Array): string {
  const arbre = execFileSync('pdfinfo', ['-struct-text', '-'], { encoding: 'utf8', input: octets })
  return arbre
    .split('\n')
    .map((ligne) => /^\s*"(.*)"$/.exec(ligne)?.[1] ?? '')
    .join('')
}

/** Without white space and without the hyphens of line ends, so that only the words are compared. */
export function serrer(texte: string): string {
  return texte.replace(/[\s\u00a0\u00ad]+/g, '')
}

function motsPlaces(html: string): MotPlace[] {
  return html.split('<page ').flatMap((page, rang) =>
    [...page.matchAll(MOT)].map(([, gauche, haut, droite, bas, texte = '']) => ({
      page: rang,
      texte,
      gauche: Number(gauche),
      droite: Number(droite),
      haut: Number(haut),
      bas: Number(bas),
    })),
  )
}

const MOT =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g
