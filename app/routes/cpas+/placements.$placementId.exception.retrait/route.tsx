import { useLoaderData } from '@remix-run/react'
import { Choix } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { filtresDeRetrait } from '#app/domain/horaire/filtres.ts'
import { saisieDeRetraitDException } from '#app/domain/horaire/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { lireHoraireDuPlacement } from '#app/services/horaire/lire-horaire.server.ts'
import { retirerException } from '#app/services/horaire/noter-exception.server.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'

export const meta = titre((t) => t.horaire.retrait.titre)

export const loader = cpas.lire(
  ({ ctx, params, url }) => {
    const placementId = parametre(params.placementId)
    return consulterPlacement(ctx, placementId, 'horaire', (tx) => ({
      placementId,
      jour: lireFiltres(url, filtresDeRetrait).jour ?? null,
      exceptions: lireHoraireDuPlacement(tx, ctx, placementId).exceptions,
    }))
  },
  ['agent', 'administratif', 'responsable'],
)

export const action = cpas.agir(
  saisieDeRetraitDException,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    retirerException(ctx, placementId, saisie)
    return apres(paths.cpas.placementHoraire(placementId), 'horaire.retire')
  },
  ['agent', 'administratif', 'responsable'],
)

export default function RetirerUnJour() {
  const { placementId, jour, exceptions } = useLoaderData<typeof loader>()
  const { horaire: t, prestation } = useTextes()
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.retrait.titre}
      texte={t.retrait.texte}
      retour={{ texte: t.titre, vers: paths.cpas.placementHoraire(placementId) }}
      envoyer={t.retrait.envoyer}
    >
      <Choix
        nom="jour"
        libelle={t.retrait.jour}
        defaut={jour}
        options={exceptions.map((une) => ({
          valeur: une.jour,
          texte: `${jourLong(une.jour, langue)} – ${prestation.codes[une.code]}`,
        }))}
      />
    </PageDActe>
  )
}
