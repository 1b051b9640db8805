import { useLoaderData } from '@remix-run/react'
import { PageDeRelance } from '#app/components/compte/pages-d-invitation.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { relancerInvitation } from '#app/services/compte/relancer-invitation.server.ts'
import { voirInvitation } from '#app/services/compte/voir-invitation.server.ts'

export const meta = titre((t) => t.compte.relance.renvoyer)

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
  ({ ctx, params, instance }) => {
    relancerInvitation(ctx, parametre(params.mandatId), { hoteId: parametre(params.hoteId) })
    instance.reveillerEnvois()
    return apres(paths.cpas.hoteInvitation(parametre(params.hoteId)), 'compte.relance')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function Relance() {
  const { hoteId, invitation } = useLoaderData<typeof loader>()
  const t = useTextes()
  return (
    <PageDeRelance
      invitation={invitation}
      retour={{ texte: t.compte.hote.titre, vers: paths.cpas.hoteInvitation(hoteId) }}
    />
  )
}
