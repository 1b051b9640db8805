import { useLoaderData } from '@remix-run/react'
import { ResumeDuCompteur } from '#app/components/droit/resume-du-compteur.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { travailleur } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { parcoursDe } from '#app/services/tache/parcours.server.ts'
import { ATaFaire } from './a-faire.tsx'
import { MonAgent, MonTravail } from './mon-travail.tsx'

export const meta = titre((t) => t.parcours.titre)

export const loader = travailleur.lire(({ ctx, aujourdhui }) => {
  const { taches, ...reste } = parcoursDe(ctx.base, ctx)
  return {
    aujourdhui,
    ...reste,
    taches: taches.map(({ code, sujet, echeance, enRetard, titreDuPoste, nomDeLHote }) => ({
      code,
      sujet,
      echeance,
      enRetard,
      titreDuPoste,
      nomDeLHote,
    })),
  }
})

export default function MonParcours() {
  const { aujourdhui, agent, taches, placement, compteur } = useLoaderData<typeof loader>()
  const { parcours: t } = useTextes()
  return (
    <Page titre={t.bonjour(agent.prenom)} etroite>
      <div className="space-y-5">
        <ATaFaire taches={taches} />
        {placement && <MonTravail placement={placement} aujourdhui={aujourdhui} />}
        <ResumeDuCompteur
          compteur={compteur}
          aujourdhui={aujourdhui}
          vers={paths.travailleur.droits}
          pourLaPersonne
        />
        <MonAgent agent={agent} />
      </div>
    </Page>
  )
}
