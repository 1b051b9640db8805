import { z } from 'zod'
import { avec, jourSaisi, ligne, paragraphe } from '#app/domain/shared/saisie.ts'
import { codesDeParametre } from './bareme.ts'

/** A new line of a parameter: its value is written as JSON, in the form of the lines before it. */
export const saisieDeLigne = z.strictObject({
  parametre: z.enum(codesDeParametre, avec('requis')),
  des: jourSaisi,
  valeur: paragraphe(20_000),
  source: ligne(300),
})
export type SaisieDeLigne = z.output<typeof saisieDeLigne>
