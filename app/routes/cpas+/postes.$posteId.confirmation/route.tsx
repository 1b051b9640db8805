import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDActeDePoste } from '#app/domain/poste/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { confirmerActualite } from '#app/services/poste/confirmer.server.ts'
import { trouverPoste } from '#db/reads/poste.server.ts'

export const meta = titre((t) => t.poste.confirmation.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const poste = trouverPoste(ctx.base, ctx.perimetre, parametre(params.posteId))
    return { id: poste.id, nom: poste.titre, version: poste.version }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDActeDePoste,
  ({ ctx, params, saisie }) => {
    const posteId = parametre(params.posteId)
    confirmerActualite(ctx, posteId, saisie)
    return apres(paths.cpas.poste(posteId), 'poste.confirme')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function Confirmation() {
  const { id, nom, version } = useLoaderData<typeof loader>()
  const { confirmation: t } = useTextes().poste
  return (
    <PageDActe
      titre={t.titre}
      texte={t.texte}
      retour={{ texte: nom, vers: paths.cpas.poste(id) }}
      envoyer={t.envoyer}
      version={version}
    />
  )
}
