import type { Etape } from '#app/domain/placement/ligne-du-temps.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, moisEnLettres } from '#app/i18n/format.ts'
import type { Textes } from '#app/i18n/index.ts'
import { BandeDuTemps, type FeuilleSurLaLigne } from './bande-du-temps.tsx'

/** The life of a placement: drawn on a scale where there is room, and always as a list of days. */
export function LigneDuTemps({
  etapes,
  feuilles,
  aujourdhui,
}: {
  etapes: readonly Etape[]
  feuilles: readonly FeuilleSurLaLigne[]
  aujourdhui: DateCivile
}) {
  const langue = useLangue()
  const t = useTextes()
  return (
    <>
      <BandeDuTemps etapes={etapes} feuilles={feuilles} aujourdhui={aujourdhui} />
      <ol className="gap-x-8 sm:columns-2 lg:columns-3">
        {etapes.map((etape) => (
          <li
            key={[etape.code, etape.le, etape.partie, etape.mois].join()}
            className="flex break-inside-avoid gap-2 py-0.5"
          >
            <span
              aria-hidden="true"
              className={`mt-1.5 size-3 shrink-0 rounded-full border-2 border-sapin ${etape.faite ? 'bg-sapin' : 'bg-white'}`}
            />
            <span className="min-w-0">
              <span className="text-gris">{jour(etape.le, langue)}</span>{' '}
              <span className={etape.faite ? '' : 'text-gris'}>
                {nommerEtape(etape, t, (mois) => moisEnLettres(mois, langue))}
                {etape.code === 'debut' && !etape.faite && ` (${t.triangle.prevu})`}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

function nommerEtape(
  { code, partie, mois }: Etape,
  { triangle: t }: Textes,
  nomDuMois: (mois: NonNullable<Etape['mois']>) => string,
): string {
  if (code === 'signee' && partie) return t.signatureDe(t.coins[partie])
  if (code === 'feuille' && mois) return t.feuilleDe(nomDuMois(mois))
  return t.etapes[code]
}
