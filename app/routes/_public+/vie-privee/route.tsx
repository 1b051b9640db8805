import { useLoaderData } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { TexteSuivi } from '#app/components/ui/texte-suivi.tsx'
import { estTelephone, formaterTelephone } from '#app/domain/shared/telephone.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { listerCpas } from '#db/reads/cpas.server.ts'

export const meta = titre((t) => t.publique.viePrivee.titre)

export const loader = visiteur.lire(({ accueil, langue }) => ({
  centres: listerCpas(accueil.base, accueil.perimetre).map(
    ({ id, nomFr, nomNl, telephone, courriel }) => ({
      id,
      nom: langue === 'nl' ? nomNl : nomFr,
      telephone,
      courriel,
    }),
  ),
}))

export default function ViePrivee() {
  const { centres } = useLoaderData<typeof loader>()
  const { viePrivee: t } = useTextes().publique
  return (
    <Page titre={t.titre} sousTitre={t.sousTitre} etroite>
      <TexteSuivi parties={t.parties} />
      {centres.length > 0 && (
        <section className="mt-6">
          <h2 className="mb-2">{t.aQuiEcrire}</h2>
          <Tableau
            legende={t.aQuiEcrire}
            lignes={centres}
            cle={({ id }) => id}
            colonnes={[
              { titre: t.cpas, principale: true, cellule: ({ nom }) => nom },
              {
                titre: t.telephone,
                cellule: ({ telephone }) =>
                  estTelephone(telephone) ? (
                    <a href={`tel:${telephone}`}>{formaterTelephone(telephone)}</a>
                  ) : (
                    '—'
                  ),
              },
              {
                titre: t.courriel,
                cellule: ({ courriel }) =>
                  courriel ? (
                    <a className="wrap-anywhere" href={`mailto:${courriel}`}>
                      {courriel}
                    </a>
                  ) : (
                    '—'
                  ),
              },
            ]}
          />
        </section>
      )}
    </Page>
  )
}
