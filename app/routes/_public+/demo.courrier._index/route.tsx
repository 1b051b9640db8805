import { Link, useLoaderData } from '@remix-run/react'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Page, Vide } from '#app/components/ui/page.tsx'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerCourrier } from '#app/services/demo/courrier.server.ts'

export const meta = titre((t) => t.instance.courrier.titre)

/** In a demonstration only: in production no mail is kept, and this page does not exist. */
export const loader = visiteur.lire(({ instance }) => {
  if (instance.courrier === null) throw new ErreurMetier('commun/introuvable')
  return { messages: listerCourrier(instance.courrier) }
})

export default function Courrier() {
  const { messages } = useLoaderData<typeof loader>()
  const { courrier: t } = useTextes().instance
  const langue = useLangue()
  return (
    <Page titre={t.titre} sousTitre={t.sousTitre}>
      {messages.length === 0 ? (
        <Vide>{t.vide}</Vide>
      ) : (
        <Tableau
          legende={t.titre}
          lignes={messages}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: t.sujet,
              principale: true,
              cellule: ({ id, sujet }) => <Link to={paths.messageDemo(id)}>{sujet}</Link>,
            },
            { titre: t.a, cellule: ({ a }) => <span className="wrap-anywhere">{a}</span> },
            { titre: t.quand, cellule: ({ recuA }) => instant(recuA, langue) },
          ]}
        />
      )}
    </Page>
  )
}
