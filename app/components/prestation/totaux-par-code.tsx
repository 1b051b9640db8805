import { codesDeJour, type JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import { totalMinutes } from '#app/domain/prestation/regles.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree } from '#app/i18n/format.ts'

/** The legend of a month, with how many days and hours each code makes. */
export function TotauxParCode({ jours }: { jours: readonly JourDeFeuille[] }) {
  const { feuille: t, prestation } = useTextes()
  const langue = useLangue()
  const presents = codesDeJour.filter(
    (code) => code !== 'TP' && jours.some((jour) => jour.code === code),
  )
  return (
    <table className="tableau">
      <caption className="sr-only">{t.totaux}</caption>
      <thead>
        <tr>
          <th scope="col">{t.code}</th>
          <th scope="col" className="text-right">
            {t.nombreDeJours}
          </th>
          <th scope="col" className="text-right">
            {t.heures}
          </th>
        </tr>
      </thead>
      <tbody>
        {presents.map((code) => {
          const siens = jours.filter((jour) => jour.code === code)
          return (
            <tr key={code}>
              <th scope="row" className="py-2 text-base font-normal text-encre">
                <strong>{code}</strong> {prestation.codes[code]}
              </th>
              <td className="text-right">{siens.length}</td>
              <td className="text-right whitespace-nowrap">{duree(totalMinutes(siens), langue)}</td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="py-2 text-base text-encre">
            {t.total}
          </th>
          <td className="text-right font-semibold">
            {jours.filter(({ code }) => code !== 'TP').length}
          </td>
          <td className="text-right font-semibold whitespace-nowrap">
            {duree(totalMinutes(jours), langue)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
