import { useLoaderData } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Page, Vide } from '#app/components/ui/page.tsx'
import { travailleur } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { mesLectures } from '#app/services/journal/mes-lectures.server.ts'

export const meta = titre((t) => t.journal.travailleur.titre)

export const loader = travailleur.lire(({ ctx, langue }) => ({
  lectures: mesLectures(ctx).map(({ serviceFr, serviceNl, ...une }) => ({
    ...une,
    service: langue === 'nl' ? serviceNl : serviceFr,
  })),
}))

export default function Lectures() {
  const { lectures } = useLoaderData<typeof loader>()
  const { travailleur: t } = useTextes().journal
  const langue = useLangue()
  return (
    <Page titre={t.titre} sousTitre={t.texte} etroite>
      {lectures.length === 0 ? (
        <Vide>{t.vide}</Vide>
      ) : (
        <Tableau
          legende={t.titre}
          lignes={lectures}
          cle={({ jour, motif, service }) => `${jour}${motif}${service}`}
          colonnes={[
            {
              titre: t.jour,
              principale: true,
              cellule: ({ jour }) => (
                <span className="first-letter:uppercase">{jourLong(jour, langue)}</span>
              ),
            },
            { titre: t.raison, cellule: ({ motif }) => t.pourquoi[motif] },
            { titre: t.service, cellule: ({ service }) => service },
            { titre: t.fois, droite: true, cellule: ({ nombre }) => nombre },
          ]}
        />
      )}
      <p className="mt-4 text-gris">{t.question}</p>
    </Page>
  )
}
