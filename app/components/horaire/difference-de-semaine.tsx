import { Badge } from '#app/components/ui/page.tsx'
import { comparerSemaines } from '#app/domain/horaire/difference.ts'
import { minutesDeLaSemaine } from '#app/domain/horaire/regles.ts'
import type { Semaine } from '#app/domain/poste/poste.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, nomDuJour } from '#app/i18n/format.ts'
import { PlagesEnMots } from './semaine-dessinee.tsx'

/** What would change, day by day: the week in force on one side, the proposed one on the other. */
export function DifferenceDeSemaine({ avant, apres }: { avant: Semaine; apres: Semaine }) {
  const { horaire: t } = useTextes()
  const langue = useLangue()
  const titre = { avant: t.maintenant, apres: t.propose }
  return (
    <table className="tableau tableau-pliable">
      <caption className="sr-only">{t.difference}</caption>
      <thead>
        <tr>
          <th scope="col">{t.jour}</th>
          <th scope="col">{titre.avant}</th>
          <th scope="col">{titre.apres}</th>
        </tr>
      </thead>
      <tbody>
        {comparerSemaines(avant, apres).map((un) => (
          <tr key={un.jour} className={un.change ? 'bg-ocre-clair/60' : ''}>
            <th scope="row" data-colonne={t.jour} className="border-b border-trait/70 px-3 py-2.5">
              <span className="font-semibold text-encre">
                {nomDuJour(un.jour, langue)} {un.change && <Badge ton="attente">{t.change}</Badge>}
              </span>
            </th>
            <td data-colonne={titre.avant}>
              <span>{un.avant.length === 0 ? t.libre : <PlagesEnMots plages={un.avant} />}</span>
            </td>
            <td data-colonne={titre.apres} className={un.change ? 'font-semibold' : ''}>
              <span>{un.apres.length === 0 ? t.libre : <PlagesEnMots plages={un.apres} />}</span>
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" data-colonne={t.jour} className="px-3 py-2.5">
            <span className="font-semibold text-encre">{t.parSemaine}</span>
          </th>
          <td data-colonne={titre.avant}>{duree(minutesDeLaSemaine(avant), langue)}</td>
          <td data-colonne={titre.apres} className="font-semibold">
            {duree(minutesDeLaSemaine(apres), langue)}
          </td>
        </tr>
      </tbody>
    </table>
  )
}
