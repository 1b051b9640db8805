import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { enTransaction } from '#db/client.server.ts'
import type { MandatActif } from '#db/reads/compte.server.ts'
import { changerMandatDeSession } from '#db/writes/session.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** Acts under another of one's own mandates from now on. Refuses `commun/introuvable` for one that is not. */
export function changerMandat(
  { base }: Contexte,
  { sessionId, mandats }: { sessionId: string; mandats: readonly MandatActif[] },
  mandatId: string,
): void {
  if (!mandats.some(({ id }) => id === mandatId)) throw new ErreurMetier('commun/introuvable')
  enTransaction(base, (tx) => changerMandatDeSession(tx, sessionId, mandatId))
}
