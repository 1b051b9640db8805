import { Link } from '@remix-run/react'
import { ajouterJours, type DateCivile } from '#app/domain/shared/date-civile.ts'
import { contient } from '#app/domain/shared/periode.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jourEnLettres } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

/** The week before, this one, the week after, and back to today. */
export function ChoixDeLaSemaine({
  lundi,
  aujourdhui,
}: {
  lundi: DateCivile
  aujourdhui: DateCivile
}) {
  const { planning: t } = useTextes()
  const langue = useLangue()
  const ici = contient({ du: lundi, au: ajouterJours(lundi, 6) }, aujourdhui)
  return (
    <nav aria-label={t.semaine} className="sans-impression mb-3">
      <ul className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <li>
          <Link
            to={paths.hote.calendrier(ajouterJours(lundi, -7))}
            className="inline-flex min-h-9 items-center"
          >
            ‹ {t.avant}
          </Link>
        </li>
        <li className="font-semibold">{t.semaineDu(jourEnLettres(lundi, langue))}</li>
        <li>
          <Link
            to={paths.hote.calendrier(ajouterJours(lundi, 7))}
            className="inline-flex min-h-9 items-center"
          >
            {t.apres} ›
          </Link>
        </li>
        {!ici && (
          <li>
            <Link to={paths.hote.calendrier()}>{t.cetteSemaine}</Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
