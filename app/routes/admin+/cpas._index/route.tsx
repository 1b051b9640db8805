import { Link, useLoaderData } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { admin } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerCpas } from '#db/reads/cpas.server.ts'

export const meta = titre((t) => t.instance.cpas.titre)

export const loader = admin.lire(({ ctx }) => ({ centres: listerCpas(ctx.base, ctx.perimetre) }))

export default function LesCpas() {
  const { centres } = useLoaderData<typeof loader>()
  const { instance, hote, commun, compte } = useTextes()
  const { cpas: t } = instance
  const langue = useLangue()
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      actions={<LienBouton vers={paths.admin.cpasNouveau}>{t.nouveau}</LienBouton>}
    >
      {centres.length === 0 ? (
        <Vide>{t.vide}</Vide>
      ) : (
        <Tableau
          legende={t.titre}
          lignes={centres}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: t.nom,
              principale: true,
              cellule: ({ nomFr, nomNl }) => (langue === 'nl' ? nomNl : nomFr),
            },
            { titre: t.commune, cellule: ({ commune }) => commune },
            { titre: t.region, cellule: ({ region }) => hote.regions[region] },
            { titre: t.langue, cellule: (un) => commun.langues[un.langue] },
            {
              titre: compte.personne.actions,
              cellule: ({ id, nomFr }) => (
                <span className="flex flex-wrap justify-end gap-x-4 sm:justify-start">
                  <Link to={paths.admin.cpasModification(id)}>
                    {t.modifier}
                    <span className="sr-only">{` ${nomFr}`}</span>
                  </Link>
                  <Link to={paths.admin.cpasInvitation(id)}>
                    {t.inviter}
                    <span className="sr-only">{` ${nomFr}`}</span>
                  </Link>
                </span>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}
