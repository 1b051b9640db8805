import { useLoaderData } from '@remix-run/react'
import { PageDesDroits } from '#app/components/droit/page-des-droits.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { travailleur } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { estimerDroits } from '#app/services/droit/estimer.server.ts'

export const meta = titre((t) => t.compteur.mesJours)

export const loader = travailleur.lire(({ ctx, aujourdhui }) => ({
  aujourdhui,
  compteur: estimerDroits(ctx.base, ctx, ctx.acteur.candidatId),
}))

export default function MesDroits() {
  const { aujourdhui, compteur } = useLoaderData<typeof loader>()
  const { compteur: t } = useTextes()
  return (
    <Page titre={t.mesJours} sousTitre={t.aQuoiSertLeCompteur} etroite>
      <PageDesDroits compteur={compteur} aujourdhui={aujourdhui} pourLaPersonne />
    </Page>
  )
}
