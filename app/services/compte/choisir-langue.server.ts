import type { Langue } from '#app/domain/shared/langue.ts'
import { enTransaction } from '#db/client.server.ts'
import { modifierCompte } from '#db/writes/compte.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** The language an account reads and is written to in. */
export function choisirLangue(ctx: Contexte, compteId: string, langue: Langue): void {
  enTransaction(ctx.base, (tx) => {
    modifierCompte(tx, compteId, { langue })
    consigner(tx, {
      type: 'compte.modifie',
      acteurId: compteId,
      cpasId: null,
      sujetId: compteId,
      details: { champs: ['langue'] },
      survenuA: ctx.maintenant,
    })
  })
}
