import { useLoaderData } from '@remix-run/react'
import { SortiesDeListe } from '#app/components/reprise/sorties-de-liste.tsx'
import { Pagination } from '#app/components/ui/liste.tsx'
import { LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { filtresDePostes } from '#app/domain/poste/filtres.ts'
import { peutEcrirePostes } from '#app/domain/poste/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerCommunesDePostes, listerPostes } from '#db/reads/poste.server.ts'
import { FiltresDesPostes } from './filtres.tsx'
import { ListeDesPostes } from './liste.tsx'

export const meta = titre((t) => t.poste.liste.titre)

export const loader = cpas.lire(({ ctx, url }) => {
  const filtres = lireFiltres(url, filtresDePostes)
  return {
    filtres,
    peutEcrire: peutEcrirePostes(ctx.acteur),
    communes: listerCommunesDePostes(ctx.base, ctx.perimetre),
    ...listerPostes(ctx.base, ctx.perimetre, filtres, ctx.aujourdhui),
  }
})

export type Donnees = Awaited<ReturnType<typeof loader>>

export default function Postes() {
  const { filtres, communes, peutEcrire, lignes, ...suite } = useLoaderData<typeof loader>()
  const { liste: l } = useTextes().poste
  return (
    <Page
      titre={l.titre}
      actions={
        <>
          <SortiesDeListe quoi="postes" reprendre={peutEcrire} />
          {peutEcrire && <LienBouton vers={paths.cpas.posteNouveau()}>{l.nouveau}</LienBouton>}
        </>
      }
    >
      <FiltresDesPostes filtres={filtres} communes={communes} />
      {lignes.length === 0 ? <Vide>{l.vide}</Vide> : <ListeDesPostes lignes={lignes} />}
      <Pagination {...suite} />
    </Page>
  )
}
