import { useLoaderData } from '@remix-run/react'
import { Champ } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeSuspension } from '#app/domain/placement/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { lirePourActe } from '#app/services/placement/lire-pour-acte.server.ts'
import { suspendrePlacement } from '#app/services/placement/terminer.server.ts'

export const meta = titre((t) => t.placement.suspension.titre)

export const loader = cpas.lire(
  ({ ctx, params, aujourdhui }) => {
    const placementId = parametre(params.placementId)
    return consulterPlacement(ctx, placementId, 'suspension', (tx) => ({
      ...lirePourActe(tx, ctx, placementId),
      aujourdhui,
    }))
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDeSuspension,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    suspendrePlacement(ctx, placementId, saisie)
    return apres(paths.cpas.placement(placementId), 'placement.suspendu')
  },
  ['agent', 'responsable'],
)

export default function Suspension() {
  const { id, nom, version, aujourdhui } = useLoaderData<typeof loader>()
  const { suspension: s } = useTextes().placement
  return (
    <PageDActe
      titre={s.titre}
      texte={s.texte}
      retour={{ texte: nom, vers: paths.cpas.placement(id) }}
      envoyer={s.enregistrer}
      version={version}
    >
      <Champ nom="du" type="date" etroit libelle={s.du} defaut={aujourdhui} />
    </PageDActe>
  )
}
