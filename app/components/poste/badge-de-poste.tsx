import { Badge, type Ton } from '#app/components/ui/page.tsx'
import type { StatutDePoste } from '#app/domain/poste/poste.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

const tons: Record<StatutDePoste, Ton> = {
  brouillon: 'neutre',
  ouvert: 'bien',
  suspendu: 'attente',
  ferme: 'neutre',
}

/** The state of a post, and whether somebody should say that it is still true. */
export function BadgeDePoste({
  statut,
  aReconfirmer,
}: {
  statut: StatutDePoste
  aReconfirmer: boolean
}) {
  const { poste: p } = useTextes()
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge ton={tons[statut]}>{p.statuts[statut]}</Badge>
      {aReconfirmer && <Badge ton="mal">{p.aReconfirmer}</Badge>}
    </span>
  )
}
