import { useLoaderData } from '@remix-run/react'
import { PageDesDroits } from '#app/components/droit/page-des-droits.tsx'
import { LienBouton, Page } from '#app/components/ui/page.tsx'
import { filtresDesDroits } from '#app/domain/droit/filtres.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { suivreLesDroits } from '#app/services/droit/suivre.server.ts'
import { voirDroits } from '#app/services/droit/voir-droits.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { AFairePourLesDroits } from './a-faire.tsx'

export const meta = titre((t) => t.compteur.titre)

export const loader = cpas.lire(
  ({ ctx, params, url, aujourdhui }) => {
    const candidatId = parametre(params.candidatId)
    const filtres = lireFiltres(url, filtresDesDroits)
    return consulterDossier(ctx, { candidatId, section: 'droits' }, (tx) => {
      const { prenom, nom } = trouverCandidat(tx, ctx.perimetre, candidatId)
      const droits = voirDroits(tx, ctx, candidatId, filtres)
      const suivi = suivreLesDroits(tx, ctx, candidatId)
      return { candidatId, nom: `${prenom} ${nom}`, aujourdhui, filtres, droits, suivi }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export default function DroitsDeLaPersonne() {
  const { candidatId, nom, aujourdhui, filtres, droits, suivi } = useLoaderData<typeof loader>()
  const { compteur: t, passe } = useTextes()
  return (
    <Page
      titre={t.titreDe(nom)}
      fil={[{ texte: nom, vers: paths.cpas.candidat(candidatId) }]}
      actions={
        <LienBouton vers={paths.cpas.candidatPasse(candidatId)} genre="second">
          {passe.titre}
        </LienBouton>
      }
    >
      <PageDesDroits
        droits={droits}
        filtres={filtres}
        aujourdhui={aujourdhui}
        ici={paths.cpas.candidatDroits(candidatId)}
        attestation={(langue) => paths.cpas.candidatAttestation(candidatId, langue)}
        alertes={suivi && <AFairePourLesDroits suivi={suivi} />}
      />
    </Page>
  )
}
