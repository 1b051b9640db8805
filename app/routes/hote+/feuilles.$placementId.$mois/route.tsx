import { useLoaderData } from '@remix-run/react'
import { saisieDeConfirmation } from '#app/domain/prestation/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { parametreDeMois } from '#app/http/mois.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { confirmerFeuille } from '#app/services/prestation/confirmer.server.ts'
import { preparerFeuille } from '#app/services/prestation/preparer-feuille.server.ts'
import { FeuilleAConfirmer } from './feuille-a-confirmer.tsx'
import { FeuilleConfirmee } from './feuille-confirmee.tsx'

export const meta = titre((t) => t.feuille.une)

export const loader = hote.lire(({ ctx, params }) =>
  preparerFeuille(ctx.base, ctx, parametre(params.placementId), parametreDeMois(params.mois)),
)

export const action = hote.agir(saisieDeConfirmation, ({ ctx, params, saisie }) => {
  const placementId = parametre(params.placementId)
  const mois = parametreDeMois(params.mois)
  confirmerFeuille(ctx, placementId, mois, saisie)
  return apres(paths.hote.feuille(placementId, mois), 'feuille.confirmee')
})

export default function FeuilleDuMois() {
  const feuille = useLoaderData<typeof loader>()
  return feuille.aConfirmer ? <FeuilleAConfirmer {...feuille} /> : <FeuilleConfirmee {...feuille} />
}
