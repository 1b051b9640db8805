import { z } from 'zod'
import { lireBce } from './bce.ts'
import { lireCodePostal } from './code-postal.ts'
import { lireCourriel } from './courriel.ts'
import { lireTelephone } from './telephone.ts'

/** Numbers and addresses as people type them in a form, made of what the product keeps. */
export const telephoneSaisi = z.string().transform((texte, ctx) => {
  const lu = lireTelephone(texte)
  if (lu.telephone) return lu.telephone
  ctx.addIssue({ code: 'custom', message: 'telephone_invalide' })
  return z.NEVER
})

export const courrielDePersonne = z.string().transform((texte, ctx) => {
  const lu = lireCourriel(texte)
  if (lu.courriel) return lu.courriel
  ctx.addIssue({ code: 'custom', message: 'courriel_invalide' })
  return z.NEVER
})

export const codePostalSaisi = z.string().transform((texte, ctx) => {
  const lu = lireCodePostal(texte)
  if (lu.code) return lu.code
  ctx.addIssue({ code: 'custom', message: 'code_postal_invalide' })
  return z.NEVER
})

export const bceSaisi = z.string().transform((texte, ctx) => {
  const lu = lireBce(texte)
  if (lu.bce) return lu.bce
  ctx.addIssue({ code: 'custom', message: 'bce_invalide' })
  return z.NEVER
})
