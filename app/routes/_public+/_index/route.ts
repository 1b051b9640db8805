import { redirect } from '@remix-run/node'
import type { Porte } from '#app/domain/shared/acteur.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { paths } from '#app/paths.ts'

const accueils: Record<Porte, string> = {
  cpas: paths.cpas.journee,
  hote: paths.hote.aFaire,
  travailleur: paths.travailleur.parcours,
  observateur: paths.observateur.statistiques,
  admin: paths.admin.instance,
}

export const loader = visiteur.lire(({ personne }) => {
  const porte = personne?.acteur.porte
  throw redirect(porte && porte !== 'systeme' ? accueils[porte] : paths.connexion())
})
