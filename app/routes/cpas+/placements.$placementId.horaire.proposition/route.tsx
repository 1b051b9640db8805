import { useLoaderData } from '@remix-run/react'
import { FormulaireDeSemaine } from '#app/components/horaire/formulaire-de-semaine.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { filtresDeProposition } from '#app/domain/horaire/filtres.ts'
import { saisieDHoraire } from '#app/domain/horaire/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { preparerProposition } from '#app/services/horaire/preparer-proposition.server.ts'
import { proposerHoraire } from '#app/services/horaire/proposer-horaire.server.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'

export const meta = titre((t) => t.horaire.proposer.titre)

export const loader = cpas.lire(
  ({ ctx, params, url, aujourdhui }) => {
    const placementId = parametre(params.placementId)
    const { modele } = lireFiltres(url, filtresDeProposition)
    return consulterPlacement(ctx, placementId, 'horaire', (tx) => ({
      aujourdhui,
      ...preparerProposition(tx, ctx, placementId, modele),
    }))
  },
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDHoraire,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    proposerHoraire(ctx, placementId, saisie)
    return apres(paths.cpas.placementHoraire(placementId), 'horaire.propose')
  },
  ['agent', 'administratif', 'responsable'],
)

export default function ProposerUnHoraire() {
  const p = useLoaderData<typeof loader>()
  const { horaire: t } = useTextes()
  return (
    <PageDActe
      titre={t.proposer.titre}
      texte={t.proposer.texte(t.auteurs.hote)}
      retour={{ texte: t.titre, vers: paths.cpas.placementHoraire(p.placementId) }}
      envoyer={t.proposer.envoyer}
    >
      <FormulaireDeSemaine {...p} heuresConvenues={p.heuresSemaine} />
    </PageDActe>
  )
}
