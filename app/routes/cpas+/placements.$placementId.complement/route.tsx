import { useLoaderData } from '@remix-run/react'
import { FormulaireDeComplement } from '#app/components/placement/formulaire-de-complement.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { saisieDuComplement } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { completerPlacement } from '#app/services/placement/completer.server.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { proposerComplement } from '#app/services/placement/proposer-complement.server.ts'

export const meta = titre((t) => t.complement.titre)

const roles = ['agent', 'administratif', 'responsable'] as const

export const loader = cpas.lire(({ ctx, params }) => {
  const placementId = parametre(params.placementId)
  return consulterPlacement(ctx, placementId, 'complement', (tx) =>
    proposerComplement(tx, ctx, placementId),
  )
}, roles)

export const action = cpas.agir(
  saisieDuComplement,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    completerPlacement(ctx, placementId, saisie)
    return apres(paths.cpas.placement(placementId), 'placement.complete')
  },
  roles,
)

export default function Complement() {
  const { placementId, nom, langue, objectif, version, valeurs } = useLoaderData<typeof loader>()
  const t = useTextes()
  const laMienne = useLangue()
  const { complement: c } = t
  const retour = paths.cpas.placement(placementId)
  return (
    <Page titre={c.titre} fil={[{ texte: nom, vers: retour }]}>
      <p className="mb-3 max-w-2xl">{c.texte}</p>
      {langue !== laMienne && (
        <div className="mb-5">
          <Avis ton="attente">{c.langueDuTexte(t.commun.langues[langue])}</Avis>
        </div>
      )}
      <FormulaireDeComplement
        valeurs={valeurs}
        objectif={objectif}
        version={version}
        retour={retour}
      />
    </Page>
  )
}
