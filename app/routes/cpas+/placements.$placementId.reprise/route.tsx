import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDePlacement } from '#app/domain/placement/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { lirePourActe } from '#app/services/placement/lire-pour-acte.server.ts'
import { reprendrePlacement } from '#app/services/placement/terminer.server.ts'

export const meta = titre((t) => t.placement.reprise.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const placementId = parametre(params.placementId)
    return consulterPlacement(ctx, placementId, 'reprise', (tx) =>
      lirePourActe(tx, ctx, placementId),
    )
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDePlacement,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    reprendrePlacement(ctx, placementId, saisie)
    return apres(paths.cpas.placement(placementId), 'placement.repris')
  },
  ['agent', 'responsable'],
)

export default function Reprise() {
  const { id, nom, version } = useLoaderData<typeof loader>()
  const { reprise: r } = useTextes().placement
  return (
    <PageDActe
      titre={r.titre}
      texte={r.texte}
      retour={{ texte: nom, vers: paths.cpas.placement(id) }}
      envoyer={r.enregistrer}
      version={version}
    />
  )
}
