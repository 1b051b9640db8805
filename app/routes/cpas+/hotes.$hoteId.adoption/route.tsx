import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { adopterHote } from '#app/services/hote/adopter.server.ts'
import { trouverHote } from '#db/reads/hote.server.ts'

export const meta = titre((t) => t.hote.adoption.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const { id, nom } = trouverHote(ctx.base, ctx.perimetre, parametre(params.hoteId))
    return { id, nom }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieVide,
  ({ ctx, params }) => {
    const hoteId = parametre(params.hoteId)
    adopterHote(ctx, hoteId)
    return apres(paths.cpas.hote(hoteId), 'hote.adopte')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function Adoption() {
  const { id, nom } = useLoaderData<typeof loader>()
  const { adoption: t } = useTextes().hote
  return (
    <PageDActe
      titre={t.titre}
      texte={t.texte}
      retour={{ texte: nom, vers: paths.cpas.hote(id) }}
      envoyer={t.envoyer}
    />
  )
}
