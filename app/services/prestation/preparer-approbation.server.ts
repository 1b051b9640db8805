import { minutesDuJour } from '#app/domain/horaire/regles.ts'
import type { CodeDeJour } from '#app/domain/prestation/prestation.ts'
import { codesAQualifier, semaineDu } from '#app/domain/prestation/regles.ts'
import { type DateCivile, jourSemaine } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { exceptionsDe, horairesConfirmes } from '#db/reads/horaire.server.ts'
import type { trouverFeuille } from '#db/reads/prestation.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** A day to approve, with the reason the centre already knows. */
export interface JourAApprouver {
  readonly jour: DateCivile
  /** What the host said. */
  readonly dit: CodeDeJour
  /** What the form proposes: the announced reason of an absence, else what the host said. */
  readonly code: CodeDeJour
  /** Paid minutes if the code is paid: those of the host, or those that were planned. */
  readonly minutes: number
  readonly aQualifier: boolean
}

/** The days of a sheet for its approval: nothing that was announced is asked a second time. */
export function joursAApprouver(
  base: Base,
  { perimetre }: Contexte,
  { placementId, jours }: Pick<ReturnType<typeof trouverFeuille>, 'placementId' | 'jours'>,
): JourAApprouver[] {
  const horaires = horairesConfirmes(base, perimetre, placementId)
  const annonces = new Map(
    exceptionsDe(base, perimetre, placementId).map(({ jour, code }) => [jour, code]),
  )
  return jours.map(({ jour, code: dit, minutes }) => {
    const aQualifier = codesAQualifier.some((un) => un === dit)
    const prevues = minutesDuJour(semaineDu(horaires, jour) ?? [], jourSemaine(jour))
    return {
      jour,
      dit,
      code: (aQualifier ? annonces.get(jour) : undefined) ?? dit,
      minutes: aQualifier ? prevues : minutes,
      aQualifier,
    }
  })
}
