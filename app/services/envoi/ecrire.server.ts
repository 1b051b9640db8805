import { cheminVers } from '#app/domain/compte/joindre.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Tx } from '#db/client.server.ts'
import { demanderEnvoi } from '#db/writes/envoi.server.ts'
import type { DonneesDeModele, Modele } from '#emails/registre.ts'
import type { Contexte } from '../contexte.server.ts'

export interface Destinataire {
  readonly courriel: string
  readonly telephone?: string | null | undefined
  readonly nom: string
  readonly langue: Langue
}

/**
 * Puts one message in the outbox, in the transaction of the act that causes it: a mail, or a text
 * message to a mobile number when there is no address.
 */
export function ecrire<M extends Modele>(
  tx: Tx,
  { nouvelId, maintenant }: Pick<Contexte, 'nouvelId' | 'maintenant'>,
  message: {
    readonly modele: M
    readonly a: Destinataire
    readonly cpasId: string | null
    readonly sujetId: string | null
    readonly donnees: DonneesDeModele<M>
  },
): void {
  const { modele, a, cpasId, sujetId, donnees } = message
  const chemin = cheminVers(a)
  if (!chemin) throw new Error(`no way to the reader of ${modele}`)
  demanderEnvoi(tx, {
    id: nouvelId(),
    cpasId,
    modele,
    langue: a.langue,
    canal: chemin.canal,
    destinataire: chemin.adresse,
    donnees: { nom: a.nom, donnees },
    sujetId,
    demandeA: maintenant,
  })
}
