import { type FauteDHoraire, fautesDeSemaine, jours } from '#app/domain/horaire/regles.ts'
import type { PlageDeTravail, Semaine } from '#app/domain/poste/poste.ts'
import type { DateCivile, JourSemaine } from '#app/domain/shared/date-civile.ts'
import { estDateCivile } from '#app/domain/shared/date-civile.ts'

type Valeurs = Readonly<Record<string, readonly string[]>>

/** Where a stretch stands in the form: seven rows for the days, seven more for a second stretch. */
export function rangDe(jour: JourSemaine, seconde: boolean): number {
  return jour - 1 + (seconde ? jours.length : 0)
}

/** The week as it stands in the fields just posted; rows that are no stretch are left out. */
export function semaineTapee(valeurs: Valeurs): Semaine {
  return jours.flatMap((jour) =>
    [false, true].flatMap((seconde): PlageDeTravail[] => {
      const lire = (champ: string) =>
        valeurs[`semaine[${rangDe(jour, seconde)}].${champ}`]?.[0] ?? ''
      const de = lire('de')
      const a = lire('a')
      if (!HEURE.test(de) || !HEURE.test(a)) return []
      return [{ jour, de, a, pauseMinutes: Number(lire('pauseMinutes')) || 0 }]
    }),
  )
}

/** The mistakes and warnings of a typed week, to show each at its day. */
export function fautesTapees(
  semaine: Semaine,
  heuresConvenues: number,
  des: string | undefined,
  aujourdhui: DateCivile,
): FauteDHoraire[] {
  if (semaine.length === 0) return []
  return fautesDeSemaine(semaine, heuresConvenues, estDateCivile(des) ? des : aujourdhui)
}

const HEURE = /^([01]\d|2[0-3]):[0-5]\d$/
