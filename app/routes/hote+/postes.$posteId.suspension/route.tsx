import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDActeDePoste } from '#app/domain/poste/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { suspendrePoste } from '#app/services/poste/suspendre.server.ts'
import { lirePosteDeLHote } from '#db/reads/poste-pour-hote.server.ts'

export const meta = titre((t) => t.poste.suspension.titre)

export const loader = hote.lire(
  ({ ctx, params }) => {
    const { base, perimetre, aujourdhui } = ctx
    const poste = lirePosteDeLHote(base, perimetre, parametre(params.posteId), aujourdhui)
    return { id: poste.id, nom: poste.titre, version: poste.version }
  },
  ['gestionnaire'],
)

export const action = hote.agir(
  saisieDActeDePoste,
  ({ ctx, params, saisie }) => {
    const posteId = parametre(params.posteId)
    suspendrePoste(ctx, posteId, saisie)
    return apres(paths.hote.poste(posteId), 'poste.suspendu')
  },
  ['gestionnaire'],
)

export default function Suspension() {
  const { id, nom, version } = useLoaderData<typeof loader>()
  const { suspension: t, chezLHote } = useTextes().poste
  return (
    <PageDActe
      titre={t.titre}
      texte={chezLHote.suspensionTexte}
      retour={{ texte: nom, vers: paths.hote.poste(id) }}
      envoyer={t.envoyer}
      version={version}
    />
  )
}
