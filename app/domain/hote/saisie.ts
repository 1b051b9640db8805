import { z } from 'zod'
import { codePostalSaisi, courrielDePersonne, telephoneSaisi } from '../candidat/saisie.ts'
import { regions } from '../cpas/cpas.ts'
import { lireBce } from '../shared/bce.ts'
import { langues } from '../shared/langue.ts'
import { caseCochee, jourSaisi, ligne, paragraphe, versionVue } from '../shared/saisie.ts'
import { categoriesDHote, partages } from './hote.ts'
import { demandeUnBut } from './regles.ts'

/** A company number as typed, made of ten digits; a wrong one is refused with its sentence. */
export const bceSaisi = z.string().transform((texte, ctx) => {
  const lu = lireBce(texte)
  if (lu.bce) return lu.bce
  ctx.addIssue({ code: 'custom', message: 'bce_invalide' })
  return z.NEVER
})

const champs = {
  nom: ligne(120),
  categorie: z.enum(categoriesDHote),
  langue: z.enum(langues),
  bce: bceSaisi.optional(),
  adresse: ligne(120).optional(),
  codePostal: codePostalSaisi.optional(),
  commune: ligne(60).optional(),
  /** Asked only where no postcode tells it. */
  region: z.enum(regions).optional(),
  telephone: telephoneSaisi.optional(),
  courriel: courrielDePersonne.optional(),
  but: paragraphe(600).optional(),
  agrement: ligne(120).optional(),
  agrementJusquAu: jourSaisi.optional(),
  policeRc: ligne(120).optional(),
}

/** The purpose is read before the host is written down: without it the law gives no place to fill. */
function avecSonBut(
  { categorie, but }: { categorie: (typeof categoriesDHote)[number]; but?: string | undefined },
  ctx: z.RefinementCtx,
): void {
  if (demandeUnBut(categorie) && !but)
    ctx.addIssue({ code: 'custom', message: 'requis', path: ['but'] })
}

export const saisieDHote = z
  .strictObject({
    ...champs,
    partage: z.enum(partages).default('cpas'),
    /** Another host bears this name at this place: it is another one all the same. */
    malgreLeNom: caseCochee,
  })
  .superRefine(avecSonBut)
export type SaisieDHote = z.output<typeof saisieDHote>

export const saisieDeModificationDHote = z
  .strictObject({
    ...champs,
    /** Absent for whoever may not decide it. */
    partage: z.enum(partages).optional(),
    version: versionVue,
  })
  .superRefine(avecSonBut)
export type SaisieDeModificationDHote = z.output<typeof saisieDeModificationDHote>

const champsDeSite = {
  nom: ligne(120),
  adresse: ligne(120).optional(),
  codePostal: codePostalSaisi.optional(),
  commune: ligne(60).optional(),
}

export const saisieDeSite = z.strictObject(champsDeSite)
export type SaisieDeSite = z.output<typeof saisieDeSite>

export const saisieDeModificationDeSite = z.strictObject({ ...champsDeSite, version: versionVue })
export type SaisieDeModificationDeSite = z.output<typeof saisieDeModificationDeSite>
