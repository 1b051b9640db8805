import { redirect } from '@remix-run/node'
import { saisieDeDemonstration } from '#app/domain/compte/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { ouvrirSession } from '#app/guards/session.server.ts'
import { cheminInterne } from '#app/http/interne.ts'
import { paths } from '#app/paths.ts'
import { entrerEnDemonstration } from '#app/services/demo/connexions.server.ts'

export const loader = visiteur.lire(() => {
  throw redirect(paths.connexion())
})

/** Signs in as a person of the demonstration, by a click. It does not exist in production. */
export const action = visiteur.agir(
  saisieDeDemonstration,
  async ({ saisie, instance, accueil, agent, navigateur, maintenant }) => {
    if (!instance.demo) throw new ErreurMetier('commun/introuvable')
    const entrant = entrerEnDemonstration(accueil, saisie.qui)
    const cookie = await ouvrirSession(accueil.base, {
      ...entrant,
      agent,
      maintenant,
      navigateur,
    })
    return redirect(cheminInterne(saisie.suite) ?? paths.accueil, {
      status: 303,
      headers: { 'Set-Cookie': cookie },
    })
  },
)
