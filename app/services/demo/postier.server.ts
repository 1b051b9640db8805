import { z } from 'zod'
import { type Base, enTransaction } from '#db/client.server.ts'
import { type ARemettre, noterEnvoye, prendreEnvois } from '#db/writes/envoi.server.ts'

/** What an invitation carries. */
export interface LienRecu {
  readonly jeton: string
  readonly code: string
}

/** Takes the mails of the story out of the outbox; nothing really leaves. */
export interface Postier {
  /** Notes as sent everything that waits since before a moment. */
  readonly relever: (avant: Date) => void
  /** The last invitation an address has received; it is read once. */
  readonly invitationDe: (courriel: string) => LienRecu
}

const PAR_TOURNEE = 500
const lettreDInvitation = z.object({ donnees: z.object({ jeton: z.string(), code: z.string() }) })

/**
 * The postman of the demonstration: he carries as the true one does, through the same lines of the
 * outbox, and keeps the invitations for their readers.
 */
export function creerPostier(base: Base, heure: () => Date): Postier {
  const invitations = new Map<string, LienRecu>()
  const garder = ({ modele, destinataire, donnees }: ARemettre) => {
    if (modele !== 'invitation') return
    const { jeton, code } = lettreDInvitation.parse(donnees()).donnees
    invitations.set(destinataire, { jeton, code })
  }
  const prendre = (avant: Date) =>
    enTransaction(base, (tx) => {
      const envois = prendreEnvois(tx, avant, PAR_TOURNEE)
      for (const envoi of envois) {
        garder(envoi)
        noterEnvoye(tx, envoi.id, avant)
      }
      return envois.length
    })
  const relever = (avant: Date) => {
    while (prendre(avant) === PAR_TOURNEE);
  }
  return {
    relever,
    invitationDe: (courriel) => {
      relever(heure())
      const lien = invitations.get(courriel)
      if (!lien) throw new RangeError(`no invitation for ${courriel}`)
      invitations.delete(courriel)
      return lien
    },
  }
}
