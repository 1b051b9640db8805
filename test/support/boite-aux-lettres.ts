import { createServer } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail as it came off the wire. */
export interface Lettre {
  /** The row of the outbox it comes from. */
  readonly id: string
  readonly a: string
  readonly sujet: string
  readonly texte: string
  readonly html: string
  /** The link it carries and the code that must be typed behind it; null when it has none. */
  readonly lien: string | null
  readonly code: string | null
}

export interface BoiteAuxLettres {
  /** What SMTP_URL must say for the server to write here. */
  readonly adresse: string
  /** The next mail to this address that nobody has read yet; waits for it. */
  readonly relever: (destinataire: string, sujet?: string) => Promise<Lettre>
  /** All that came, read or not. */
  readonly toutes: () => readonly Lettre[]
  readonly fermer: () => Promise<void>
}

const PATIENCE = 20_000

/** A real SMTP server on this machine that keeps what it receives; it knows nobody at `refusee`. */
export async function ouvrirBoite(refusee = ''): Promise<BoiteAuxLettres> {
  const recues: Lettre[] = []
  const lues = new Set<Lettre>()
  const serveur = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, fini) =>
      fini(address === refusee ? Object.assign(new Error('unknown'), { responseCode: 550 }) : null),
    onData(flux, _session, fini) {
      simpleParser(flux)
        .then((mail) => recues.push(...enLettres(mail)))
        .then(() => fini(), fini)
    },
  })
  const port = await portLibre()
  await new Promise<void>((pret, echec) => {
    serveur.once('error', echec)
    serveur.listen(port, '127.0.0.1', pret)
  })
  const chercher = (destinataire: string, sujet: string) =>
    recues.find((une) => !lues.has(une) && une.a === destinataire && une.sujet.includes(sujet))
  return {
    adresse: `smtp://127.0.0.1:${port}`,
    toutes: () => recues,
    async relever(destinataire, sujet = '') {
      const limite = Date.now() + PATIENCE
      for (;;) {
        const lettre = chercher(destinataire, sujet)
        if (lettre) {
          lues.add(lettre)
          return lettre
        }
        if (Date.now() > limite) throw new Error(absence(destinataire, sujet, recues))
        await new Promise((encore) => setTimeout(encore, 50))
      }
    },
    fermer: () => new Promise((fini) => serveur.close(() => fini())),
  }
}

/** A port that nobody listens on now. */
export function portLibre(): Promise<number> {
  return new Promise((trouve, echec) => {
    const sonde = createServer()
    sonde.once('error', echec)
    sonde.listen(0, '127.0.0.1', () => {
      const adresse = sonde.address()
      sonde.close(() =>
        adresse && typeof adresse === 'object'
          ? trouve(adresse.port)
          : echec(new Error('no port was given')),
      )
    })
  })
}

function enLettres({ messageId, to, subject, text, html }: ParsedMail): Lettre[] {
  const texte = text ?? ''
  const destinataires = (Array.isArray(to) ? to : to ? [to] : []).flatMap(({ value }) => value)
  return destinataires.map(({ address }) => ({
    id: messageId?.match(/<(.+)@/)?.[1] ?? '',
    a: address ?? '',
    sujet: subject ?? '',
    texte,
    html: html || '',
    lien: texte.match(/https?:\/\/\S+\/lien\/[\w-]+/)?.[0] ?? null,
    code: texte.match(/\b[a-z2-9]{4}-[a-z2-9]{4}\b/)?.[0] ?? null,
  }))
}

function absence(destinataire: string, sujet: string, recues: readonly Lettre[]): string {
  const venues = recues.filter(({ a }) => a === destinataire).map((une) => une.sujet)
  return `no mail «${sujet}» to ${destinataire}; there came: ${venues.join(' · ') || 'nothing'}`
}
