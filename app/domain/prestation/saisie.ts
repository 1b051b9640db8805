import { z } from 'zod'
import { avec, entier, jourSaisi, moisSaisi, paragraphe, versionVue } from '../shared/saisie.ts'
import { formatsDExport } from './export.ts'
import { codesDeJour, codesDeLHote } from './prestation.ts'

/** `id.version`: what one box of a list says. */
const feuilleVue = z
  .string()
  .regex(/^[a-z0-9]{26}\.\d{1,6}$/, avec('choix_inconnu'))
  .transform((texte) => {
    const [id = '', version = ''] = texte.split('.')
    return { id, version: Number(version) }
  })

/** Hours of a day as people write them: 7:36, 7h36, 7 u. 36, 7,6 or 8. Empty means none. */
const minutes = z
  .string()
  .transform((texte, ctx) => {
    const lues = lireDuree(texte)
    if (lues !== null) return lues
    ctx.addIssue({ code: 'custom', message: 'heure_invalide' })
    return z.NEVER
  })
  .pipe(entier(0, 11 * 60))
  .default(0)

/** Minutes of a length of time as typed, or null when it is none. */
export function lireDuree(texte: string): number | null {
  const propre = texte.trim().toLowerCase()
  const [, heures, reste = '0'] = /^(\d{1,2})\s*(?::|h|u\.?)\s*(\d{2})?$/.exec(propre) ?? []
  if (heures !== undefined) return Number(reste) < 60 ? Number(heures) * 60 + Number(reste) : null
  return /^\d{1,2}([.,]\d{1,2})?$/.test(propre)
    ? Math.round(Number(propre.replace(',', '.')) * 60)
    : null
}

/** A month as the host fills it: its own short list of codes, without any reason of absence. */
export const saisieDeConfirmation = z.strictObject({
  /** 0 when the sheet does not exist yet. */
  version: z.number().int().min(0),
  jours: z
    .array(z.strictObject({ jour: jourSaisi, code: z.enum(codesDeLHote), minutes }))
    .min(1)
    .max(31),
})
export type SaisieDeConfirmation = z.output<typeof saisieDeConfirmation>

/** A month as the CPAS approves it: every absence has its reason. */
export const saisieDApprobation = z.strictObject({
  version: versionVue,
  jours: z
    .array(z.strictObject({ jour: jourSaisi, code: z.enum(codesDeJour), minutes }))
    .min(1)
    .max(31),
})
export type SaisieDApprobation = z.output<typeof saisieDApprobation>

export const saisieDeContestation = z.strictObject({
  version: versionVue,
  texte: paragraphe(1000),
})

export const saisieDeDecisionDeFeuille = z.strictObject({
  version: versionVue,
  suite: z.enum(['maintenir', 'renvoyer'], avec('requis')),
  texte: paragraphe(1000),
})

export const saisieDeFeuille = z.strictObject({ version: versionVue })

/** A sheet goes back with what is wrong with it. */
export const saisieDeRenvoi = z.strictObject({ version: versionVue, texte: paragraphe(1000) })

export const saisieDeCorrection = z.strictObject({
  jour: jourSaisi,
  code: z.enum(codesDeJour).exclude(['ABA', 'ABN']),
  minutes,
  raison: paragraphe(500),
})
export type SaisieDeCorrection = z.output<typeof saisieDeCorrection>

/** The sheets ticked for the lock, each with the version that was shown. */
export const saisieDeVerrouillage = z.strictObject({
  feuilles: z.array(feuilleVue).min(1, avec('requis')).max(500),
})

/** The month and the kind of file of a payroll export. */
export const saisieDExport = z.strictObject({
  mois: moisSaisi,
  format: z.enum(formatsDExport, avec('requis')),
})
