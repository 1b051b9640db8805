import { LienBouton } from '#app/components/ui/page.tsx'
import type { StatutDeFeuille } from '#app/domain/prestation/prestation.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { paths } from '#app/paths.ts'

/** What can be done with a sheet in its state; each act has its own page. */
export function ActesDeFeuille({
  feuilleId,
  statut,
}: {
  feuilleId: string
  statut: StatutDeFeuille
}) {
  const { feuille: t } = useTextes()
  switch (statut) {
    case 'confirmee':
      return (
        <>
          <LienBouton vers={paths.cpas.feuilleApprobation(feuilleId)}>{t.approuver}</LienBouton>
          <LienBouton vers={paths.cpas.feuilleRenvoi(feuilleId)} genre="second">
            {t.renvoyer}
          </LienBouton>
        </>
      )
    case 'contestee':
      return <LienBouton vers={paths.cpas.feuilleDecision(feuilleId)}>{t.decider}</LienBouton>
    case 'approuvee':
      return <LienBouton vers={paths.cpas.feuilleVerrou(feuilleId)}>{t.verrouiller}</LienBouton>
    case 'verrouillee':
      return (
        <LienBouton vers={paths.cpas.feuilleCorrection(feuilleId)} genre="second">
          {t.corriger}
        </LienBouton>
      )
    case 'ouverte':
      return null
  }
}
