import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { nombreDeSms } from '#app/domain/shared/sms.ts'
import { telephoneLisible } from '#app/domain/shared/telephone.ts'
import type { Reglages } from '#app/env.server.ts'
import type { Facteur, Lettre } from '#app/services/envoi/distribuer.server.ts'

/**
 * Carries messages out. Mails by SMTP; text messages by whatever provider is set up, for now a line in
 * the log. Without a mail server both go into a folder that the demonstration shows.
 */
export function creerFacteur(reglages: Reglages, noter: Noter): Facteur {
  const { smtp, expediteur, courrier, demo, sms } = reglages
  if (!smtp) return dansUnDossier(courrier, expediteur)
  return {
    ...parSmtp(smtp, expediteur, demo),
    texter: sms === 'journal' ? auJournal(noter) : sansFournisseur,
  }
}

/** One line of the server's log. */
export type Noter = (faits: Readonly<Record<string, string | number>>, quoi: string) => void

/** Nothing of what it says, and only the end of the number: a log is read by many. */
function auJournal(noter: Noter): Facteur['texter'] {
  return async ({ id, numero, texte }) =>
    noter({ envoi: id, vers: `…${numero.slice(-2)}`, sms: nombreDeSms(texte) }, 'text message')
}

/** Waits in the outbox, then is shown to whoever looks after the instance: nothing is lost in silence. */
async function sansFournisseur(): Promise<never> {
  throw Object.assign(new Error('no provider of text messages'), { code: 'ESMS' })
}

function parSmtp(adresse: string, expediteur: string, demo: boolean): Pick<Facteur, 'porter'> {
  const transport = createTransport({
    url: adresse,
    pool: true,
    maxConnections: 2,
    // The demonstration may speak to a mail catcher on the same machine; production speaks TLS.
    requireTLS: !demo,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async porter(lettre) {
      await transport.sendMail(enMessage(lettre, expediteur))
    },
  }
}

function dansUnDossier(dossier: string, expediteur: string): Facteur {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const deposer = (id: string, message: Buffer | string) => {
    mkdirSync(dossier, { recursive: true, mode: 0o700 })
    // Written aside and renamed: the mailbox page never reads half a message.
    const brouillon = join(dossier, `.${randomUUID()}`)
    writeFileSync(brouillon, message, { mode: 0o600 })
    renameSync(brouillon, join(dossier, `${id}.eml`))
  }
  return {
    async porter(lettre) {
      const { message } = await transport.sendMail(enMessage(lettre, expediteur))
      if (!Buffer.isBuffer(message)) throw new Error('no bytes of the message')
      deposer(lettre.id, message)
    },
    async texter({ id, numero, texte }) {
      const corps = Buffer.from(texte).toString('base64')
      const entetes = [
        `To: ${telephoneLisible(numero)}`,
        'Subject: SMS',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
      ]
      deposer(id, `${entetes.join('\r\n')}\r\n\r\n${corps}`)
    },
  }
}

function enMessage({ id, destinataire, nom, sujet, texte, html }: Lettre, expediteur: string) {
  return {
    from: expediteur,
    // One address as an object: a comma in it cannot add a recipient.
    to: { name: nom, address: destinataire },
    subject: sujet,
    text: texte,
    html,
    // The same row sent again after a crash carries the same identity.
    messageId: `<${id}@passerelle-60>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
