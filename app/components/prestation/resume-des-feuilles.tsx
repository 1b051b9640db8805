import { Link } from '@remix-run/react'
import { Carte } from '#app/components/ui/page.tsx'
import type { EtatDeFeuille } from '#app/domain/prestation/etat.ts'
import type { Mois } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { moisEnLettres } from '#app/i18n/format.ts'
import { BadgeDeFeuille } from './etat-de-feuille.tsx'

/** The month sheets of one placement in short, newest first; each line leads to its sheet. */
export function ResumeDesFeuilles({
  feuilles,
}: {
  feuilles: readonly {
    readonly mois: Mois
    readonly etat: EtatDeFeuille
    /** Null where there is nothing to open yet. */
    readonly vers: string | null
  }[]
}) {
  const { feuille: t } = useTextes()
  const langue = useLangue()
  return (
    <Carte titre={t.feuilles}>
      {feuilles.length === 0 ? (
        <p className="text-gris">{t.aucune}</p>
      ) : (
        <ul className="divide-y divide-trait/70">
          {feuilles.map(({ mois, etat, vers }) => (
            <li key={mois} className="flex flex-wrap items-center justify-between gap-2 py-2">
              {vers ? (
                <Link to={vers}>{moisEnLettres(mois, langue)}</Link>
              ) : (
                <span>{moisEnLettres(mois, langue)}</span>
              )}
              <BadgeDeFeuille etat={etat} />
            </li>
          ))}
        </ul>
      )}
    </Carte>
  )
}
