import { useLoaderData } from '@remix-run/react'
import { Champ } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDAcceptation } from '#app/domain/proposition/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { accepterProposition } from '#app/services/proposition/accepter.server.ts'
import { lirePropositionPourLHote } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.apparier.hote.accepterTitre)

export const loader = hote.lire(
  ({ ctx, params }) => {
    const { id, prenom, nom, debutDuPoste, nomDuTuteur, version } = lirePropositionPourLHote(
      ctx.base,
      ctx.perimetre,
      parametre(params.propositionId),
    )
    return {
      id,
      nom: `${prenom} ${nom}`,
      aujourdhui: ctx.aujourdhui,
      debut: debutDuPoste && debutDuPoste >= ctx.aujourdhui ? debutDuPoste : null,
      tuteur: nomDuTuteur,
      version,
    }
  },
  ['gestionnaire'],
)

export const action = hote.agir(
  saisieDAcceptation,
  ({ ctx, params, saisie }) => {
    const propositionId = parametre(params.propositionId)
    accepterProposition(ctx, propositionId, saisie)
    return apres(paths.hote.proposition(propositionId), 'proposition.acceptee')
  },
  ['gestionnaire'],
)

export default function Acceptation() {
  const { id, nom, aujourdhui, debut, tuteur, version } = useLoaderData<typeof loader>()
  const {
    apparier: { hote: t },
  } = useTextes()
  return (
    <PageDActe
      titre={t.accepterTitre}
      texte={t.accepterTexte}
      retour={{ texte: nom, vers: paths.hote.proposition(id) }}
      envoyer={t.accepter}
      version={version}
    >
      <Champ nom="debutLe" libelle={t.debut} type="date" min={aujourdhui} defaut={debut} etroit />
      <Champ
        nom="tuteurNom"
        libelle={t.tuteur}
        aide={t.tuteurAide}
        maxLength={80}
        defaut={tuteur}
      />
    </PageDActe>
  )
}
