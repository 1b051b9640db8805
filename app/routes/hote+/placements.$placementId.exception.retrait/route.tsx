import { useLoaderData } from '@remix-run/react'
import { Choix } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { filtresDeRetrait } from '#app/domain/horaire/filtres.ts'
import { saisieDeRetraitDException } from '#app/domain/horaire/saisie.ts'
import { hote } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourLong } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { lireHoraireDuPlacement } from '#app/services/horaire/lire-horaire.server.ts'
import { retirerException } from '#app/services/horaire/noter-exception.server.ts'

export const meta = titre((t) => t.horaire.retrait.titre)

export const loader = hote.lire(({ ctx, params, url }) => {
  const placementId = parametre(params.placementId)
  const { exceptions } = lireHoraireDuPlacement(ctx.base, ctx, placementId)
  return {
    placementId,
    jour: lireFiltres(url, filtresDeRetrait).jour ?? null,
    exceptions: exceptions.filter(({ code }) => code === 'FU'),
  }
})

export const action = hote.agir(saisieDeRetraitDException, ({ ctx, params, saisie }) => {
  const placementId = parametre(params.placementId)
  retirerException(ctx, placementId, saisie)
  return apres(paths.hote.placementHoraire(placementId), 'horaire.retire')
})

export default function RetirerUnJour() {
  const { placementId, jour, exceptions } = useLoaderData<typeof loader>()
  const { horaire: t, prestation } = useTextes()
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.retrait.titre}
      texte={t.retrait.texte}
      retour={{ texte: t.titre, vers: paths.hote.placementHoraire(placementId) }}
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
