import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Reglages } from '#app/env.server.ts'
import type { Facteur, Lettre } from '#app/services/envoi/distribuer.server.ts'

/** Carries mails out: by SMTP, or, without a server, into a folder that the demonstration shows. */
export function creerFacteur({ smtp, expediteur, courrier, demo }: Reglages): Facteur {
  return smtp ? parSmtp(smtp, expediteur, demo) : dansUnDossier(courrier, expediteur)
}

function parSmtp(adresse: string, expediteur: string, demo: boolean): Facteur {
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
  return {
    async porter(lettre) {
      mkdirSync(dossier, { recursive: true, mode: 0o700 })
      const { message } = await transport.sendMail(enMessage(lettre, expediteur))
      if (!Buffer.isBuffer(message)) throw new Error('no bytes of the message')
      // Written aside and renamed: the mailbox page never reads half a message.
      const brouillon = join(dossier, `.${randomUUID()}`)
      writeFileSync(brouillon, message, { mode: 0o600 })
      renameSync(brouillon, join(dossier, `${lettre.id}.eml`))
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
