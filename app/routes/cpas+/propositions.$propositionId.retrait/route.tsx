import { useLoaderData } from '@remix-run/react'
import { Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { motifsDeRetrait } from '#app/domain/proposition/proposition.ts'
import { saisieDeRetrait } from '#app/domain/proposition/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterProposition } from '#app/services/proposition/consulter.server.ts'
import { retirerProposition } from '#app/services/proposition/retirer.server.ts'

export const meta = titre((t) => t.apparier.retrait.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => consulterProposition(ctx, parametre(params.propositionId)),
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDeRetrait,
  ({ ctx, params, saisie }) => {
    const propositionId = parametre(params.propositionId)
    retirerProposition(ctx, propositionId, saisie)
    return apres(paths.cpas.proposition(propositionId), 'proposition.retiree')
  },
  ['agent', 'responsable'],
)

export default function Retrait() {
  const { id, nom, version } = useLoaderData<typeof loader>()
  const {
    proposition,
    apparier: { retrait: t },
  } = useTextes()
  return (
    <PageDActe
      titre={t.titre}
      texte={t.texte}
      retour={{ texte: nom, vers: paths.cpas.proposition(id) }}
      envoyer={t.retirer}
      genre="danger"
      version={version}
    >
      <Radios
        nom="motif"
        libelle={t.motif}
        options={motifsDeRetrait.map((un) => ({
          valeur: un,
          texte: proposition.motifsDeRetrait[un],
        }))}
      />
    </PageDActe>
  )
}
