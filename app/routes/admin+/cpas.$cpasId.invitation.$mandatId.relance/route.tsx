import { useLoaderData } from '@remix-run/react'
import { PageDeRelance } from '#app/components/compte/pages-d-invitation.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { admin } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { relancerInvitation } from '#app/services/compte/relancer-invitation.server.ts'
import { voirInvitation } from '#app/services/compte/voir-invitation.server.ts'

export const meta = titre((t) => t.compte.relance.renvoyer)

export const loader = admin.lire(
  ({ ctx, params }) => ({
    cpasId: parametre(params.cpasId),
    invitation: voirInvitation(ctx, parametre(params.mandatId), {
      cpasId: parametre(params.cpasId),
    }),
  }),
  ['admin'],
)

export const action = admin.agir(
  saisieVide,
  ({ ctx, params, instance }) => {
    relancerInvitation(ctx, parametre(params.mandatId), { cpasId: parametre(params.cpasId) })
    instance.reveillerEnvois()
    return apres(paths.admin.cpasInvitation(parametre(params.cpasId)), 'compte.relance')
  },
  ['admin'],
)

export default function Relance() {
  const { cpasId, invitation } = useLoaderData<typeof loader>()
  const t = useTextes()
  return (
    <PageDeRelance
      invitation={invitation}
      retour={{ texte: t.instance.responsables.titre, vers: paths.admin.cpasInvitation(cpasId) }}
    />
  )
}
