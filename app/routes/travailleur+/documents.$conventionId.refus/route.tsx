import { useLoaderData } from '@remix-run/react'
import { PageDeRefus } from '#app/components/convention/page-de-refus.tsx'
import { saisieDeRefus } from '#app/domain/convention/saisie.ts'
import { travailleur } from '#app/guards/gardes.server.ts'
import { langueDemandee } from '#app/http/langue.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { lirePourRefuser } from '#app/services/convention/lire-pour-partie.server.ts'
import { refuserDeSigner } from '#app/services/convention/refuser.server.ts'

export const meta = titre((t) => t.convention.refus.titre)

export const loader = travailleur.lire(({ ctx, params, url, langue }) =>
  lirePourRefuser(ctx.base, ctx, parametre(params.conventionId), langueDemandee(url) ?? langue),
)

export const action = travailleur.agir(saisieDeRefus, ({ ctx, params, saisie }) => {
  const conventionId = parametre(params.conventionId)
  refuserDeSigner(ctx, conventionId, saisie)
  return apres(paths.travailleur.convention(conventionId), 'convention.refusee')
})

export default function Refus() {
  const { id, reference, sha256 } = useLoaderData<typeof loader>()
  return (
    <PageDeRefus
      sha256={sha256}
      retour={{ texte: reference, vers: paths.travailleur.convention(id) }}
    />
  )
}
