import { cpas } from '#app/guards/gardes.server.ts'
import { servirFichier } from '#app/http/fichier.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { ouvrirPapier } from '#app/services/passe/papier.server.ts'

/** The paper that proves a past period, shown in the browser. */
export const loader = cpas.lire(
  ({ ctx, params, langue }) =>
    servirFichier(langue, () =>
      ouvrirPapier(ctx, {
        candidatId: parametre(params.candidatId),
        occupationId: parametre(params.occupationId),
      }),
    ),
  ['agent', 'administratif', 'responsable'],
)
