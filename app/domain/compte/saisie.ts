import { z } from 'zod'
import { langues } from '../shared/langue.ts'
import { avec, identifiantSaisi } from '../shared/saisie.ts'

/** An address as an account keeps it: one, lower case, nothing a mail header could break on. */
export const courrielSaisi = z
  .string()
  .transform((texte) => texte.trim().toLowerCase())
  .pipe(
    z
      .email(avec('courriel_invalide'))
      .max(120, avec('trop_long'))
      .regex(/^[^\s,;<>"\\]+$/, avec('courriel_invalide')),
  )

/** A path to come back to; the guard decides whether it is ours. */
const suite = z.string().max(500).optional()

export const saisieDeConnexion = z.strictObject({
  courriel: courrielSaisi,
  motDePasse: z.string().min(1, avec('requis')).max(128, avec('trop_long')),
  suite,
})

export const saisieDeDemonstration = z.strictObject({ qui: z.string().max(40), suite })

export const saisieDeLien = z.strictObject({ courriel: courrielSaisi, suite })

export const saisieDUsageDeLien = z.strictObject({ code: z.string().max(20).optional() })

export const saisieDeLangue = z.strictObject({ langue: z.enum(langues), suite })

export const saisieDeMandat = z.strictObject({ mandat: identifiantSaisi })

export const saisieVide = z.strictObject({})
