import { redirect } from '@remix-run/node'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { paths } from '#app/paths.ts'
import { redemanderLien } from '#app/services/compte/redemander-lien.server.ts'

export const loader = visiteur.lire(({ params }) => {
  throw redirect(paths.lien(params.jeton ?? ''))
})

/** A dead link is asked for again; the answer is the same whatever the link was. */
export const action = visiteur.agir(saisieVide, ({ params, accueil, adresse, instance }) => {
  redemanderLien(accueil, params.jeton ?? '', adresse)
  instance.reveillerEnvois()
  return paths.connexionLienEnvoye
})
