import { useLoaderData } from '@remix-run/react'
import { FiltreChoix, Filtres } from '#app/components/ui/liste.tsx'
import { Avis, Carte, Fiche, LienBouton, Page } from '#app/components/ui/page.tsx'
import { filtresDeStatistique } from '#app/domain/placement/filtres.ts'
import { observateur } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { statistiques } from '#app/services/statistique/statistiques.server.ts'
import { TableauDeStatistique } from './tableau.tsx'

export const meta = titre((t) => t.statistique.titre)

const ANNEES_OFFERTES = 5

export const loader = observateur.lire(({ ctx, url }) => {
  const cetteAnnee = Number(ctx.aujourdhui.slice(0, 4))
  const { annee = cetteAnnee } = lireFiltres(url, filtresDeStatistique)
  return {
    annees: Array.from({ length: ANNEES_OFFERTES }, (_, i) => cetteAnnee - i),
    ...statistiques(ctx, annee),
  }
})

export type StatistiquesMontrees = Awaited<ReturnType<typeof loader>>

export default function Statistiques() {
  const { annees, annee, propositions, placements, tableaux } = useLoaderData<typeof loader>()
  const { statistique: t } = useTextes()
  const langue = useLangue()
  const dire = (valeur: number | null) => (valeur === null ? t.nonPublie : nombre(valeur, langue))
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      actions={
        <LienBouton vers={paths.observateur.export({ annee })} genre="second">
          {t.telecharger}
        </LienBouton>
      }
    >
      <Filtres>
        <FiltreChoix
          nom="annee"
          libelle={t.annee}
          valeur={String(annee)}
          tous={String(annees[0])}
          options={annees.slice(1).map((une) => ({ valeur: String(une), texte: String(une) }))}
        />
      </Filtres>
      <div className="space-y-5">
        <Avis ton="info">{t.petitsGroupes}</Avis>
        <Carte titre={`${t.total} ${annee}`}>
          <Fiche
            lignes={[
              [t.propositions, dire(propositions)],
              [t.placements, dire(placements)],
            ]}
          />
        </Carte>
        {tableaux.map((tableau) => (
          <TableauDeStatistique key={tableau.dimension} tableau={tableau} />
        ))}
      </div>
    </Page>
  )
}
