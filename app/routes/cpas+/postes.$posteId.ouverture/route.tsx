import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDActeDePoste } from '#app/domain/poste/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { ouvrirPoste } from '#app/services/poste/ouvrir.server.ts'
import { trouverPoste } from '#db/reads/poste.server.ts'

export const meta = titre((t) => t.poste.ouverture.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const poste = trouverPoste(ctx.base, ctx.perimetre, parametre(params.posteId))
    return { id: poste.id, nom: poste.titre, statut: poste.statut, version: poste.version }
  },
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDActeDePoste,
  ({ ctx, params, saisie }) => {
    const posteId = parametre(params.posteId)
    ouvrirPoste(ctx, posteId, saisie)
    return apres(paths.cpas.poste(posteId), 'poste.ouvert')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function Ouverture() {
  const { id, nom, statut, version } = useLoaderData<typeof loader>()
  const { ouverture: t } = useTextes().poste
  return (
    <PageDActe
      titre={statut === 'brouillon' ? t.titre : t.rouvrir}
      texte={t.texte}
      retour={{ texte: nom, vers: paths.cpas.poste(id) }}
      envoyer={t.envoyer}
      version={version}
    />
  )
}
