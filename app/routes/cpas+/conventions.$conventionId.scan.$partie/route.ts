import { parties } from '#app/domain/convention/convention.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { fichierEnReponse } from '#app/http/fichier.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { ouvrirScan } from '#app/services/convention/ouvrir-texte.server.ts'

/** The paper a side signed by hand, as it was filed; for the centre alone. */
export const loader = cpas.lire(({ ctx, params }) => {
  const partie = parties.find((une) => une === params.partie)
  if (!partie) throw new ErreurMetier('commun/introuvable')
  return fichierEnReponse(ouvrirScan(ctx, parametre(params.conventionId), partie))
})
