import { redirect } from '@remix-run/node'
import { saisieDeLangue } from '#app/domain/compte/saisie.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { cheminInterne } from '#app/http/interne.ts'
import { cookieDeLangue } from '#app/http/langue.server.ts'
import { paths } from '#app/paths.ts'
import { choisirLangue } from '#app/services/compte/choisir-langue.server.ts'

export const loader = visiteur.lire(() => {
  throw redirect(paths.accueil)
})

/** An account keeps its language; somebody without one keeps a cookie. */
export const action = visiteur.agir(saisieDeLangue, ({ saisie, personne, accueil, navigateur }) => {
  if (personne) choisirLangue(accueil, personne.compteId, saisie.langue)
  return redirect(cheminInterne(saisie.suite) ?? paths.accueil, {
    status: 303,
    headers: { 'Set-Cookie': cookieDeLangue(saisie.langue, navigateur.enHttps) },
  })
})
