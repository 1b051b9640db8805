import { travailleur } from '#app/guards/gardes.server.ts'
import { servirFichierFait } from '#app/http/fichier.server.ts'
import { imprimerAttestation, preparerAttestation } from '#app/services/droit/attester.server.ts'

/** My own statement of days, as a PDF in one of the two languages. */
export const loader = travailleur.lire(({ ctx, params, langue }) =>
  servirFichierFait(langue, async () =>
    imprimerAttestation(preparerAttestation(ctx.base, ctx, ctx.acteur.candidatId, params.langue)),
  ),
)
