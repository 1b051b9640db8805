import { useLoaderData } from '@remix-run/react'
import { PageDeRelance } from '#app/components/compte/pages-d-invitation.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { relancerInvitation } from '#app/services/compte/relancer-invitation.server.ts'
import { voirInvitationDuDossier } from '#app/services/compte/voir-acces-du-dossier.server.ts'

export const meta = titre((t) => t.compte.relance.renvoyer)

export const loader = cpas.lire(
  ({ ctx, params }) => voirInvitationDuDossier(ctx, parametre(params.candidatId)),
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieVide,
  ({ ctx, params, instance }) => {
    relancerInvitation(ctx, parametre(params.mandatId), {
      candidatId: parametre(params.candidatId),
    })
    instance.reveillerEnvois()
    return apres(paths.cpas.candidatInvitation(parametre(params.candidatId)), 'compte.relance')
  },
  ['agent', 'responsable'],
)

export default function Relance() {
  const { id, invitation } = useLoaderData<typeof loader>()
  const { travailleur } = useTextes().compte
  return (
    <PageDeRelance
      invitation={invitation}
      retour={{ texte: travailleur.titre, vers: paths.cpas.candidatInvitation(id) }}
    />
  )
}
