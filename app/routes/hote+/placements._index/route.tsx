import { Link, useLoaderData } from '@remix-run/react'
import { StatutDuPlacement } from '#app/components/placement/statut-du-placement.tsx'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Page, Vide } from '#app/components/ui/page.tsx'
import { hote } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerPlacementsDeLHote } from '#db/reads/placement-pour-hote.server.ts'

export const meta = titre((t) => t.placement.chezLHote.titre)

export const loader = hote.lire(({ ctx }) => ({
  presents: listerPlacementsDeLHote(ctx.base, ctx.perimetre).map(enLigne),
  finis: listerPlacementsDeLHote(ctx.base, ctx.perimetre, { finis: true }).map(enLigne),
}))

type Lu = ReturnType<typeof listerPlacementsDeLHote>[number]

function enLigne({ id, prenom, nom, titreDuPoste, debutLe, finLe, finPrevueLe, statut }: Lu) {
  return { id, nom: `${prenom} ${nom}`, titreDuPoste, debutLe, finLe: finLe ?? finPrevueLe, statut }
}

export default function NosPersonnes() {
  const { presents, finis } = useLoaderData<typeof loader>()
  const { chezLHote: h } = useTextes().placement
  return (
    <Page titre={h.titre}>
      {presents.length === 0 ? (
        <Vide>{h.vide}</Vide>
      ) : (
        <Personnes titre={h.titre} lignes={presents} />
      )}
      {finis.length > 0 && (
        <section className="mt-6">
          <h2 className="mb-2">{h.finis}</h2>
          <Personnes titre={h.finis} lignes={finis} />
        </section>
      )}
    </Page>
  )
}

function Personnes({
  titre: legende,
  lignes,
}: {
  titre: string
  lignes: readonly ReturnType<typeof enLigne>[]
}) {
  const t = useTextes()
  const langue = useLangue()
  const { liste: l } = t.placement
  return (
    <Tableau
      legende={legende}
      lignes={lignes}
      cle={({ id }) => id}
      colonnes={[
        {
          titre: l.personne,
          principale: true,
          cellule: ({ id, nom }) => <Link to={paths.hote.placement(id)}>{nom}</Link>,
        },
        { titre: l.poste, cellule: ({ titreDuPoste }) => titreDuPoste },
        {
          titre: l.periode,
          cellule: ({ debutLe, finLe }) => l.duAu(jour(debutLe, langue), jour(finLe, langue)),
        },
        { titre: l.etat, cellule: ({ statut }) => <StatutDuPlacement statut={statut} /> },
      ]}
    />
  )
}
