import { redirect } from '@remix-run/node'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { paths } from '#app/paths.ts'
import { redemanderInvitation } from '#app/services/compte/redemander-invitation.server.ts'

export const loader = visiteur.lire(({ params }) => {
  throw redirect(paths.lien(params.jeton ?? ''))
})

/** A dead invitation is asked for again; the answer is the same whatever the link was. */
export const action = visiteur.agir(saisieVide, ({ params, accueil, adresse, instance }) => {
  redemanderInvitation(accueil, params.jeton ?? '', adresse)
  instance.reveillerEnvois()
  return paths.connexionLienEnvoye
})
