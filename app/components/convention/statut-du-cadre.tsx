import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type { StatutDeCadre } from '#app/domain/convention/cadre.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

const tons: Record<StatutDeCadre, Ton> = {
  brouillon: 'neutre',
  a_signer: 'attente',
  en_vigueur: 'bien',
  termine: 'neutre',
  annule: 'mal',
}

export function StatutDuCadre({ statut }: { statut: StatutDeCadre }) {
  const { statutsDeCadre } = useTextes().convention
  return <Badge ton={tons[statut]}>{statutsDeCadre[statut]}</Badge>
}
