import { Link } from '@remix-run/react'
import { Badge, Carte } from '#app/components/ui/page.tsx'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Triangle } from '#app/services/placement/lire-triangle.server.ts'

/** The check-list before the start: each paper, its day and its reference, or what lacks. */
export function Papiers({
  triangle: { placement, papiers },
  peutNoter,
}: {
  triangle: Triangle
  peutNoter: boolean
}) {
  const t = useTextes()
  const langue = useLangue()
  const { triangle: r, placement: p } = t
  const ouvert = !['termine', 'annule'].includes(placement.statut)
  return (
    <Carte titre={r.papiers}>
      <ul className="divide-y divide-trait">
        {papiers.map(({ quoi, faite }) => (
          <li
            key={quoi}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
          >
            <span className="min-w-0">
              <span className="block font-semibold">{p.verifications[quoi]}</span>
              {faite && (
                <span className="block text-[0.94rem] text-gris">
                  {[
                    r.papierFait(jour(faite.faiteLe, langue)),
                    faite.reference && r.reference(faite.reference),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              )}
            </span>
            <span className="flex items-center gap-3">
              <Badge ton={faite ? 'bien' : 'attente'}>{faite ? '✓' : r.papierManque}</Badge>
              {peutNoter && ouvert && quoi !== 'decision' && (
                <Link
                  to={paths.cpas.placementVerification(placement.id, quoi)}
                  aria-label={r.precision(r.noter, p.verifications[quoi])}
                >
                  {r.noter}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Carte>
  )
}
