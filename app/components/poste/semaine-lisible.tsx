import type { Semaine } from '#app/domain/poste/poste.ts'
import { type GroupeDeJours, groupesDeJours } from '#app/domain/poste/semaine.ts'
import type { JourSemaine } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nomDuJour } from '#app/i18n/format.ts'

/** The week as people say it, a line for the days that share their hours. */
export function SemaineLisible({ semaine }: { semaine: Semaine }) {
  const langue = useLangue()
  const { poste: p } = useTextes()
  return (
    <ul>
      {groupesDeJours(semaine).map(({ jours, plages }) => (
        <li key={jours.join()} className="flex flex-wrap gap-x-2">
          <span className="inline-block min-w-36 font-medium first-letter:uppercase">
            {nomsDesJours(jours, langue)}
          </span>
          <span>{plages.map(({ de, a }) => `${de}–${a}`).join(', ')}</span>
          <span className="font-normal text-gris">{pauseDe(plages, p.fiche.pause)}</span>
        </li>
      ))}
    </ul>
  )
}

/** «lundi – vendredi», «mardi, jeudi»: three days in a row or more are said by their ends. */
export function nomsDesJours(jours: readonly JourSemaine[], langue: Langue): string {
  const [premier, ...suite] = jours
  const dernier = suite.at(-1)
  if (premier === undefined) return ''
  const alaSuite = dernier !== undefined && dernier - premier === suite.length && suite.length > 1
  return alaSuite
    ? `${nomDuJour(premier, langue)} – ${nomDuJour(dernier, langue)}`
    : jours.map((jour) => nomDuJour(jour, langue)).join(', ')
}

function pauseDe(plages: GroupeDeJours['plages'], phrase: (minutes: number) => string): string {
  const minutes = plages.reduce((somme, { pauseMinutes }) => somme + pauseMinutes, 0)
  return minutes > 0 ? `(${phrase(minutes)})` : ''
}
