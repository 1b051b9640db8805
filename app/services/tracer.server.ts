import type { TypeEvenement, TypesEvenement } from '#app/domain/journal/journal.ts'
import type { Tx } from '#db/client.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import type { Contexte } from './contexte.server.ts'

/** Writes the event of an act, by the actor of the context and at its instant. */
export function tracer<T extends TypeEvenement>(
  tx: Tx,
  { acteur, maintenant }: Contexte,
  evenement: {
    readonly type: T
    readonly cpasId: string | null
    readonly sujetId: string
    readonly details: TypesEvenement[T]
  },
): void {
  consigner(tx, { ...evenement, acteurId: acteur.id, survenuA: maintenant })
}
