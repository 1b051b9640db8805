import { redirect } from '@remix-run/node'
import { saisieDeSession } from '#app/domain/compte/saisie.ts'
import { connecte } from '#app/guards/gardes.server.ts'
import { apres, paths } from '#app/paths.ts'
import { fermerUneSession } from '#app/services/compte/fermer-session.server.ts'

export const loader = connecte.lire(() => {
  throw redirect(paths.moi)
})

/** Ends one of one's own sign-ins; ending the present one is signing out. */
export const action = connecte.agir(saisieDeSession, ({ saisie, personne, accueil }) => {
  fermerUneSession(accueil, personne.compteId, saisie.session)
  return apres(paths.moi, 'compte.session_fermee')
})
