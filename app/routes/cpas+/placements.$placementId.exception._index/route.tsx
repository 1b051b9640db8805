import { useLoaderData } from '@remix-run/react'
import { FormulaireDAnnonce } from '#app/components/horaire/formulaire-d-annonce.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { codesDException } from '#app/domain/horaire/exception.ts'
import { saisieDException } from '#app/domain/horaire/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { annoncerException } from '#app/services/horaire/noter-exception.server.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { personneDuPlacement } from '#db/reads/placement.server.ts'

export const meta = titre((t) => t.horaire.exception.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const placementId = parametre(params.placementId)
    return consulterPlacement(ctx, placementId, 'horaire', (tx) => {
      const { prenom, nom } = personneDuPlacement(tx, ctx.perimetre, placementId)
      return { placementId, nom: `${prenom} ${nom}` }
    })
  },
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDException,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    annoncerException(ctx, placementId, saisie)
    return apres(paths.cpas.placementHoraire(placementId), 'horaire.annonce')
  },
  ['agent', 'administratif', 'responsable'],
)

export default function AnnoncerDesJours() {
  const { placementId, nom } = useLoaderData<typeof loader>()
  const { horaire: t } = useTextes()
  return (
    <PageDActe
      titre={t.exception.titre}
      texte={t.exception.texte(nom)}
      retour={{ texte: t.titre, vers: paths.cpas.placementHoraire(placementId) }}
      envoyer={t.exception.envoyer}
    >
      <FormulaireDAnnonce codes={codesDException} />
    </PageDActe>
  )
}
