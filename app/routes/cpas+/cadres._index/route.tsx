import { Link, useLoaderData } from '@remix-run/react'
import { StatutDuCadre } from '#app/components/convention/statut-du-cadre.tsx'
import { FiltreChoix, Filtres, FiltreTexte, Tableau } from '#app/components/ui/liste.tsx'
import { LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { statutsDeCadre } from '#app/domain/convention/cadre.ts'
import { filtresDeCadres } from '#app/domain/convention/filtres.ts'
import { peutRediger } from '#app/domain/convention/permissions.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerCadres } from '#db/reads/cadre.server.ts'

export const meta = titre((t) => t.cadre.liste.titre)

export const loader = cpas.lire(({ ctx, url }) => {
  const filtres = lireFiltres(url, filtresDeCadres)
  return {
    filtres,
    peutRediger: peutRediger(ctx.acteur),
    lignes: listerCadres(ctx.base, ctx.perimetre, filtres),
  }
})

export default function Cadres() {
  const { filtres, peutRediger: peut, lignes } = useLoaderData<typeof loader>()
  const t = useTextes()
  const langue = useLangue()
  const { liste: l } = t.cadre
  return (
    <Page
      titre={l.titre}
      actions={peut && <LienBouton vers={paths.cpas.cadreNouveau()}>{l.nouveau}</LienBouton>}
    >
      <Filtres>
        <FiltreTexte nom="mots" libelle={l.chercher} valeur={filtres.mots} />
        <FiltreChoix
          nom="statut"
          libelle={l.etat}
          valeur={filtres.statut}
          tous={t.ui.toutes}
          options={statutsDeCadre.map((un) => ({
            valeur: un,
            texte: t.convention.statutsDeCadre[un],
          }))}
        />
      </Filtres>
      {lignes.length === 0 ? (
        <Vide>{l.vide}</Vide>
      ) : (
        <Tableau
          legende={l.titre}
          lignes={lignes}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: l.hote,
              principale: true,
              cellule: ({ id, nomDeLHote }) => <Link to={paths.cpas.cadre(id)}>{nomDeLHote}</Link>,
            },
            { titre: l.numero, cellule: ({ numero }) => numero },
            {
              titre: l.periode,
              cellule: ({ du, au }) =>
                t.placement.liste.duAu(jour(du, langue), au ? jour(au, langue) : l.sansFin),
            },
            { titre: l.etat, cellule: ({ statut }) => <StatutDuCadre statut={statut} /> },
          ]}
        />
      )}
    </Page>
  )
}
