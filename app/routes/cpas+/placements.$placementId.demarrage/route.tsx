import { useLoaderData } from '@remix-run/react'
import { ChampTexte } from '#app/components/ui/champ.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { peutForcerLeDemarrage } from '#app/domain/placement/permissions.ts'
import { saisieDeDemarrage } from '#app/domain/placement/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { demarrerPlacement } from '#app/services/placement/demarrer.server.ts'
import { ceQuiManque } from '#app/services/placement/lire-pour-acte.server.ts'

export const meta = titre((t) => t.placement.demarrage.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params }) => {
  const placementId = parametre(params.placementId)
  return consulterPlacement(ctx, placementId, 'demarrage', (tx) => ({
    ...ceQuiManque(tx, ctx, placementId),
    peutForcer: peutForcerLeDemarrage(ctx.acteur),
  }))
}, roles)

export const action = cpas.agir(
  saisieDeDemarrage,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    demarrerPlacement(ctx, placementId, saisie)
    return apres(paths.cpas.placement(placementId), 'placement.demarre')
  },
  roles,
)

export default function Demarrage() {
  const { id, nom, version, papiers, conventionSignee, peutForcer } = useLoaderData<typeof loader>()
  const { demarrage: d } = useTextes().placement
  const retour = { texte: nom, vers: paths.cpas.placement(id) }
  const pret = conventionSignee && papiers.length === 0
  if (!conventionSignee || (!pret && !peutForcer))
    return (
      <Page titre={d.titre} etroite fil={[retour]}>
        <CeQuiManque papiers={papiers} conventionSignee={conventionSignee} />
        {conventionSignee && <p className="mt-3">{d.responsable}</p>}
      </Page>
    )
  return (
    <PageDActe
      titre={d.titre}
      texte={pret ? d.pret : <CeQuiManque papiers={papiers} conventionSignee={conventionSignee} />}
      retour={retour}
      envoyer={d.enregistrer}
      version={version}
    >
      {!pret && <ChampTexte nom="raison" libelle={d.raison} aide={d.raisonAide} />}
    </PageDActe>
  )
}

function CeQuiManque({
  papiers,
  conventionSignee,
}: Pick<Awaited<ReturnType<typeof loader>>, 'papiers' | 'conventionSignee'>) {
  const { demarrage: d, verifications } = useTextes().placement
  return (
    <Avis ton="attente">
      <p className="font-semibold">{d.manque}</p>
      <ul className="list-disc pl-5">
        {!conventionSignee && <li>{d.convention}</li>}
        {papiers.map((quoi) => (
          <li key={quoi}>{verifications[quoi]}</li>
        ))}
      </ul>
    </Avis>
  )
}
