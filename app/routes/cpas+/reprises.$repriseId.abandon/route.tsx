import { useLoaderData } from '@remix-run/react'

import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDAbandon } from '#app/domain/reprise/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { abandonnerReprise } from '#app/services/reprise/abandonner.server.ts'
import { trouverReprise } from '#db/reads/reprise.server.ts'

export const meta = titre((t) => t.reprise.pages.abandonner)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const { id, nomDeFichier, version } = trouverReprise(
      ctx.base,
      ctx.perimetre,
      parametre(params.repriseId),
    )
    return { id, nomDeFichier, version }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDAbandon,
  ({ ctx, params, saisie }) => {
    const repriseId = parametre(params.repriseId)
    abandonnerReprise(ctx, repriseId, saisie)
    return apres(paths.cpas.reprise(repriseId), 'reprise.abandonnee')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function Abandon() {
  const { id, nomDeFichier, version } = useLoaderData<typeof loader>()
  const { pages: t } = useTextes().reprise
  return (
    <PageDActe
      titre={t.abandonner}
      texte={t.abandonnerTexte}
      retour={{ texte: nomDeFichier, vers: paths.cpas.reprise(id) }}
      envoyer={t.abandonner}
      genre="danger"
      version={version}
    />
  )
}
