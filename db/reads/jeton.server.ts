import { and, desc, eq } from 'drizzle-orm'
import type { UsageDeJeton } from '#app/domain/compte/compte.ts'
import type { Role } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte, jeton, mandat, motDePasse } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { hote } from '../schema/hote.ts'

export interface JetonConnu {
  readonly id: string
  readonly usage: UsageDeJeton
  readonly compteId: string
  readonly mandatId: string | null
  readonly suite: string | null
  readonly codeEmpreinte: string
  readonly navigateurEmpreinte: string | null
  readonly expireA: Date
  readonly utiliseA: Date | null
  readonly essais: number
  readonly langue: Langue
  readonly prenom: string
  readonly nom: string
  /** Empty for a worker who is reached by telephone: then their dossier's number is here. */
  readonly courriel: string
  readonly telephone: string | null
  readonly aUnMotDePasse: boolean
  /** The mandate the link is for, while its holder has not said yes. */
  readonly invitation: InvitationDuJeton | null
}

export interface InvitationDuJeton {
  readonly mandatId: string
  readonly role: Role
  readonly cpasId: string | null
  readonly lieuFr: string
  readonly lieuNl: string
}

/** A link by the hash of what it holds; the sign-in alone asks. */
export function trouverJeton(
  base: Base,
  perimetre: Perimetre,
  empreinte: string,
): JetonConnu | undefined {
  if (perimetre.genre !== 'systeme') throw new Error('links are read by the sign-in alone')
  const ligne = base
    .select({
      id: jeton.id,
      usage: jeton.usage,
      compteId: jeton.compteId,
      mandatId: jeton.mandatId,
      suite: jeton.suite,
      codeEmpreinte: jeton.codeEmpreinte,
      navigateurEmpreinte: jeton.navigateurEmpreinte,
      expireA: jeton.expireA,
      utiliseA: jeton.utiliseA,
      essais: jeton.essais,
      langue: compte.langue,
      prenom: compte.prenom,
      nom: compte.nom,
      courriel: compte.courriel,
      telephone: candidat.telephone,
      motDePasse: motDePasse.compteId,
      role: mandat.role,
      inviteA: mandat.inviteA,
      finA: mandat.finA,
      cpasId: mandat.cpasId,
      cpasFr: cpas.nomFr,
      cpasNl: cpas.nomNl,
      nomHote: hote.nom,
    })
    .from(jeton)
    .innerJoin(compte, eq(compte.id, jeton.compteId))
    .leftJoin(motDePasse, eq(motDePasse.compteId, compte.id))
    .leftJoin(mandat, eq(mandat.id, jeton.mandatId))
    .leftJoin(candidat, eq(candidat.id, mandat.candidatId))
    .leftJoin(cpas, eq(cpas.id, mandat.cpasId))
    .leftJoin(hote, eq(hote.id, mandat.hoteId))
    .where(eq(jeton.empreinte, empreinte))
    .get()
  if (!ligne) return undefined
  const { role, inviteA, finA, cpasId, cpasFr, cpasNl, nomHote, motDePasse: cle, ...reste } = ligne
  const invitation =
    role && inviteA && !finA && reste.mandatId
      ? {
          mandatId: reste.mandatId,
          role,
          cpasId,
          lieuFr: nomHote ?? cpasFr ?? '',
          lieuNl: nomHote ?? cpasNl ?? '',
        }
      : null
  return { ...reste, aUnMotDePasse: cle !== null, invitation }
}

/** When the last mail of an invitation was written; the caller may see the mandate. */
export function derniereInvitation(
  base: Base,
  _perimetre: Perimetre,
  mandatId: string,
): Date | undefined {
  return base
    .select({ creeA: jeton.creeA })
    .from(jeton)
    .where(and(eq(jeton.mandatId, mandatId), eq(jeton.usage, 'invitation')))
    .orderBy(desc(jeton.creeA))
    .limit(1)
    .get()?.creeA
}
