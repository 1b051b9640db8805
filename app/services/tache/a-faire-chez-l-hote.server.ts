import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import { peutFaire } from '#app/domain/tache/permissions.ts'
import type { Base } from '#db/client.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { listerTaches, type TacheAFaire } from './lister.server.ts'

/** What a host owes, as far as this person of it may do it; nothing of who follows the dossier. */
export function aFaireChezLHote(
  base: Base,
  ctx: Contexte<ActeurDeLHote>,
): Omit<TacheAFaire, 'referentId'>[] {
  return listerTaches(base, ctx, 'hote')
    .filter(({ code }) => peutFaire(ctx.acteur, code))
    .map(({ referentId: _, ...tache }) => tache)
}
