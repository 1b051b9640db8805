import { useLoaderData } from '@remix-run/react'
import { Carte, Fiche, Page } from '#app/components/ui/page.tsx'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { visiteur } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lireMessage } from '#app/services/demo/courrier.server.ts'

export const meta = titre((t) => t.instance.courrier.message)

export const loader = visiteur.lire(({ instance, params }) => {
  if (instance.courrier === null) throw new ErreurMetier('commun/introuvable')
  return lireMessage(instance.courrier, parametre(params.messageId))
})

export default function Message() {
  const { a, sujet, texte } = useLoaderData<typeof loader>()
  const { courrier: t } = useTextes().instance
  return (
    <Page titre={sujet} etroite fil={[{ texte: t.retour, vers: paths.courrierDemo }]}>
      <Carte>
        <Fiche
          lignes={[
            [
              t.a,
              <span key="a" className="wrap-anywhere">
                {a}
              </span>,
            ],
            [t.sujet, sujet],
          ]}
        />
        <div className="mt-4 border-t border-trait pt-4 break-words whitespace-pre-line">
          {enMorceaux(texte).map(({ cle, morceau, lien }) =>
            lien ? (
              <a key={cle} href={morceau} className="wrap-anywhere">
                {morceau}
              </a>
            ) : (
              morceau
            ),
          )}
        </div>
      </Carte>
    </Page>
  )
}

/** The text with its addresses apart, so that they can be followed. */
function enMorceaux(texte: string): { cle: string; morceau: string; lien: boolean }[] {
  return texte
    .split(/(https?:\/\/[^\s]+)/)
    .map((morceau, i) => ({ cle: String(i), morceau, lien: i % 2 === 1 }))
}
