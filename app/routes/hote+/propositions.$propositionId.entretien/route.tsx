import { useLoaderData } from '@remix-run/react'
import { Champ } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDEntretien } from '#app/domain/proposition/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { fixerEntretien } from '#app/services/proposition/fixer-entretien.server.ts'
import { lirePropositionPourLHote } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.apparier.hote.entretien)

export const loader = hote.lire(
  ({ ctx, params }) => {
    const { id, prenom, nom, version } = lirePropositionPourLHote(
      ctx.base,
      ctx.perimetre,
      parametre(params.propositionId),
    )
    return { id, nom: `${prenom} ${nom}`, aujourdhui: ctx.aujourdhui, version }
  },
  ['gestionnaire'],
)

export const action = hote.agir(
  saisieDEntretien,
  ({ ctx, params, saisie }) => {
    const propositionId = parametre(params.propositionId)
    fixerEntretien(ctx, propositionId, saisie)
    return apres(paths.hote.proposition(propositionId), 'proposition.entretien')
  },
  ['gestionnaire'],
)

export default function Entretien() {
  const { id, nom, aujourdhui, version } = useLoaderData<typeof loader>()
  const {
    apparier: { hote: t },
  } = useTextes()
  return (
    <PageDActe
      titre={t.entretien}
      texte={t.entretienTexte}
      retour={{ texte: nom, vers: paths.hote.proposition(id) }}
      envoyer={t.entretien}
      version={version}
    >
      <Champ nom="jour" libelle={t.jour} type="date" min={aujourdhui} etroit />
      <Champ nom="heure" libelle={t.heure} type="time" etroit />
    </PageDActe>
  )
}
