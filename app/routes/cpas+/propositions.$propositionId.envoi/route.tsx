import { useLoaderData } from '@remix-run/react'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDActe } from '#app/domain/proposition/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterProposition } from '#app/services/proposition/consulter.server.ts'
import { envoyerProposition } from '#app/services/proposition/envoyer.server.ts'

export const meta = titre((t) => t.apparier.envoi.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => consulterProposition(ctx, parametre(params.propositionId)),
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDActe,
  ({ ctx, params, saisie }) => {
    const propositionId = parametre(params.propositionId)
    envoyerProposition(ctx, propositionId, saisie)
    return apres(paths.cpas.proposition(propositionId), 'proposition.envoyee')
  },
  ['agent', 'responsable'],
)

export default function Envoi() {
  const { id, nom, lieu, version } = useLoaderData<typeof loader>()
  const {
    apparier: { envoi: t },
  } = useTextes()
  return (
    <PageDActe
      titre={t.titre}
      texte={t.texte(lieu)}
      retour={{ texte: nom, vers: paths.cpas.proposition(id) }}
      envoyer={t.envoyer}
      version={version}
    />
  )
}
