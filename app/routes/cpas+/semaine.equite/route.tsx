import { useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { equiteDuCpas } from '#app/services/appariement/equite.server.ts'
import { Attente, Exposition } from './dessins.tsx'
import { Decisions, Depassees, JamaisProposees, Origines } from './personnes.tsx'
import { BesoinsDuCentre, ParRegle, Prix } from './tableaux.tsx'

export const meta = titre((t) => t.equite.titre)

export const loader = cpas.lire(({ ctx }) => equiteDuCpas(ctx), ['agent', 'responsable'])

export type Donnees = Awaited<ReturnType<typeof loader>>

export default function Equite() {
  const donnees = useLoaderData<typeof loader>()
  const { equite: t, plan, appariement } = useTextes()
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      fil={[{ texte: plan.titre, vers: paths.cpas.semaine }]}
    >
      <p className="mb-2 max-w-3xl">{t.intro}</p>
      <p className="mb-5 font-semibold">
        {t.personnesQuiAttendent(String(donnees.personnes ?? appariement.effectifCache))}
      </p>
      <div className="space-y-6">
        <JamaisProposees jamais={donnees.jamais} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <BesoinsDuCentre obstacles={donnees.obstacles} />
          <ParRegle parRegle={donnees.parRegle} />
          <Attente attente={donnees.attente} />
          <Exposition exposition={donnees.exposition} />
          <Depassees ecartees={donnees.ecartees} />
          <Decisions derogations={donnees.derogations} />
        </div>
        <Prix plans={donnees.plans} />
        <Origines origines={donnees.origines} />
      </div>
    </Page>
  )
}
