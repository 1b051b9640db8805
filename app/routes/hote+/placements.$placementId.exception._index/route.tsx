import { useLoaderData } from '@remix-run/react'
import { FormulaireDAnnonce } from '#app/components/horaire/formulaire-d-annonce.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { codesDExceptionDeLHote } from '#app/domain/horaire/exception.ts'
import { saisieDException } from '#app/domain/horaire/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { annoncerException } from '#app/services/horaire/noter-exception.server.ts'
import { lirePlacementPourLHote } from '#db/reads/placement-pour-hote.server.ts'

export const meta = titre((t) => t.horaire.exception.fermeture)

export const loader = hote.lire(({ ctx, params }) => {
  const placementId = parametre(params.placementId)
  const { prenom, nom } = lirePlacementPourLHote(ctx.base, ctx.perimetre, placementId)
  return { placementId, nom: `${prenom} ${nom}` }
})

export const action = hote.agir(saisieDException, ({ ctx, params, saisie }) => {
  const placementId = parametre(params.placementId)
  annoncerException(ctx, placementId, saisie)
  return apres(paths.hote.placementHoraire(placementId), 'horaire.annonce')
})

export default function AnnoncerUneFermeture() {
  const { placementId, nom } = useLoaderData<typeof loader>()
  const { horaire: t } = useTextes()
  return (
    <PageDActe
      titre={t.exception.fermeture}
      texte={t.exception.fermetureTexte(nom)}
      retour={{ texte: t.titre, vers: paths.hote.placementHoraire(placementId) }}
      envoyer={t.exception.envoyer}
    >
      <FormulaireDAnnonce codes={codesDExceptionDeLHote} />
    </PageDActe>
  )
}
