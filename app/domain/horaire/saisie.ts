import { z } from 'zod'
import type { PlageDeTravail } from '../poste/poste.ts'
import type { JourSemaine } from '../shared/date-civile.ts'
import {
  avec,
  caseCochee,
  entier,
  heureSaisie,
  jourSaisi,
  paragraphe,
  versionVue,
} from '../shared/saisie.ts'
import { codesDException } from './exception.ts'

const jourDeSemaine = entier(1, 7).transform((n) => n as JourSemaine)

/**
 * A row of the week: day, from, to, break inside. A row without hours is a day off, not a mistake; half
 * a row is one, at the very field that lacks.
 */
const ligneDeSemaine = z
  .strictObject({
    jour: jourDeSemaine,
    de: heureSaisie.optional(),
    a: heureSaisie.optional(),
    pauseMinutes: entier(0, 240).default(0),
  })
  .transform(({ jour, de, a, pauseMinutes }, ctx): PlageDeTravail | null => {
    if (de && a) return { jour, de, a, pauseMinutes }
    if (de || a) ctx.addIssue({ code: 'custom', message: 'requis', path: [de ? 'a' : 'de'] })
    return null
  })

/** Rows keep their place in the form, so that a mistake is shown at its own row. */
export const semaineSaisie = z
  .array(ligneDeSemaine)
  .max(14)
  .transform((lignes) => lignes.filter((ligne) => ligne !== null))
  .refine((plages) => plages.length > 0, avec('requis'))

export const saisieDHoraire = z.strictObject({
  des: jourSaisi,
  semaine: semaineSaisie,
  mot: paragraphe(500).optional(),
  /** Ticked once the warnings were read: a week of other hours than agreed is not sent by mistake. */
  malgre: caseCochee,
})
/** Code that calls the act has no form to show warnings in: without `malgre` they are not asked. */
export type SaisieDHoraire = Omit<z.output<typeof saisieDHoraire>, 'malgre'> & {
  readonly malgre?: boolean | undefined
}

export const saisieDeReponse = z.strictObject({
  version: versionVue,
  reponse: z.enum(['oui', 'non'], avec('requis')),
  mot: paragraphe(500).optional(),
})

const jourCoche = z.coerce.number().pipe(jourDeSemaine)

/** Days known in advance not to follow the schedule: one, or the chosen weekdays of a period. */
export const saisieDException = z
  .strictObject({
    du: jourSaisi,
    au: jourSaisi.optional(),
    jours: z.array(jourCoche).max(7).default([]),
    code: z.enum(codesDException, avec('requis')),
  })
  .refine(({ du, au }) => !au || du <= au, { ...avec('fin_avant_debut'), path: ['au'] })
export type SaisieDException = z.output<typeof saisieDException>

export const saisieDeRetraitDException = z.strictObject({ jour: jourSaisi })

/** Pressing «I have seen it» types nothing. */
export const saisieDHoraireVu = z.strictObject({})
