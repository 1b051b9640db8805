import { Link, useLoaderData } from '@remix-run/react'
import { BadgeDePoste } from '#app/components/poste/badge-de-poste.tsx'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Page, Vide } from '#app/components/ui/page.tsx'
import { hote } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerPostesDeLHote } from '#db/reads/poste-pour-hote.server.ts'

export const meta = titre((t) => t.poste.chezLHote.titre)

export const loader = hote.lire(({ ctx }) => ({
  postes: listerPostesDeLHote(ctx.base, ctx.perimetre, ctx.aujourdhui),
}))

export default function NosPostes() {
  const { postes } = useLoaderData<typeof loader>()
  const t = useTextes()
  const langue = useLangue()
  const { chezLHote: c, liste: l } = t.poste
  return (
    <Page titre={c.titre} sousTitre={c.aide}>
      {postes.length === 0 ? (
        <Vide>{c.vide}</Vide>
      ) : (
        <Tableau
          legende={c.titre}
          lignes={postes}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: l.poste,
              principale: true,
              cellule: ({ id, titre: nom, commune }) => (
                <span>
                  <Link to={paths.hote.poste(id)}>{nom}</Link>
                  {commune && <span className="block font-normal text-gris">{commune}</span>}
                </span>
              ),
            },
            {
              titre: l.statut,
              cellule: ({ statut, aReconfirmer }) => (
                <BadgeDePoste statut={statut} aReconfirmer={aReconfirmer} />
              ),
            },
            {
              titre: l.places,
              cellule: ({ places, occupees }) => t.poste.places(places - occupees, places),
            },
            { titre: c.auTravail, cellule: ({ auTravail }) => c.nombreAuTravail(auTravail) },
            {
              titre: c.cpas,
              cellule: ({ cpasFr, cpasNl }) => (langue === 'nl' ? cpasNl : cpasFr),
            },
          ]}
        />
      )}
    </Page>
  )
}
