import { jours as joursDeSemaine } from '#app/domain/horaire/regles.ts'
import { semainesDuMois } from '#app/domain/prestation/calendrier.ts'
import type { CodeDeJour, JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, jourLong, nomDuJour } from '#app/i18n/format.ts'

/** The colour says the kind of day; the code and, for a screen reader, its words stand in the cell. */
const fonds: Record<CodeDeJour, string> = {
  P: 'bg-mousse-clair',
  F: 'bg-ciel-clair',
  E: 'bg-ciel-clair',
  CA: 'bg-ocre-clair',
  JF: 'bg-ocre-clair',
  JR: 'bg-ocre-clair',
  FU: 'bg-ocre-clair',
  RC: 'bg-ocre-clair',
  CC: 'bg-ocre-clair',
  MG: 'bg-prune-clair',
  MM: 'bg-prune-clair',
  MT: 'bg-prune-clair',
  AT: 'bg-prune-clair',
  AI: 'bg-brique-clair',
  AA: 'bg-brique-clair',
  CF: 'bg-brique-clair',
  GR: 'bg-brique-clair',
  TP: '',
  ABA: 'bg-brique-clair',
  ABN: 'bg-brique-clair',
}

/** A month as a wall calendar, small enough for a telephone; days corrected since are marked. */
export function CalendrierDuMois({
  mois,
  jours,
  corriges = [],
}: {
  mois: Mois
  jours: readonly JourDeFeuille[]
  corriges?: readonly DateCivile[]
}) {
  const { feuille: t } = useTextes()
  const langue = useLangue()
  const parJour = new Map(jours.map((un) => [un.jour, un]))
  return (
    <table className="w-full table-fixed border-separate border-spacing-0.5 sm:border-spacing-1">
      <caption className="sr-only">{t.calendrier}</caption>
      <thead>
        <tr>
          {joursDeSemaine.map((jour) => (
            <th key={jour} scope="col" className="pb-1 text-[0.9rem] font-semibold text-gris">
              <abbr title={nomDuJour(jour, langue)} className="no-underline">
                {nomDuJour(jour, langue, 'short')}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {semainesDuMois(mois).map((semaine) => (
          <tr key={semaine.find((jour) => jour !== null)}>
            {semaine.map((jour, rang) => (
              <Jour
                key={jour ?? rang}
                jour={jour}
                fait={jour ? parJour.get(jour) : undefined}
                corrige={jour !== null && corriges.includes(jour)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Jour({
  jour,
  fait,
  corrige,
}: {
  jour: DateCivile | null
  fait: JourDeFeuille | undefined
  corrige: boolean
}) {
  const { feuille: t, prestation } = useTextes()
  const langue = useLangue()
  if (!jour) return <td />
  const prevu = fait && fait.code !== 'TP'
  return (
    <td
      className={`h-16 rounded border p-1 align-top leading-tight ${
        prevu ? `border-trait ${fonds[fait.code]}` : 'border-transparent bg-sable/40'
      } ${corrige ? 'border-2 border-brique' : ''}`}
    >
      <span aria-hidden="true" className="block text-[0.8rem] text-gris">
        {Number(jour.slice(8))}
        {corrige && ' *'}
      </span>
      <span className="sr-only">
        {jourLong(jour, langue)} : {prestation.codes[fait?.code ?? 'TP']}
        {corrige && ` (${t.corrige})`}{' '}
      </span>
      {prevu && (
        <>
          <span aria-hidden="true" className="block font-semibold">
            {fait.code}
          </span>
          {fait.minutes > 0 && (
            <span className="block text-[0.78rem] whitespace-nowrap">
              {duree(fait.minutes, langue)}
            </span>
          )}
        </>
      )}
    </td>
  )
}
