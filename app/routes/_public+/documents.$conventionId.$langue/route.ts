import { connecte } from '#app/guards/gardes.server.ts'
import { servirFichier } from '#app/http/fichier.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { ouvrirTexte } from '#app/services/convention/ouvrir-texte.server.ts'

/** The very bytes of a text, for whoever is one of its sides; `numero` asks for a former version. */
export const loader = connecte.lire(({ ctx, params, url, langue }) =>
  servirFichier(langue, () =>
    ouvrirTexte(ctx, parametre(params.conventionId), {
      langue: params.langue,
      numero: url.searchParams.get('numero'),
    }),
  ),
)
