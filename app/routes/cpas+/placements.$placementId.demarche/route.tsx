import { useLoaderData } from '@remix-run/react'
import { Champ, Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { demarches } from '#app/domain/placement/demarche.ts'
import { demarcheVoulue } from '#app/domain/placement/filtres.ts'
import { saisieDeDemarche } from '#app/domain/placement/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { noterUneDemarche } from '#app/services/placement/noter-demarche.server.ts'
import { personneDuPlacement, trouverPlacement } from '#db/reads/placement.server.ts'

export const meta = titre((t) => t.suiviDesDroits.demarche.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params, url, aujourdhui }) => {
  const placementId = parametre(params.placementId)
  const { quoi } = lireFiltres(url, demarcheVoulue)
  return consulterPlacement(ctx, placementId, 'demarche', (tx) => {
    const { candidatId } = trouverPlacement(tx, ctx.perimetre, placementId)
    const { prenom, nom } = personneDuPlacement(tx, ctx.perimetre, placementId)
    return { candidatId, nom: `${prenom} ${nom}`, quoi, aujourdhui }
  })
}, roles)

export const action = cpas.agir(
  saisieDeDemarche,
  ({ ctx, params, saisie }) => {
    const { candidatId } = noterUneDemarche(ctx, parametre(params.placementId), saisie)
    return apres(paths.cpas.candidatDroits(candidatId), 'droit.demarche')
  },
  roles,
)

export default function DemarcheFaite() {
  const { candidatId, nom, quoi, aujourdhui } = useLoaderData<typeof loader>()
  const { suiviDesDroits, compteur } = useTextes()
  const t = suiviDesDroits.demarche
  return (
    <PageDActe
      titre={t.titre}
      texte={t.texte}
      retour={{ texte: compteur.titreDe(nom), vers: paths.cpas.candidatDroits(candidatId) }}
      envoyer={t.enregistrer}
    >
      <Radios
        nom="quoi"
        libelle={t.quoi}
        defaut={quoi}
        options={demarches.map((une) => ({ valeur: une, texte: t.demarches[une] }))}
      />
      <Champ nom="faiteLe" type="date" etroit libelle={t.faiteLe} defaut={aujourdhui} />
      <Champ
        nom="reference"
        requis={false}
        maxLength={120}
        libelle={t.reference}
        aide={t.referenceAide}
      />
    </PageDActe>
  )
}
