import { z } from 'zod'
import { dateCivile, estDateCivile } from '#app/domain/shared/date-civile.ts'
import { autresPeriodes, type CasDeDroits, regions } from './droit.ts'

const jour = z.iso
  .date()
  .refine(estDateCivile)
  .transform(dateCivile)
  .describe('Day of the calendar, YYYY-MM-DD.')
const texte = z.string().max(200)
const nombre = z.number().min(0).max(100_000)

const etendue = {
  du: jour.describe('First day.'),
  au: jour.describe('Last day, included; not before the first.'),
  source: texte
    .optional()
    .describe('Where the fact was read; shown in the lines, never computed with.'),
  employeur: texte
    .optional()
    .describe('Tells two employers apart; without it all work is taken as for the same one.'),
}

const dansLOrdre = ({ du, au }: { du: string; au: string }) => du <= au

const tempsPlein = z
  .strictObject({
    type: z.literal('temps_plein'),
    ...etendue,
    regime_jours: z
      .number()
      .gt(0)
      .max(7)
      .optional()
      .describe('R: days per week of the regime, decimals allowed; 5 when absent.'),
    jours_semaine: z
      .array(z.int().min(1).max(7))
      .min(1)
      .max(7)
      .optional()
      .describe('Weekdays worked, 1 = Monday; when absent the days are spread over the week.'),
    jours_declares: nombre
      .optional()
      .describe('A declaration without dates: so many working days somewhere in the period.'),
  })
  .refine(dansLOrdre, { path: ['au'] })

const tempsPartiel = z
  .strictObject({
    type: z.literal('temps_partiel'),
    ...etendue,
    heures_reference: z.number().gt(0).max(60).describe('S: weekly hours of the full-time worker.'),
    heures_semaine: z.number().min(0).max(60).optional().describe('Q: contractual weekly hours.'),
    heures: nombre
      .optional()
      .describe('Hours paid or assimilated over the whole period; takes the place of Q.'),
    heures_a_verifier: nombre
      .optional()
      .describe('Hours that may count: a missing sheet, an absence nobody has qualified.'),
    salaire_minimum_atteint: z
      .boolean()
      .optional()
      .describe('Monthly pay of at least the reference wage: treated as full-time (AR art. 28).'),
  })
  .refine(dansLOrdre, { path: ['au'] })
  .refine((une) => une.heures !== undefined || une.heures_semaine !== undefined, {
    path: ['heures'],
  })

const autrePeriode = z
  .strictObject({
    type: z
      .enum(autresPeriodes)
      .describe('No salaried work of art. 37, or (inconnu, etranger) not known to be.'),
    ...etendue,
  })
  .refine(dansLOrdre, { path: ['au'] })

const evenement = z
  .strictObject({
    type: texte
      .min(1)
      .describe('A class of absence or one of its names; another word is to be verified.'),
    du: etendue.du,
    au: etendue.au,
    jours_ouvrables: z
      .number()
      .gt(0)
      .max(10_000)
      .optional()
      .describe('Working days concerned when not all of them are: 0.5 for half a day.'),
    cause: texte.optional().describe('The same word for the same illness, to see a relapse.'),
    source: etendue.source,
  })
  .refine(dansLOrdre, { path: ['au'] })

/** One case of the `droits` command. Strict: an unknown field is refused, not ignored. */
export const saisieDeCas = z.strictObject({
  id: texte.optional().describe('Comes back in the answer.'),
  date_demande: jour.describe('First day for which allowances are asked: it decides the law.'),
  date_naissance: jour
    .nullish()
    .describe('Only for the old regime and for the exception from 55 years on.'),
  region: z.enum(regions).nullish().describe('For the dates and limits that a region sets.'),
  occupations: z
    .array(z.discriminatedUnion('type', [tempsPlein, tempsPartiel, autrePeriode]))
    .max(2_000)
    .describe('The career, in any order.'),
  evenements: z
    .array(evenement)
    .max(5_000)
    .default([])
    .describe('Absences and periods that change the count, in any order.'),
  admission_anterieure: z
    .strictObject({
      date: jour.describe('First day of the earlier right; days before it are not counted again.'),
      jours_utilises: nombre.optional().describe('Days that the earlier right used.'),
    })
    .nullable()
    .default(null)
    .describe('An earlier admission on the basis of work, null when there is none.'),
  carriere: z
    .strictObject({
      jours_hors_liste: nombre
        .optional()
        .describe('Days proven by a certificate and not listed in the occupations.'),
      annees: z.number().min(0).max(70).optional().describe('Career years, for the exception 55+.'),
    })
    .nullish()
    .describe('What is known of the career beside the occupations.'),
}) satisfies z.ZodType<CasDeDroits>

/** One step of the engine, by its name. */
export const saisieDEtape = z.strictObject({
  id: z.union([z.string(), z.number()]).describe('Comes back in the answer.'),
  fn: z.string().describe('Name of the step.'),
  input: z.record(z.string(), z.unknown()).describe('Its fields.'),
})

export type Etape = z.infer<typeof saisieDEtape>
