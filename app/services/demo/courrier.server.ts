import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/** A mail of the demonstration, as its mailbox lists it. */
export interface MessageRecu {
  readonly id: string
  readonly a: string
  readonly sujet: string
  readonly recuA: Date
}

const LES_DERNIERS = 200

/** The mails that lie in the folder, the newest first. */
export function listerCourrier(dossier: string): MessageRecu[] {
  if (!existsSync(dossier)) return []
  return readdirSync(dossier)
    .flatMap((nom) => (nom.endsWith('.eml') ? [nom.slice(0, -'.eml'.length)] : []))
    .map((id) => ({ id, recuA: statSync(join(dossier, `${id}.eml`)).mtime }))
    .toSorted((a, b) => b.recuA.getTime() - a.recuA.getTime() || b.id.localeCompare(a.id))
    .slice(0, LES_DERNIERS)
    .map(({ id, recuA }) => {
      const { a, sujet } = lireMessage(dossier, id)
      return { id, a, sujet, recuA }
    })
}

/** One mail, as text. Refuses `commun/introuvable`; `id` has been checked to be one of ours. */
export function lireMessage(
  dossier: string,
  id: string,
): { a: string; sujet: string; texte: string } {
  const fichier = join(dossier, `${id}.eml`)
  if (!existsSync(fichier)) throw new ErreurMetier('commun/introuvable')
  const { entetes, corps } = couper(readFileSync(fichier, 'utf8'))
  return {
    a: enClair(entetes.get('to') ?? ''),
    sujet: enClair(entetes.get('subject') ?? ''),
    texte: partieEnTexte(entetes, corps),
  }
}

type Entetes = ReadonlyMap<string, string>

/** Only what our own sender writes is read here: two parts at most, no attachment. */
function partieEnTexte(entetes: Entetes, corps: string): string {
  const limite = /boundary="?([^";]+)"?/.exec(entetes.get('content-type') ?? '')?.[1]
  if (!limite) return decoder(entetes, corps)
  for (const morceau of corps.split(`--${limite}`).slice(1)) {
    const partie = couper(morceau.replace(/^\n/, ''))
    if (partie.entetes.get('content-type')?.startsWith('text/plain'))
      return decoder(partie.entetes, partie.corps)
  }
  return ''
}

function couper(brut: string): { entetes: Entetes; corps: string } {
  const message = brut.replaceAll('\r\n', '\n')
  const vide = message.indexOf('\n\n')
  const deplie = message.slice(0, vide).replace(/\n[ \t]+/g, ' ')
  const entetes = new Map(
    deplie.split('\n').map((ligne) => {
      const [nom = '', ...valeur] = ligne.split(':')
      return [nom.toLowerCase(), valeur.join(':').trim()]
    }),
  )
  return { entetes, corps: message.slice(vide + 2) }
}

function decoder(entetes: Entetes, corps: string): string {
  const codage = entetes.get('content-transfer-encoding')?.toLowerCase()
  if (codage === 'base64') return Buffer.from(corps, 'base64').toString('utf8').trim()
  return (codage === 'quoted-printable' ? depuisQuotedPrintable(corps) : corps).trim()
}

function depuisQuotedPrintable(texte: string): string {
  const sansCoupures = texte.replace(/=\n/g, '')
  return sansCoupures.replace(/(?:=[0-9A-F]{2})+/g, (suite) =>
    Buffer.from(suite.replaceAll('=', ''), 'hex').toString('utf8'),
  )
}

/** Words of a header beyond ASCII (RFC 2047), in the two spellings a sender may choose. */
function enClair(entete: string): string {
  return entete
    .replace(/(=\?[^?]+\?[QB]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, codage: string, mot: string) =>
      codage.toUpperCase() === 'B'
        ? Buffer.from(mot, 'base64').toString('utf8')
        : depuisQuotedPrintable(mot.replaceAll('_', ' ')),
    )
}
