import {
  enMinutes,
  jours,
  minutesDeLaSemaine,
  minutesDuJour,
  plagesDu,
} from '#app/domain/horaire/regles.ts'
import type { PlageDeTravail, Semaine } from '#app/domain/poste/poste.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, nomDuJour } from '#app/i18n/format.ts'

/** A week as a table that is also a drawing: each day its hours in words, a bar, and its total. */
export function SemaineDessinee({ semaine, legende }: { semaine: Semaine; legende: string }) {
  const { horaire: t } = useTextes()
  const langue = useLangue()
  const bornes = bornesDe(semaine)
  return (
    <table className="tableau">
      <caption className="sr-only">{legende}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t.jour}</th>
          <th scope="col">{t.heures}</th>
          <th scope="col">{t.total}</th>
        </tr>
      </thead>
      <tbody>
        {jours.map((jour) => {
          const plages = plagesDu(semaine, jour)
          const libre = plages.length === 0
          return (
            <tr key={jour} className={libre ? 'text-gris' : ''}>
              <th scope="row" className="w-28 border-b border-trait/70 py-2.5 align-top text-base">
                {nomDuJour(jour, langue)}
              </th>
              <td>
                {libre ? (
                  t.libre
                ) : (
                  <>
                    <PlagesEnMots plages={plages} />
                    <Barre plages={plages} {...bornes} />
                  </>
                )}
              </td>
              <td className="text-right whitespace-nowrap">
                {!libre && duree(minutesDuJour(semaine, jour), langue)}
              </td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="pt-3 text-base" colSpan={2}>
            {t.parSemaine}
          </th>
          <td className="pt-3 text-right font-semibold whitespace-nowrap">
            {duree(minutesDeLaSemaine(semaine), langue)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/** 08:00 – 12:00, 13:00 – 16:36 (pause 15 min) */
export function PlagesEnMots({ plages }: { plages: readonly PlageDeTravail[] }) {
  const { horaire: t } = useTextes()
  return plages.map(({ de, a, pauseMinutes }, rang) => (
    <span key={de} className="block">
      {rang > 0 && <span className="sr-only">, </span>}
      {t.plage(de, a)}
      {pauseMinutes > 0 && <span className="text-gris"> {t.pause(pauseMinutes)}</span>}
    </span>
  ))
}

/** Its numbers stand beside it in words: the drawing is for the eye alone. */
function Barre({
  plages,
  debut,
  fin,
}: {
  plages: readonly PlageDeTravail[]
  debut: number
  fin: number
}) {
  const place = (minutes: number) => (100 * (minutes - debut)) / (fin - debut)
  return (
    <svg width="100%" height="10" className="mt-1 block" aria-hidden="true">
      <rect width="100%" height="10" rx="3" className="fill-sable" />
      {plages.map(({ de, a }) => (
        <rect
          key={de}
          x={`${place(enMinutes(de))}%`}
          width={`${place(enMinutes(a)) - place(enMinutes(de))}%`}
          height="10"
          rx="3"
          className="fill-sapin"
        />
      ))}
    </svg>
  )
}

/** Six in the morning to eight in the evening, wider where the week is. */
function bornesDe(semaine: Semaine): { debut: number; fin: number } {
  return {
    debut: Math.min(6 * 60, ...semaine.map(({ de }) => enMinutes(de))),
    fin: Math.max(20 * 60, ...semaine.map(({ a }) => enMinutes(a))),
  }
}
