import { Link, useLoaderData } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Badge, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerReprises } from '#db/reads/reprise.server.ts'

export const meta = titre((t) => t.reprise.pages.titre)

export const loader = cpas.lire(
  ({ ctx }) => ({ reprises: listerReprises(ctx.base, ctx.perimetre) }),
  ['agent', 'prospecteur', 'responsable'],
)

export default function Reprises() {
  const { reprises } = useLoaderData<typeof loader>()
  const { pages: t } = useTextes().reprise
  const langue = useLangue()
  return (
    <Page
      titre={t.titre}
      actions={<LienBouton vers={paths.cpas.repriseNouvelle}>{t.nouvelle}</LienBouton>}
    >
      <p className="mb-4 max-w-3xl">{t.texte}</p>
      {reprises.length === 0 ? (
        <Vide>{t.vide}</Vide>
      ) : (
        <Tableau
          legende={t.titre}
          lignes={reprises}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: t.nom,
              principale: true,
              cellule: ({ id, nomDeFichier }) => (
                <Link to={paths.cpas.reprise(id)}>{nomDeFichier}</Link>
              ),
            },
            { titre: t.quoi, cellule: ({ quoi }) => t.objets[quoi] },
            { titre: t.depose, cellule: ({ deposeeA }) => instant(deposeeA, langue) },
            { titre: t.par, cellule: ({ par }) => par },
            { titre: t.lignes, cellule: ({ lignes }) => lignes, droite: true },
            { titre: t.reprises, cellule: ({ reprises: n }) => n, droite: true },
            {
              titre: t.etat,
              cellule: ({ statut }) => (
                <Badge ton={statut === 'a_voir' ? 'attente' : 'neutre'}>{t.statuts[statut]}</Badge>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}
