import { redirect } from '@remix-run/node'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { fermerSession } from '#app/guards/session.server.ts'
import { paths } from '#app/paths.ts'

export const loader = visiteur.lire(() => {
  throw redirect(paths.accueil)
})

export const action = visiteur.agir(saisieVide, async ({ accueil, navigateur }) => {
  const cookie = await fermerSession(accueil.base, navigateur)
  return redirect(paths.connexion(), {
    status: 303,
    headers: { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache"' },
  })
})
