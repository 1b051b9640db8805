import { Link, useLoaderData } from '@remix-run/react'
import { EtatPourMoi } from '#app/components/prestation/etat-pour-moi.tsx'
import { Carte, Page, Vide } from '#app/components/ui/page.tsx'
import { travailleur } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, moisEnLettres } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { feuillesDuTravailleur } from '#db/reads/prestation.server.ts'

export const meta = titre((t) => t.parcours.feuilles.titre)

export const loader = travailleur.lire(({ ctx }) => ({
  feuilles: feuillesDuTravailleur(ctx.base, ctx.perimetre),
}))

export default function MesFeuilles() {
  const { feuilles } = useLoaderData<typeof loader>()
  const { feuilles: t } = useTextes().parcours
  const langue = useLangue()
  return (
    <Page titre={t.titre} sousTitre={t.texte} etroite>
      {feuilles.length === 0 ? (
        <Vide>{t.vide}</Vide>
      ) : (
        <Carte>
          <ul className="divide-y divide-trait/70">
            {feuilles.map(({ id, mois, statut, vueA, minutes, nomDeLHote }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <span>
                  <Link to={paths.travailleur.feuille(id)} className="text-lg font-semibold">
                    {moisEnLettres(mois, langue)}
                  </Link>
                  <span className="block text-gris">
                    {duree(minutes, langue)} · {nomDeLHote}
                  </span>
                </span>
                <EtatPourMoi statut={statut} vue={vueA !== null} />
              </li>
            ))}
          </ul>
        </Carte>
      )}
    </Page>
  )
}
