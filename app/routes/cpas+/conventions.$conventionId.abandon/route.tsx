import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeConvention } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { abandonnerAvenant } from '#app/services/avenant/abandonner.server.ts'
import { consulterConvention } from '#app/services/convention/consulter-convention.server.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'

export const meta = titre((t) => t.avenant.abandon.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params }) => {
  const conventionId = parametre(params.conventionId)
  return consulterConvention(ctx, conventionId, 'abandon', (tx) => {
    const { id, reference, version } = trouverConvention(tx, ctx.perimetre, conventionId)
    return { id, reference, version }
  })
}, roles)

export const action = cpas.agir(
  saisieDeConvention,
  ({ ctx, params, saisie }) => {
    const { placementId } = abandonnerAvenant(ctx, parametre(params.conventionId), saisie)
    return apres(paths.cpas.placement(placementId), 'avenant.abandonne')
  },
  roles,
)

export default function Abandon() {
  const { id, reference, version } = useLoaderData<typeof loader>()
  const { abandon: a } = useTextes().avenant
  return (
    <PageDActe
      titre={a.titre}
      texte={<p>{a.texte}</p>}
      retour={{ texte: reference, vers: paths.cpas.convention(id) }}
      envoyer={a.envoyer}
      genre="danger"
      version={version}
    />
  )
}
