import { Badge } from '#app/components/ui/page.tsx'
import type { StatutDeFeuille } from '#app/domain/prestation/prestation.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

/** Where a sheet stands, as its worker needs it: must I look, is it being decided, is it done. */
export function EtatPourMoi({ statut, vue }: { statut: StatutDeFeuille; vue: boolean }) {
  const { feuilles: t } = useTextes().parcours
  switch (statut) {
    case 'ouverte':
      return <Badge ton="neutre">{t.etats.chezLeLieu}</Badge>
    case 'confirmee':
      return vue ? (
        <Badge ton="bien">{t.etats.juste}</Badge>
      ) : (
        <Badge ton="attente">{t.etats.aRegarder}</Badge>
      )
    case 'contestee':
      return <Badge ton="info">{t.etats.enDecision}</Badge>
    case 'approuvee':
    case 'verrouillee':
      return <Badge ton="bien">{t.etats.finie}</Badge>
  }
}
