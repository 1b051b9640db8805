import { LienBouton } from '#app/components/ui/page.tsx'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'
import type { Triangle } from '#app/services/placement/lire-triangle.server.ts'

/** The acts that fit the state of the placement, the next one first; the services refuse the rest. */
export function Actes({
  triangle: { placement, documents },
  peut,
}: {
  triangle: Triangle
  peut: { readonly preparer: boolean; readonly terminer: boolean }
}) {
  const { triangle: t, convention, avenant, prolongation } = useTextes()
  const { id, statut, decisionLe, complete } = placement
  const { cpas } = paths
  const signee = documents.some((un) => un.statut === 'signee')
  const aFiger = decisionLe && documents.find((un) => un.statut === 'brouillon')
  switch (statut) {
    case 'preparation':
    case 'signature':
      return (
        <>
          {peut.preparer && signee && (
            <LienBouton vers={cpas.placementDemarrage(id)}>{t.demarrer}</LienBouton>
          )}
          {peut.preparer && aFiger && (
            <LienBouton vers={cpas.conventionMiseEnSignature(aFiger.id)}>
              {convention.miseEnSignature.titre}
            </LienBouton>
          )}
          {peut.preparer && !signee && (
            <>
              <LienBouton vers={cpas.placementDecision(id)} genre={decisionLe ? 'second' : ''}>
                {decisionLe ? t.redecider : t.decider}
              </LienBouton>
              <LienBouton
                vers={cpas.placementComplement(id)}
                genre={decisionLe && !complete ? '' : 'second'}
              >
                {t.completer}
              </LienBouton>
            </>
          )}
          {peut.terminer && (
            <LienBouton vers={cpas.placementAnnulation(id)} genre="danger">
              {t.annuler}
            </LienBouton>
          )}
        </>
      )
    case 'actif':
    case 'suspendu':
      return (
        <>
          {peut.preparer && (
            <>
              <LienBouton vers={cpas.placementAvenant(id)} genre="second">
                {avenant.lien}
              </LienBouton>
              <LienBouton vers={cpas.placementProlongation(id)} genre="second">
                {prolongation.titre}
              </LienBouton>
            </>
          )}
          {peut.terminer && (
            <>
              {statut === 'actif' ? (
                <LienBouton vers={cpas.placementSuspension(id)} genre="second">
                  {t.suspendre}
                </LienBouton>
              ) : (
                <LienBouton vers={cpas.placementReprise(id)}>{t.reprendre}</LienBouton>
              )}
              <LienBouton vers={cpas.placementFin(id)} genre="danger">
                {t.terminer}
              </LienBouton>
            </>
          )}
        </>
      )
    case 'termine':
    case 'annule':
      return null
  }
}
