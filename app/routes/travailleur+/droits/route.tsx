import { useLoaderData } from '@remix-run/react'
import { PageDesDroits } from '#app/components/droit/page-des-droits.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { filtresDesDroits } from '#app/domain/droit/filtres.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { voirDroits } from '#app/services/droit/voir-droits.server.ts'
import { lirePasse } from '#app/services/passe/lire-passe.server.ts'
import { MonPasse } from './mon-passe.tsx'

export const meta = titre((t) => t.compteur.mesJours)

export const loader = travailleur.lire(({ ctx, url, aujourdhui }) => {
  const { candidatId } = ctx.acteur
  const filtres = lireFiltres(url, filtresDesDroits)
  const { periodes } = lirePasse(ctx.base, ctx, candidatId)
  return {
    aujourdhui,
    filtres,
    droits: voirDroits(ctx.base, ctx, candidatId, filtres),
    periodes: periodes.map(({ id, type, du, au, details, verifieeLe }) => ({
      ...{ id, type, du, au, details },
      verifiee: verifieeLe !== null,
    })),
  }
})

export default function MesDroits() {
  const { aujourdhui, filtres, droits, periodes } = useLoaderData<typeof loader>()
  const { compteur: t } = useTextes()
  return (
    <Page titre={t.mesJours} sousTitre={t.aQuoiSertLeCompteur} etroite>
      <PageDesDroits
        droits={droits}
        filtres={filtres}
        aujourdhui={aujourdhui}
        ici={paths.travailleur.droits}
        attestation={paths.travailleur.attestation}
        passe={<MonPasse periodes={periodes} />}
        pourLaPersonne
      />
    </Page>
  )
}
