import { peutApprouver } from '#app/domain/prestation/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { poserLeVerrou } from './approuver.server.ts'

/**
 * Locks the approved sheets of a list. One that changed since the list was shown is left as it is and
 * named, by its id in `changees` (joined by a full stop): the others are not held up. Refuses
 * `commun/interdit`, `commun/introuvable`.
 */
export function verrouillerFeuilles(
  ctx: Contexte<ActeurDuCpas>,
  feuilles: readonly { readonly id: string; readonly version: number }[],
): { verrouillees: number; changees: string } {
  if (!peutApprouver(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  return acte(ctx, 'feuilles.verrouillees', (tx) => {
    const changees: string[] = []
    for (const { id, version } of feuilles) {
      const feuille = trouverFeuille(tx, ctx.perimetre, id)
      if (feuille.statut === 'approuvee' && feuille.version === version)
        poserLeVerrou(tx, ctx, feuille, version)
      else changees.push(id)
    }
    return { verrouillees: feuilles.length - changees.length, changees: changees.join('.') }
  })
}
