import { useLoaderData } from '@remix-run/react'
import { PageDHoraire } from '#app/components/horaire/page-d-horaire.tsx'
import { LienBouton, Page } from '#app/components/ui/page.tsx'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { lireHoraireDuPlacement } from '#app/services/horaire/lire-horaire.server.ts'
import { lirePlacementPourLHote } from '#db/reads/placement-pour-hote.server.ts'

export const meta = titre((t) => t.horaire.titre)

export const loader = hote.lire(({ ctx, params }) => {
  const placementId = parametre(params.placementId)
  const { prenom, nom } = lirePlacementPourLHote(ctx.base, ctx.perimetre, placementId)
  return { nom: `${prenom} ${nom}`, ...lireHoraireDuPlacement(ctx.base, ctx, placementId) }
})

export default function HoraireDuTravailleur() {
  const { nom, placement, ...horaire } = useLoaderData<typeof loader>()
  const { horaire: t } = useTextes()
  const proposer = paths.hote.placementHoraireProposition(placement.id)
  return (
    <Page
      titre={t.horaireDe(nom)}
      fil={[{ texte: nom, vers: paths.hote.placement(placement.id) }]}
      sousTitre={placement.titreDuPoste}
      actions={!horaire.propose && <LienBouton vers={proposer}>{t.proposer.titre}</LienBouton>}
    >
      <PageDHoraire
        cote="hote"
        {...horaire}
        heuresSemaine={placement.heuresSemaine}
        liens={{
          proposer,
          annoncer: paths.hote.placementException(placement.id),
          repondre: paths.hote.horaireReponse,
          retirer: (jour) => paths.hote.placementExceptionRetrait(placement.id, jour),
        }}
      />
    </Page>
  )
}
