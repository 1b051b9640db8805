import { Link, useLoaderData } from '@remix-run/react'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { natureVoulue, saisieDAvenant } from '#app/domain/avenant/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { ouvrirAvenant } from '#app/services/avenant/ouvrir.server.ts'
import { preparerAvenant } from '#app/services/avenant/preparer.server.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { ChampsDAvenant } from './champs-d-avenant.tsx'

export const meta = titre((t) => t.avenant.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params, url }) => {
  const placementId = parametre(params.placementId)
  const { nature } = lireFiltres(url, natureVoulue)
  return consulterPlacement(ctx, placementId, 'avenant', (tx) => ({
    ...preparerAvenant(tx, ctx, placementId),
    nature: nature ?? null,
  }))
}, roles)

export const action = cpas.agir(
  saisieDAvenant,
  ({ ctx, params, saisie }) => {
    const { conventionId } = ouvrirAvenant(ctx, parametre(params.placementId), saisie)
    return apres(paths.cpas.conventionMiseEnSignature(conventionId), 'avenant.ouvert')
  },
  roles,
)

/** First what changes, then only the fields of that; what holds today is already typed in. */
export default function Avenant() {
  const avenant = useLoaderData<typeof loader>()
  const { avenant: t, convention } = useTextes()
  const { nature, natures, nom, placementId } = avenant
  const choisie = natures.find((une) => une.nature === nature)
  const retour = { texte: nom, vers: paths.cpas.placement(placementId) }
  if (!choisie || !avenant.possible || avenant.ouvert)
    return (
      <Page titre={t.titre} etroite fil={[retour]}>
        <Choix avenant={avenant} />
      </Page>
    )
  return (
    <PageDActe
      titre={t.natures[choisie.nature]}
      texte={
        <>
          <p>{t.aides[choisie.nature]}</p>
          <p className="mt-1 text-gris">
            {t.signent(choisie.signent.map((une) => convention.partiesCourtes[une]).join(', '))}{' '}
            <Link to={paths.cpas.placementAvenant(placementId)}>{t.autre}</Link>
          </p>
        </>
      }
      retour={retour}
      envoyer={t.ouvrir}
      large={choisie.nature === 'horaire'}
    >
      <ChampsDAvenant nature={choisie.nature} avenant={avenant} />
    </PageDActe>
  )
}

function Choix({ avenant }: { avenant: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { avenant: t, convention } = useTextes()
  const { possible, ouvert, natures, placementId } = avenant
  if (!possible) return <Avis ton="info">{t.nonSignee}</Avis>
  if (ouvert)
    return (
      <Avis ton="attente">
        {t.erreurs['avenant/deja_ouvert']({ reference: ouvert.reference })}{' '}
        <Link to={paths.cpas.convention(ouvert.conventionId)}>{ouvert.reference}</Link>
      </Avis>
    )
  return (
    <>
      <p className="mb-5 max-w-2xl">{t.choisir}</p>
      <h2 className="mb-2">{t.quoi}</h2>
      <ul className="divide-y divide-trait rounded-lg border border-trait bg-white">
        {natures.map(({ nature, signent }) => (
          <li key={nature} className="px-4 py-3">
            <Link className="font-semibold" to={paths.cpas.placementAvenant(placementId, nature)}>
              {t.natures[nature]}
            </Link>
            <span className="block text-[0.94rem]">{t.aides[nature]}</span>
            <span className="block text-[0.88rem] text-gris">
              {t.signent(signent.map((une) => convention.partiesCourtes[une]).join(', '))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
