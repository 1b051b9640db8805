import { useLoaderData } from '@remix-run/react'
import { PageDHoraire } from '#app/components/horaire/page-d-horaire.tsx'
import { LienBouton, Page } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lireHoraireDuPlacement } from '#app/services/horaire/lire-horaire.server.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { personneDuPlacement } from '#db/reads/placement.server.ts'

export const meta = titre((t) => t.horaire.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const placementId = parametre(params.placementId)
    return consulterPlacement(ctx, placementId, 'horaire', (tx) => {
      const { prenom, nom } = personneDuPlacement(tx, ctx.perimetre, placementId)
      return { nom: `${prenom} ${nom}`, ...lireHoraireDuPlacement(tx, ctx, placementId) }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export default function HoraireDuPlacement() {
  const { nom, placement, ...horaire } = useLoaderData<typeof loader>()
  const { horaire: t } = useTextes()
  const proposer = paths.cpas.placementHoraireProposition(placement.id)
  return (
    <Page
      titre={t.horaireDe(nom)}
      fil={[{ texte: nom, vers: paths.cpas.placement(placement.id) }]}
      sousTitre={`${placement.titreDuPoste}, ${placement.nomDeLHote}`}
      actions={!horaire.propose && <LienBouton vers={proposer}>{t.proposer.titre}</LienBouton>}
    >
      <PageDHoraire
        cote="cpas"
        {...horaire}
        heuresSemaine={placement.heuresSemaine}
        liens={{
          proposer,
          annoncer: paths.cpas.placementException(placement.id),
          repondre: paths.cpas.horaireReponse,
          retirer: (jour) => paths.cpas.placementExceptionRetrait(placement.id, jour),
        }}
      />
    </Page>
  )
}
