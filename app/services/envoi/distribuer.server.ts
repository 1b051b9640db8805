import { type Base, enTransaction } from '#db/client.server.ts'
import { type ARemettre, noterEchec, noterEnvoye, prendreEnvois } from '#db/writes/envoi.server.ts'
import { rendreMessage, rendreSms } from '#emails/rendre.server.ts'

/** A message ready to leave. */
export interface Lettre {
  readonly id: string
  readonly destinataire: string
  readonly nom: string
  readonly sujet: string
  readonly texte: string
  readonly html: string
}

/** A text message ready to leave. */
export interface Sms {
  readonly id: string
  /** In the international form. */
  readonly numero: string
  readonly nom: string
  readonly texte: string
}

/** The ways out; each throws when the message did not leave. */
export interface Facteur {
  readonly porter: (lettre: Lettre) => Promise<void>
  readonly texter: (sms: Sms) => Promise<void>
}

const PAR_TOURNEE = 20

/** Sends what waits in the outbox; answers how many left. A failure waits for its turn, alone. */
export async function distribuer(
  base: Base,
  facteur: Facteur,
  maintenant: () => Date,
  origine: string,
): Promise<number> {
  let partis = 0
  for (;;) {
    const envois = enTransaction(base, (tx) => prendreEnvois(tx, maintenant(), PAR_TOURNEE))
    if (envois.length === 0) return partis
    for (const envoi of envois)
      if (await remettre(base, facteur, maintenant, origine, envoi)) partis++
  }
}

async function remettre(
  base: Base,
  facteur: Facteur,
  maintenant: () => Date,
  origine: string,
  envoi: ARemettre,
): Promise<boolean> {
  try {
    const { id, canal, destinataire } = envoi
    const aRendre = { ...envoi, donnees: envoi.donnees() }
    if (canal === 'sms')
      await facteur.texter({ id, numero: destinataire, ...rendreSms(aRendre, origine) })
    else await facteur.porter({ id, destinataire, ...(await rendreMessage(aRendre, origine)) })
    enTransaction(base, (tx) => noterEnvoye(tx, envoi.id, maintenant()))
    return true
  } catch (erreur) {
    const definitif = estDefinitif(erreur)
    // The provider's words may quote the message: its kind is enough.
    const quoi = erreur instanceof Error && 'code' in erreur ? String(erreur.code) : 'render'
    enTransaction(base, (tx) =>
      noterEchec(tx, envoi, { erreur: quoi, definitif, maintenant: maintenant() }),
    )
    return false
  }
}

/**
 * A 5xx about the recipient or the message: refused for good. One about the connection, the password or
 * the sender is a setting of ours: the mails wait until somebody repairs it, none is given up.
 */
function estDefinitif(erreur: unknown): boolean {
  if (!(erreur instanceof Error)) return false
  if (!('code' in erreur)) return true
  const ceMessage = erreur.code === 'EENVELOPE' || erreur.code === 'EMESSAGE'
  const deLExpediteur = 'command' in erreur && erreur.command === 'MAIL FROM'
  const reponse = 'responseCode' in erreur ? Number(erreur.responseCode) : 0
  return ceMessage && !deLExpediteur && reponse >= 500
}
