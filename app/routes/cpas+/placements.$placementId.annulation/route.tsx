import { useLoaderData } from '@remix-run/react'
import { Avis } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDePlacement } from '#app/domain/placement/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { annulerPlacement } from '#app/services/placement/annuler.server.ts'
import { consulterPlacement } from '#app/services/placement/consulter-placement.server.ts'
import { ceQueLAnnulationFerme } from '#app/services/placement/lire-pour-acte.server.ts'

export const meta = titre((t) => t.placement.annulation.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const placementId = parametre(params.placementId)
    return consulterPlacement(ctx, placementId, 'annulation', (tx) =>
      ceQueLAnnulationFerme(tx, ctx, placementId),
    )
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDePlacement,
  ({ ctx, params, saisie }) => {
    const placementId = parametre(params.placementId)
    annulerPlacement(ctx, placementId, saisie)
    return apres(paths.cpas.placement(placementId), 'placement.annule')
  },
  ['agent', 'responsable'],
)

export default function Annulation() {
  const { id, nom, version, document } = useLoaderData<typeof loader>()
  const { annulation: a } = useTextes().placement
  return (
    <PageDActe
      titre={a.titre}
      texte={
        <div className="space-y-3">
          <p>{a.texte}</p>
          <Avis ton="attente">
            <p className="font-semibold">{a.cela}</p>
            <ul className="list-disc pl-5">
              <li>{a.fermees.place}</li>
              <li>{a.fermees.proposition}</li>
              {document && <li>{a.fermees.convention(document.reference)}</li>}
              {document && document.signatures > 0 && (
                <li>{a.fermees.signatures(document.signatures)}</li>
              )}
            </ul>
            <p className="mt-2">{a.prevenus}</p>
          </Avis>
        </div>
      }
      retour={{ texte: nom, vers: paths.cpas.placement(id) }}
      envoyer={a.enregistrer}
      genre="danger"
      version={version}
    />
  )
}
