import { Link, useLoaderData } from '@remix-run/react'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { papiers } from '#app/domain/placement/papier.ts'
import { papierAImprimer, saisieDePapier } from '#app/domain/placement/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { telechargement } from '#app/http/telechargement.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { imprimerPapier } from '#app/services/papier/imprimer.server.ts'
import { preparerPapiers } from '#app/services/papier/preparer.server.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { ChampsDePapier } from './champs-de-papier.tsx'

export const meta = titre((t) => t.papier.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params, url }) => {
  const placementId = parametre(params.placementId)
  const { papier } = lireFiltres(url, papierAImprimer)
  return consulterPlacement(ctx, placementId, 'papiers', (tx) => ({
    ...preparerPapiers(tx, ctx, placementId),
    papier: papier ?? null,
  }))
}, roles)

export const action = cpas.agir(
  saisieDePapier,
  async ({ ctx, params, saisie }) =>
    telechargement(await imprimerPapier(ctx, parametre(params.placementId), saisie)),
  roles,
)

/** The papers that are printed from the file; then what the chosen one still asks. */
export default function Papiers() {
  const donnees = useLoaderData<typeof loader>()
  const { papier: t } = useTextes()
  const { papier, nom, placementId, pret } = donnees
  const retour = { texte: nom, vers: paths.cpas.placement(placementId) }
  if (!pret || !papier)
    return (
      <Page titre={t.titre} etroite fil={[retour]}>
        <p className="mb-5">{t.texte}</p>
        {pret ? (
          <ul className="divide-y divide-trait rounded-lg border border-trait bg-white">
            {papiers.map((un) => (
              <li key={un} className="px-4 py-3">
                <Link className="font-semibold" to={paths.cpas.placementPapiers(placementId, un)}>
                  {t.noms[un]}
                </Link>
                <span className="block text-[0.94rem]">{t.aides[un]}</span>
              </li>
            ))}
          </ul>
        ) : (
          <Avis ton="attente">
            {t.pasPret}{' '}
            <Link to={paths.cpas.placementComplement(placementId)}>{t.versLeComplement}</Link>
          </Avis>
        )}
      </Page>
    )
  return (
    <PageDActe
      titre={t.noms[papier]}
      texte={<p>{t.aides[papier]}</p>}
      retour={{ texte: t.titre, vers: paths.cpas.placementPapiers(placementId) }}
      envoyer={t.telecharger}
    >
      <ChampsDePapier papier={papier} donnees={donnees} />
    </PageDActe>
  )
}
