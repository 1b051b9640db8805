import { cpas } from '#app/guards/gardes.server.ts'
import { servirFichier } from '#app/http/fichier.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { ouvrirTirage } from '#app/services/tirage/voir.server.ts'

/** The pile itself, to preview and print. */
export const loader = cpas.lire(
  ({ ctx, params, langue }) =>
    servirFichier(langue, () => ouvrirTirage(ctx, parametre(params.tirageId))),
  ['agent', 'administratif', 'responsable'],
)
