import { createHash } from 'node:crypto'
import { type ActeLimite, limites } from '#app/domain/compte/regles.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { compterTentative } from '#db/writes/tentative.server.ts'

/** Counts a try in a transaction of its own: a refused act must not forgive it. Refuses `commun/trop_de_demandes`. */
export function limiter(base: Base, acte: ActeLimite, sur: string, maintenant: Date): void {
  const cle = createHash('sha256').update(sur).digest('base64url').slice(0, 22)
  const secondes = enTransaction(base, (tx) =>
    compterTentative(tx, { cle, acte }, limites[acte], maintenant),
  )
  if (secondes > 0) throw new ErreurMetier('commun/trop_de_demandes', { secondes })
}
