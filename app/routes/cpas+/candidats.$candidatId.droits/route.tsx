import { useLoaderData } from '@remix-run/react'
import { PageDesDroits } from '#app/components/droit/page-des-droits.tsx'
import { Page } from '#app/components/ui/page.tsx'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { estimerDroits } from '#app/services/droit/estimer.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'

export const meta = titre((t) => t.compteur.titre)

export const loader = cpas.lire(
  ({ ctx, params, aujourdhui }) => {
    const candidatId = parametre(params.candidatId)
    return consulterDossier(ctx, { candidatId, section: 'droits' }, (tx) => {
      const { prenom, nom } = trouverCandidat(tx, ctx.perimetre, candidatId)
      const compteur = estimerDroits(tx, ctx, candidatId)
      return { candidatId, nom: `${prenom} ${nom}`, aujourdhui, compteur }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export default function DroitsDeLaPersonne() {
  const { candidatId, nom, aujourdhui, compteur } = useLoaderData<typeof loader>()
  const { compteur: t } = useTextes()
  return (
    <Page titre={t.titreDe(nom)} fil={[{ texte: nom, vers: paths.cpas.candidat(candidatId) }]}>
      <PageDesDroits compteur={compteur} aujourdhui={aujourdhui} />
    </Page>
  )
}
