import { enTransaction } from '#db/client.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import { supprimerSession } from '#db/writes/session.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** Ends one of one's own sign-ins. One that is not there any more, or another's, changes nothing. */
export function fermerUneSession(
  { base, maintenant }: Contexte,
  compteId: string,
  session: string,
): void {
  enTransaction(base, (tx) => {
    if (!supprimerSession(tx, compteId, session)) return
    consigner(tx, {
      type: 'compte.session_fermee',
      acteurId: compteId,
      cpasId: null,
      sujetId: compteId,
      details: {},
      survenuA: maintenant,
    })
  })
}
