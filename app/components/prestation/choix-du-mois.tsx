import { Link } from '@remix-run/react'
import { decalerMois, type Mois } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'

/** The month before, this one, the month after. */
export function ChoixDuMois({ mois, vers }: { mois: Mois; vers: (mois: Mois) => string }) {
  const { feuille: t } = useTextes()
  const langue = useLangue()
  const avant = decalerMois(mois, -1)
  const apres = decalerMois(mois, 1)
  return (
    <nav aria-label={t.liste.mois} className="sans-impression mb-4">
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <li>
          <Link to={vers(avant)} className="inline-flex min-h-9 items-center">
            ‹ {moisEnLettres(avant, langue)}
          </Link>
        </li>
        <li className="text-lg font-semibold" aria-current="date">
          {moisEnLettres(mois, langue)}
        </li>
        <li>
          <Link to={vers(apres)} className="inline-flex min-h-9 items-center">
            {moisEnLettres(apres, langue)} ›
          </Link>
        </li>
      </ul>
    </nav>
  )
}
