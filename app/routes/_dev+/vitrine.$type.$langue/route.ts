import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { servirFichier } from '#app/http/fichier.server.ts'
import { produireExemple } from '#app/services/demo/vitrine.server.ts'

/** One model with its fictional data, in one language. */
export const loader = admin.lire(async ({ instance, params, langue }) => {
  if (!instance.demo) throw new ErreurMetier('commun/introuvable')
  const exemple = await produireExemple(params.type ?? '', params.langue)
  return servirFichier(langue, () => exemple)
})
