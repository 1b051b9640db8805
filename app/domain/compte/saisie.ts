import { z } from 'zod'
import { rolesDeLHote, rolesDuCpas } from '../shared/acteur.ts'
import { telephoneSaisi } from '../shared/coordonnees.ts'
import { langues } from '../shared/langue.ts'
import { avec, caseCochee, identifiantSaisi, ligne, versionVue } from '../shared/saisie.ts'
import { longueurMaximale, longueurMinimale } from './mot-de-passe.ts'

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

/** A new password, typed twice: without a script nobody sees what they type. */
const nouveauMotDePasse = z
  .string()
  .min(longueurMinimale, avec('trop_court'))
  .max(longueurMaximale, avec('trop_long'))

function deuxFoisLeMeme(
  { motDePasse, motDePasseBis }: { motDePasse?: unknown; motDePasseBis?: unknown },
  ctx: z.RefinementCtx,
): void {
  if (motDePasse !== undefined && motDePasse !== motDePasseBis)
    ctx.addIssue({ code: 'custom', message: 'mot_de_passe_different', path: ['motDePasseBis'] })
}

/** What the page of a link asks: the code, and for an office a password of one's own. */
export const saisieDUsageDeLien = z
  .strictObject({
    code: z.string().max(20).optional(),
    motDePasse: nouveauMotDePasse.optional(),
    motDePasseBis: z.string().max(longueurMaximale).optional(),
  })
  .superRefine(deuxFoisLeMeme)

export const saisieDeMotDePasse = z
  .strictObject({
    motDePasseActuel: z.string().max(longueurMaximale, avec('trop_long')).optional(),
    motDePasse: nouveauMotDePasse,
    motDePasseBis: z.string().max(longueurMaximale).optional(),
  })
  .superRefine(deuxFoisLeMeme)

export const saisieDeLangue = z.strictObject({ langue: z.enum(langues), suite })

export const saisieDeMandat = z.strictObject({ mandat: identifiantSaisi })

const invite = {
  prenom: ligne(60),
  nom: ligne(60),
  courriel: courrielSaisi,
  langue: z.enum(langues),
}

/** Somebody of one's own centre. */
export const saisieDInvitation = z.strictObject({ ...invite, role: z.enum(rolesDuCpas) })
export type SaisieDInvitation = z.output<typeof saisieDInvitation>

/** Somebody of a place of work; whoever may sign for it is said, never guessed. */
export const saisieDInvitationALHote = z.strictObject({
  ...invite,
  fonction: ligne(80).optional(),
  role: z.enum(rolesDeLHote),
  peutSigner: caseCochee,
})
export type SaisieDInvitationALHote = z.output<typeof saisieDInvitationALHote>

/** Somebody of the instance itself. */
export const saisieDInvitationALInstance = z.strictObject({
  ...invite,
  role: z.enum(['observateur', 'admin']),
})
export type SaisieDInvitationALInstance = z.output<typeof saisieDInvitationALInstance>

/** The first head of a new centre: the role follows from the page. */
export const saisieDInvitationDuResponsable = z.strictObject(invite)
export type SaisieDInvitationDuResponsable = z.output<typeof saisieDInvitationDuResponsable>

/** A change of role names the mandate in its address: a mandate is replaced, never edited. */
export const saisieDeRole = z.strictObject({ role: z.enum(rolesDuCpas) })

export const saisieDeRoleALHote = z.strictObject({
  role: z.enum(rolesDeLHote),
  peutSigner: caseCochee,
})

/** One's own data. The name of a worker is the dossier's: it is not asked here. */
export const saisieDeMoi = z.strictObject({
  version: versionVue,
  prenom: ligne(60).optional(),
  nom: ligne(60).optional(),
  fonction: ligne(80).optional(),
  telephone: telephoneSaisi.optional(),
  langue: z.enum(langues),
})
export type SaisieDeMoi = z.output<typeof saisieDeMoi>

/** A sign-in is named by the hash its row carries, which opens nothing. */
export const saisieDeSession = z.strictObject({
  session: z.string().regex(/^[0-9a-f]{64}$/, avec('choix_inconnu')),
})

export const saisieVide = z.strictObject({})
