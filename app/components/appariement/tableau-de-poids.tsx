import { type Poids, partsDuScore } from '#app/domain/appariement/appariement.ts'
import { type Direction, directions } from '#app/domain/appariement/bareme.ts'
import { useTextes } from '#app/i18n/contexte.tsx'

/** What each part weighs in each direction. */
export function TableauDePoids({ poids }: { poids: Readonly<Record<Direction, Poids>> }) {
  const { reglage: t, appariement } = useTextes()
  return (
    <div className="overflow-x-auto">
      <table className="tableau">
        <caption className="sr-only">{t.poids}</caption>
        <thead>
          <tr>
            <th scope="col">{t.part}</th>
            {directions.map((direction) => (
              <th key={direction} scope="col" className="text-right">
                {t.directions[direction]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partsDuScore.map((part) => (
            <tr key={part}>
              <th scope="row">{appariement.parts[part]}</th>
              {directions.map((direction) => (
                <td key={direction} className="text-right">
                  {poids[direction][part]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
