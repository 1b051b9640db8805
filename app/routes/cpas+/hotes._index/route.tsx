import { Link, useLoaderData } from '@remix-run/react'
import { SortiesDeListe } from '#app/components/reprise/sorties-de-liste.tsx'
import {
  FiltreChoix,
  Filtres,
  FiltreTexte,
  Pagination,
  Tableau,
} from '#app/components/ui/liste.tsx'
import { Badge, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { PlusDeFiltres } from '#app/components/ui/plus-de-filtres.tsx'
import { filtresDHotes, ouiOuNon } from '#app/domain/hote/filtres.ts'
import { categoriesDHote } from '#app/domain/hote/hote.ts'
import { peutTenirHotes } from '#app/domain/hote/permissions.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerCommunesDHotes, listerHotes } from '#db/reads/hote.server.ts'

export const meta = titre((t) => t.hote.liste.titre)

export const loader = cpas.lire(({ ctx, url }) => {
  const filtres = lireFiltres(url, filtresDHotes)
  return {
    filtres,
    peutTenir: peutTenirHotes(ctx.acteur),
    communes: listerCommunesDHotes(ctx.base, ctx.perimetre),
    ...listerHotes(ctx.base, ctx.perimetre, filtres, ctx.aujourdhui),
  }
})

type Donnees = Awaited<ReturnType<typeof loader>>

export default function Hotes() {
  const { filtres, communes, peutTenir, lignes, ...suite } = useLoaderData<typeof loader>()
  const { hote: h } = useTextes()
  return (
    <Page
      titre={h.liste.titre}
      actions={
        <>
          <SortiesDeListe quoi="hotes" reprendre={peutTenir} />
          {peutTenir && <LienBouton vers={paths.cpas.hoteNouveau}>{h.liste.nouveau}</LienBouton>}
        </>
      }
    >
      <LesFiltres filtres={filtres} communes={communes} />
      {lignes.length === 0 ? <Vide>{h.liste.vide}</Vide> : <LaListe lignes={lignes} />}
      <Pagination {...suite} />
    </Page>
  )
}

const rares = ['commune', 'langue', 'cadre'] as const

function LesFiltres({ filtres, communes }: Pick<Donnees, 'filtres' | 'communes'>) {
  const t = useTextes()
  const { liste: l, categories, filtresDeCadre, filtresDePartenaire } = t.hote
  return (
    <Filtres>
      <FiltreTexte nom="mots" libelle={l.chercher} valeur={filtres.mots} />
      <FiltreChoix
        nom="categorie"
        libelle={l.categorie}
        valeur={filtres.categorie}
        tous={t.ui.toutes}
        options={categoriesDHote.map((une) => ({ valeur: une, texte: categories[une] }))}
      />
      <FiltreChoix
        nom="partenaire"
        libelle={l.lien}
        valeur={filtres.partenaire}
        tous={t.ui.tous}
        options={ouiOuNon.map((un) => ({ valeur: un, texte: filtresDePartenaire[un] }))}
      />
      <PlusDeFiltres titre={l.plus} ouvert={rares.some((un) => filtres[un] !== undefined)}>
        <FiltreChoix
          nom="commune"
          libelle={l.commune}
          valeur={filtres.commune}
          tous={t.ui.toutes}
          options={communes.map((une) => ({ valeur: une, texte: une }))}
        />
        <FiltreChoix
          nom="langue"
          libelle={l.langue}
          valeur={filtres.langue}
          tous={t.ui.toutes}
          options={langues.map((une) => ({ valeur: une, texte: t.commun.langues[une] }))}
        />
        <FiltreChoix
          nom="cadre"
          libelle={l.cadre}
          valeur={filtres.cadre}
          tous={t.ui.tous}
          options={ouiOuNon.map((un) => ({ valeur: un, texte: filtresDeCadre[un] }))}
        />
      </PlusDeFiltres>
    </Filtres>
  )
}

function LaListe({ lignes }: Pick<Donnees, 'lignes'>) {
  const t = useTextes()
  const { liste: l, categories } = t.hote
  return (
    <Tableau
      legende={l.titre}
      lignes={lignes}
      cle={({ id }) => id}
      colonnes={[
        {
          titre: l.nom,
          principale: true,
          cellule: ({ id, nom }) => <Link to={paths.cpas.hote(id)}>{nom}</Link>,
        },
        { titre: l.categorie, cellule: ({ categorie }) => categories[categorie] },
        { titre: l.commune, cellule: ({ commune }) => commune ?? '—' },
        { titre: l.langue, cellule: ({ langue }) => t.commun.langues[langue] },
        {
          titre: l.cadre,
          cellule: ({ cadre }) => (
            <Badge ton={cadre ? 'bien' : 'neutre'}>{cadre ? l.enVigueur : l.aucunCadre}</Badge>
          ),
        },
        {
          titre: l.lien,
          cellule: ({ partenaire }) => (
            <Badge ton={partenaire ? 'info' : 'prune'}>
              {partenaire ? l.partenaire : l.partage}
            </Badge>
          ),
        },
        { titre: l.postes, droite: true, cellule: ({ postesOuverts }) => postesOuverts },
      ]}
    />
  )
}
