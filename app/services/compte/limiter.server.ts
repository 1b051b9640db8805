import { createHash } from 'node:crypto'
import { type ActeLimite, limites } from '#app/domain/compte/regles.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { compterTentative, remettreAZero } from '#db/writes/tentative.server.ts'

/** Counts a try in a transaction of its own: a refused act must not forgive it. Refuses `commun/trop_de_demandes`. */
export function limiter(base: Base, acte: ActeLimite, sur: string, maintenant: Date): void {
  const secondes = enTransaction(base, (tx) =>
    compterTentative(tx, { cle: cleDe(sur), acte }, limites[acte], maintenant),
  )
  if (secondes > 0) throw new ErreurMetier('commun/trop_de_demandes', { secondes })
}

/** The person proved who they are: the tries of before are forgotten. */
export function oublierLesEssais(base: Base, acte: ActeLimite, sur: string): void {
  enTransaction(base, (tx) => remettreAZero(tx, cleDe(sur), acte))
}

/** What is counted is never an address in clear. */
function cleDe(sur: string): string {
  return createHash('sha256').update(sur).digest('base64url').slice(0, 22)
}
