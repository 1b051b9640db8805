import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type { StatutDePlacement } from '#app/domain/placement/placement.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

const tons: Record<StatutDePlacement, Ton> = {
  preparation: 'info',
  signature: 'attente',
  actif: 'bien',
  suspendu: 'prune',
  termine: 'neutre',
  annule: 'mal',
}

export function StatutDuPlacement({ statut }: { statut: StatutDePlacement }) {
  const { statuts } = useTextes().placement
  return <Badge ton={tons[statut]}>{statuts[statut]}</Badge>
}
