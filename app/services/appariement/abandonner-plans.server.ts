import type { ActeurSysteme } from '#app/domain/shared/acteur.ts'
import { enTransaction } from '#db/client.server.ts'
import { abandonnerPlansEnCours } from '#db/writes/plan.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** At the start of the server: a run that was going on died with the process that made it. */
export function abandonnerPlans({ base }: Contexte<ActeurSysteme>): void {
  enTransaction(base, (tx) => abandonnerPlansEnCours(tx))
}
