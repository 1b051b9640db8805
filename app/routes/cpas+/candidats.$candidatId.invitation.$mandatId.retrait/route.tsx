import { useLoaderData } from '@remix-run/react'
import { PageDeRetrait } from '#app/components/compte/pages-d-invitation.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { retirerInvitation } from '#app/services/compte/retirer-invitation.server.ts'
import { voirInvitationDuDossier } from '#app/services/compte/voir-acces-du-dossier.server.ts'

export const meta = titre((t) => t.compte.retrait.retirer)

export const loader = cpas.lire(
  ({ ctx, params }) => voirInvitationDuDossier(ctx, parametre(params.candidatId)),
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieVide,
  ({ ctx, params }) => {
    retirerInvitation(ctx, parametre(params.mandatId), { candidatId: parametre(params.candidatId) })
    return apres(paths.cpas.candidatInvitation(parametre(params.candidatId)), 'compte.retire')
  },
  ['agent', 'responsable'],
)

export default function Retrait() {
  const { id, invitation } = useLoaderData<typeof loader>()
  const { travailleur } = useTextes().compte
  return (
    <PageDeRetrait
      invitation={invitation}
      retour={{ texte: travailleur.titre, vers: paths.cpas.candidatInvitation(id) }}
    />
  )
}
