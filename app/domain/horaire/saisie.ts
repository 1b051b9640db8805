import { z } from 'zod'
import type { JourSemaine } from '../shared/date-civile.ts'
import {
  avec,
  entier,
  heureSaisie,
  jourSaisi,
  paragraphe,
  sansLignesVides,
  versionVue,
} from '../shared/saisie.ts'

const jourDeSemaine = entier(1, 7).transform((n) => n as JourSemaine)

/** A row of the week: day, from, to, break inside. */
export const plageSaisie = z.strictObject({
  jour: jourDeSemaine,
  de: heureSaisie,
  a: heureSaisie,
  pauseMinutes: entier(0, 240).default(0),
})

/** Rows left without hours are days off, not mistakes. */
function sansJoursLibres(lignes: unknown): unknown {
  const remplies = sansLignesVides(lignes)
  if (!Array.isArray(remplies)) return remplies
  return remplies.filter(
    (ligne) =>
      typeof ligne !== 'object' || ligne === null || !('jour' in ligne) || ligne.de || ligne.a,
  )
}

export const semaineSaisie = z.preprocess(
  sansJoursLibres,
  z.array(plageSaisie).min(1, avec('requis')).max(14),
)

export const saisieDHoraire = z.strictObject({
  des: jourSaisi,
  semaine: semaineSaisie,
  mot: paragraphe(500).optional(),
})
export type SaisieDHoraire = z.output<typeof saisieDHoraire>

export const saisieDeReponse = z.strictObject({
  version: versionVue,
  reponse: z.enum(['oui', 'non'], avec('requis')),
  mot: paragraphe(500).optional(),
})

export const saisieDException = z.strictObject({
  jour: jourSaisi,
  code: z.enum(['F', 'E', 'CA', 'FU', 'RC', 'CC'], avec('requis')),
})
