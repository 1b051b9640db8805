import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type { StatutDHoraire } from '#app/domain/horaire/horaire.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

const tons: Record<StatutDHoraire, Ton> = {
  propose: 'attente',
  confirme: 'bien',
  refuse: 'mal',
  remplace: 'neutre',
}

export function EtatDHoraire({ statut }: { statut: StatutDHoraire }) {
  const { horaire: t } = useTextes()
  return <Badge ton={tons[statut]}>{t.statuts[statut]}</Badge>
}
