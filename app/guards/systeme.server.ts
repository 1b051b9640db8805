import type { ActeurSysteme } from '#app/domain/shared/acteur.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { type Contexte, nouvelId } from '#app/services/contexte.server.ts'
import type { Base } from '#db/client.server.ts'
import { perimetreSysteme } from './perimetre.server.ts'

/** For clocks, commands and what somebody does before being known: nobody of any tenant. */
export function contexteSysteme(base: Base, maintenant: Date): Contexte<ActeurSysteme> {
  return {
    base,
    acteur: { porte: 'systeme', id: 'systeme', role: 'systeme' },
    perimetre: perimetreSysteme(),
    maintenant,
    aujourdhui: jourABruxelles(maintenant),
    cle: null,
    nouvelId,
  }
}
