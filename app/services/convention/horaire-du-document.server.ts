import type { PlageDeTravail } from '#app/domain/poste/poste.ts'

/** A week that is known is written hour by hour; else the frame within which the hours will be told. */
export function horaireDe(semaine: readonly PlageDeTravail[], heures: number) {
  if (semaine.length > 0)
    return { sorte: 'fixe', heures_par_semaine: heures, plages: semaine.flatMap(sansPause) }
  return {
    sorte: 'variable',
    heures_par_semaine: heures,
    jours: [1, 2, 3, 4, 5],
    de: '07:00',
    a: '19:00',
    heures_min_par_jour: 3,
    heures_max_par_jour: 9,
    preavis_jours_ouvrables: 7,
  }
}

/** A day with a break is two stretches of work: the break at noon when the day crosses it. */
function sansPause({ jour, de, a, pauseMinutes }: PlageDeTravail) {
  if (pauseMinutes === 0) return [{ jour, de, a }]
  const [debut, fin] = [enMinutes(de), enMinutes(a)]
  const midi = 12 * 60
  const dansLaJournee = debut < midi && midi + pauseMinutes < fin
  const pause = dansLaJournee ? midi : Math.floor((debut + fin - pauseMinutes) / 2)
  return [
    { jour, de, a: enHeure(pause) },
    { jour, de: enHeure(pause + pauseMinutes), a },
  ]
}

function enMinutes(heure: string): number {
  const [h = 0, m = 0] = heure.split(':').map(Number)
  return h * 60 + m
}

function enHeure(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
