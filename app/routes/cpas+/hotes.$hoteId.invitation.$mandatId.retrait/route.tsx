import { useLoaderData } from '@remix-run/react'
import { PageDeRetrait } from '#app/components/compte/pages-d-invitation.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { retirerInvitation } from '#app/services/compte/retirer-invitation.server.ts'
import { voirInvitation } from '#app/services/compte/voir-invitation.server.ts'

export const meta = titre((t) => t.compte.retrait.retirer)

export const loader = cpas.lire(
  ({ ctx, params }) => ({
    hoteId: parametre(params.hoteId),
    invitation: voirInvitation(ctx, parametre(params.mandatId), {
      hoteId: parametre(params.hoteId),
    }),
  }),
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieVide,
  ({ ctx, params }) => {
    retirerInvitation(ctx, parametre(params.mandatId), { hoteId: parametre(params.hoteId) })
    return apres(paths.cpas.hoteInvitation(parametre(params.hoteId)), 'compte.retire')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function Retrait() {
  const { hoteId, invitation } = useLoaderData<typeof loader>()
  const t = useTextes()
  return (
    <PageDeRetrait
      invitation={invitation}
      retour={{ texte: t.compte.hote.titre, vers: paths.cpas.hoteInvitation(hoteId) }}
    />
  )
}
