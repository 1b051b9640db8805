import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type { EtatDeFeuille } from '#app/domain/prestation/etat.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

const tons: Record<EtatDeFeuille, Ton> = {
  a_venir: 'neutre',
  manquante: 'mal',
  ouverte: 'attente',
  confirmee: 'info',
  contestee: 'mal',
  approuvee: 'bien',
  verrouillee: 'prune',
}

export function BadgeDeFeuille({ etat }: { etat: EtatDeFeuille }) {
  const { feuille: t } = useTextes()
  return <Badge ton={tons[etat]}>{t.etats[etat]}</Badge>
}
