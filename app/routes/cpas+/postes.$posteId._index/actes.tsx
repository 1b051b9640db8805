import { LienBouton } from '#app/components/ui/page.tsx'
import { peutDevenir } from '#app/domain/poste/cycle-de-vie.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'
import type { Donnees } from './route.tsx'

/** What can be done with the post in its state, the most likely first. */
export function ActesDuPoste({ poste, peut }: Donnees) {
  const { fiche: f } = useTextes().poste
  const { id, statut, aReconfirmer } = poste
  const { cpas } = paths
  return (
    <>
      {peut.proposer && statut === 'ouvert' && (
        <LienBouton vers={cpas.appariementDuPoste(id)}>{f.trouver}</LienBouton>
      )}
      {peut.tenir && (
        <>
          {peutDevenir(statut, 'ouvert') && (
            <LienBouton vers={cpas.posteOuverture(id)}>
              {statut === 'brouillon' ? f.ouvrir : f.rouvrir}
            </LienBouton>
          )}
          {aReconfirmer && <LienBouton vers={cpas.posteConfirmation(id)}>{f.confirmer}</LienBouton>}
          <LienBouton vers={cpas.posteModification(id)} genre="second">
            {f.modifier}
          </LienBouton>
          {peutDevenir(statut, 'suspendu') && (
            <LienBouton vers={cpas.posteSuspension(id)} genre="second">
              {f.suspendre}
            </LienBouton>
          )}
          {peutDevenir(statut, 'ferme') && (
            <LienBouton vers={cpas.posteFermeture(id)} genre="danger">
              {f.fermer}
            </LienBouton>
          )}
        </>
      )}
    </>
  )
}
