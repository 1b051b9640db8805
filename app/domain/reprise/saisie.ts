import { z } from 'zod'
import { avec, caseCochee, paragraphe, versionVue } from '../shared/saisie.ts'
import { colonnesCandidats } from './colonnes-candidats.ts'
import { colonnesHotes, colonnesPostes } from './colonnes-hotes.ts'
import { colonnesPrestations } from './colonnes-prestations.ts'
import { decisions, sorts } from './decision.ts'

/** What a file may hold, in the order in which a centre takes them over. */
export const objetsRepris = ['candidats', 'hotes', 'postes', 'prestations'] as const
export type ObjetRepris = (typeof objetsRepris)[number]

/** The lists that leave by this way; the days of a month leave by their own page. */
export const objetsExportes = ['candidats', 'hotes', 'postes'] as const
export type ObjetExporte = (typeof objetsExportes)[number]

const octetsMax = 10 * 1024 * 1024

export const saisieDeReprise = z.strictObject({
  quoi: z.enum(objetsRepris, avec('requis')),
  fichier: z
    .instanceof(File, avec('fichier_requis'))
    .refine(({ size }) => size > 0, avec('fichier_requis'))
    .refine(({ size }) => size <= octetsMax, avec('fichier_taille')),
})

/** The cells of one row, by column; whichever file it is. */
const cellules = Object.fromEntries(
  [...colonnesCandidats, ...colonnesHotes, ...colonnesPostes, ...colonnesPrestations].map(
    ({ cle }) => [cle, paragraphe(1000).optional()],
  ),
)

export const saisieDeLigne = z.strictObject({
  version: versionVue,
  decision: z.enum(decisions).optional(),
  cellules: z.strictObject(cellules).prefault({}),
})
export type SaisieDeLigne = z.output<typeof saisieDeLigne>

/** Good rows only, or nothing as long as one waits. */
export const saisieDApplication = z.strictObject({
  version: versionVue,
  toutOuRien: caseCochee,
})

export const saisieDAbandon = z.strictObject({ version: versionVue })

export const filtresDeLignes = z.object({
  sort: z.enum(sorts),
  page: z.coerce.number().int().min(1).max(10_000),
})

export const saisieDExport = z.strictObject({
  format: z.enum(['csv', 'xlsx'], avec('requis')),
  /** The filters of the list, as its address had them. */
  filtres: z
    .string()
    .max(500)
    .regex(/^(\?[\x21-\x7e]*)?$/, avec('format'))
    .optional(),
})
