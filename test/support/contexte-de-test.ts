import type { Acteur } from '#app/domain/shared/acteur.ts'
import { perimetreDe } from '#app/guards/perimetre.server.ts'
import { type Contexte, nouvelId } from '#app/services/contexte.server.ts'
import type { Base } from '#db/client.server.ts'
import { jourDe, midi } from './horloge.ts'

/** The context a guard would give this actor on this day. */
export function contexteDe<A extends Acteur>(
  base: Base,
  acteur: A,
  jour = '2026-11-25',
  cle: string | null = null,
): Contexte<A> {
  const maintenant = midi(jour)
  return {
    base,
    acteur,
    perimetre: perimetreDe(acteur),
    maintenant,
    aujourdhui: jourDe(maintenant),
    cle,
    nouvelId,
  }
}
