import { useLoaderData } from '@remix-run/react'
import { TableauDePoids } from '#app/components/appariement/tableau-de-poids.tsx'
import { Badge, Carte, LienBouton, Page, Vide } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { reglageDuCpas, reglagesDecides } from '#app/services/appariement/reglage.server.ts'

export const meta = titre((t) => t.reglage.titre)

export const loader = cpas.lire(
  ({ ctx, aujourdhui }) => {
    const decides = reglagesDecides(ctx.base, ctx.perimetre)
    return {
      enVigueur: reglageDuCpas(ctx.base, ctx.perimetre, aujourdhui),
      depuis: decides.find(({ des }) => des <= aujourdhui)?.des ?? null,
      decides,
      aujourdhui,
    }
  },
  ['responsable'],
)

export default function ReglageDeLAppariement() {
  const { enVigueur, depuis, decides, aujourdhui } = useLoaderData<typeof loader>()
  const { reglage: t, reglageDeSignature } = useTextes()
  const langue = useLangue()
  const { attenteLongueMois, jamaisProposeMois } = enVigueur.seuils
  return (
    <Page
      titre={t.titre}
      sousTitre={t.sousTitre}
      actions={
        <>
          <LienBouton vers={paths.cpas.reglageDAppariementNouveau()}>{t.nouveau.titre}</LienBouton>
          <LienBouton vers={paths.cpas.reglageDeSignature} genre="second">
            {reglageDeSignature.lien}
          </LienBouton>
        </>
      }
    >
      <p className="mb-5 max-w-3xl">{t.intro}</p>
      <div className="space-y-6">
        <Carte titre={t.enVigueur}>
          <p className="aide mb-3">{depuis ? t.depuis(jour(depuis, langue)) : t.parDefaut}</p>
          <TableauDePoids poids={enVigueur.poids} />
          <p className="mt-3">{t.seuilsDits(attenteLongueMois, jamaisProposeMois)}</p>
        </Carte>
        <section>
          <h2 className="mb-3">{t.historique}</h2>
          {decides.length === 0 && <Vide>{t.aucunAutre}</Vide>}
          <ul className="space-y-3">
            {decides.map((un) => (
              <li key={un.des}>
                <details className="carte">
                  <summary>
                    <span className="font-semibold">{t.aPartirDu(jour(un.des, langue))}</span>{' '}
                    {un.des > aujourdhui && <Badge ton="info">{un.reference}</Badge>}
                    {un.des <= aujourdhui && <span className="text-gris">{un.reference}</span>}
                  </summary>
                  <p className="aide my-2">{t.decideLe(instant(un.decideA, langue), un.par)}</p>
                  <TableauDePoids poids={un.poids} />
                  <p className="mt-3">
                    {t.seuilsDits(un.seuils.attenteLongueMois, un.seuils.jamaisProposeMois)}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  )
}
