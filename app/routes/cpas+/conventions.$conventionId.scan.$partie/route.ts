import { cpas } from '#app/guards/gardes.server.ts'
import { servirFichier } from '#app/http/fichier.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { ouvrirScan } from '#app/services/convention/ouvrir-texte.server.ts'

/** The paper a side signed by hand, as it was filed; for the centre alone. */
export const loader = cpas.lire(({ ctx, params, langue }) =>
  servirFichier(langue, () => ouvrirScan(ctx, parametre(params.conventionId), params.partie)),
)
