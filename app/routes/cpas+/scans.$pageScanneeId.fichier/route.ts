import { cpas } from '#app/guards/gardes.server.ts'
import { servirFichier } from '#app/http/fichier.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { ouvrirPage } from '#app/services/scan/voir.server.ts'

/** The file a scanned page came in, as it was received. */
export const loader = cpas.lire(
  ({ ctx, params, langue }) =>
    servirFichier(langue, () => ouvrirPage(ctx, parametre(params.pageScanneeId))),
  ['agent', 'administratif', 'responsable'],
)
