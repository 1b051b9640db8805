import type { MotifDeConsultation } from '#app/domain/journal/journal.ts'
import type { ActeurTravailleur } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { listerLecturesDeMonDossier } from '#db/reads/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** One day on which a dossier was opened, for one purpose. */
export interface JourDeLecture {
  readonly jour: DateCivile
  readonly motif: MotifDeConsultation
  readonly serviceFr: string
  readonly serviceNl: string
  readonly nombre: number
}

/** Who saw my dossier: one line a day and purpose, without hours: a colleague's shift would tell who. */
export function mesLectures({ base, perimetre }: Contexte<ActeurTravailleur>): JourDeLecture[] {
  const parJour = new Map<string, JourDeLecture>()
  for (const { premiereA, nombre, ...reste } of listerLecturesDeMonDossier(base, perimetre)) {
    const jour = jourABruxelles(premiereA)
    const cle = `${jour}|${reste.motif}|${reste.serviceFr}`
    const deja = parJour.get(cle)?.nombre ?? 0
    parJour.set(cle, { ...reste, jour, nombre: deja + nombre })
  }
  return [...parJour.values()]
}
