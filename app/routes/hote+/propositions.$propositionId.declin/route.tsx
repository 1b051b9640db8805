import { useLoaderData } from '@remix-run/react'
import { ChampTexte, Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { motifsDeDeclin } from '#app/domain/proposition/proposition.ts'
import { saisieDeDeclin } from '#app/domain/proposition/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { declinerProposition } from '#app/services/proposition/decliner.server.ts'
import { lirePropositionPourLHote } from '#db/reads/proposition.server.ts'

export const meta = titre((t) => t.apparier.hote.declinerTitre)

export const loader = hote.lire(
  ({ ctx, params }) => {
    const { id, prenom, nom, version } = lirePropositionPourLHote(
      ctx.base,
      ctx.perimetre,
      parametre(params.propositionId),
    )
    return { id, nom: `${prenom} ${nom}`, version }
  },
  ['gestionnaire'],
)

export const action = hote.agir(
  saisieDeDeclin,
  ({ ctx, params, saisie }) => {
    const propositionId = parametre(params.propositionId)
    declinerProposition(ctx, propositionId, saisie)
    return apres(paths.hote.proposition(propositionId), 'proposition.declinee')
  },
  ['gestionnaire'],
)

export default function Declin() {
  const { id, nom, version } = useLoaderData<typeof loader>()
  const {
    proposition,
    apparier: { hote: t },
  } = useTextes()
  return (
    <PageDActe
      titre={t.declinerTitre}
      retour={{ texte: nom, vers: paths.hote.proposition(id) }}
      envoyer={t.envoyer}
      version={version}
    >
      <Radios
        nom="motif"
        libelle={t.motif}
        options={motifsDeDeclin.map((un) => ({
          valeur: un,
          texte: proposition.motifsDeDeclin[un],
        }))}
      />
      <ChampTexte nom="motPourLaPersonne" libelle={t.motPersonne} requis={false} />
      <ChampTexte nom="motPourLAgent" libelle={t.motAgent} requis={false} />
    </PageDActe>
  )
}
