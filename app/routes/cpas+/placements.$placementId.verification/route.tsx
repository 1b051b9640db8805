import { useLoaderData } from '@remix-run/react'
import { Champ, Choix } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { papierVoulu } from '#app/domain/placement/filtres.ts'
import { verifications } from '#app/domain/placement/placement.ts'
import { saisieDeVerification } from '#app/domain/placement/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { verifierPlacement } from '#app/services/placement/verifier.server.ts'
import { personneDuPlacement, verificationsDe } from '#db/reads/placement.server.ts'

export const meta = titre((t) => t.placement.verification.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params, url, aujourdhui }) => {
  const placementId = parametre(params.placementId)
  const { quoi } = lireFiltres(url, papierVoulu)
  return consulterPlacement(ctx, placementId, 'verification', (tx) => {
    const { prenom, nom } = personneDuPlacement(tx, ctx.perimetre, placementId)
    const faites = verificationsDe(tx, ctx.perimetre, placementId)
    const faite = faites.find((une) => une.quoi === quoi) ?? null
    return { placementId, nom: `${prenom} ${nom}`, quoi, faite, aujourdhui }
  })
}, roles)

export const action = cpas.agir(
  saisieDeVerification,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    verifierPlacement(ctx, placementId, saisie)
    return apres(paths.cpas.placement(placementId), 'placement.verifie')
  },
  roles,
)

export default function Verification() {
  const { placementId, nom, quoi, faite, aujourdhui } = useLoaderData<typeof loader>()
  const { verification: v, verifications: noms } = useTextes().placement
  return (
    <PageDActe
      titre={v.titre}
      texte={v.texte}
      retour={{ texte: nom, vers: paths.cpas.placement(placementId) }}
      envoyer={v.enregistrer}
    >
      <Choix
        nom="quoi"
        libelle={v.quoi}
        defaut={quoi}
        options={verifications
          .filter((une) => une !== 'decision')
          .map((une) => ({ valeur: une, texte: noms[une] }))}
      />
      <Champ
        nom="faiteLe"
        type="date"
        etroit
        libelle={v.faiteLe}
        defaut={faite?.faiteLe ?? aujourdhui}
      />
      <Champ
        nom="reference"
        requis={false}
        libelle={v.reference}
        aide={v.referenceAide}
        defaut={faite?.reference}
      />
    </PageDActe>
  )
}
