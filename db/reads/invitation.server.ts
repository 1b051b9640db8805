import { and, asc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { type Role, rolesDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { replier } from '#app/domain/shared/texte.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte, mandat, motDePasse } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { hote } from '../schema/hote.ts'
import { auLieu, duPartenaire, type Lieu } from './lieu.ts'
import { duDossier } from './vue.ts'

/** The host one may invite somebody to. Refuses `commun/introuvable` when it is nobody's business. */
export function trouverHoteQuiInvite(
  base: Base,
  perimetre: Perimetre,
  hoteId: string,
): { id: string; nom: string; langue: Langue } {
  const vu =
    perimetre.genre === 'cpas'
      ? duPartenaire(perimetre.cpasId, hote.id)
      : perimetre.genre === 'hote'
        ? eq(hote.id, perimetre.hoteId)
        : sql`0`
  const ligne = base
    .select({ id: hote.id, nom: hote.nom, langue: hote.langue })
    .from(hote)
    .where(and(eq(hote.id, hoteId), vu))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/**
 * The account of this very person, wherever it is used; only attached to, never shown. The account of
 * a worker is never taken: two people of one household may share a name and an address.
 */
export function trouverCompteDe(
  base: Base,
  _perimetre: Perimetre,
  { courriel, prenom, nom }: { courriel: string; prenom: string; nom: string },
): string | undefined {
  return base
    .select({ id: compte.id, prenom: compte.prenom, nom: compte.nom })
    .from(compte)
    .where(
      and(
        eq(compte.courriel, courriel),
        sql`not exists (select 1 from ${mandat} where ${mandat.compteId} = ${compte.id} and ${mandat.role} = 'travailleur')`,
      ),
    )
    .orderBy(asc(compte.creeA), asc(compte.id))
    .all()
    .find((une) => replier(`${une.prenom} ${une.nom}`) === replier(`${prenom} ${nom}`))?.id
}

/** The account that this person already used for this dossier: an access given again is the same. */
export function ancienCompteDuDossier(
  base: Base,
  perimetre: Perimetre,
  candidatId: string,
): string | undefined {
  return base
    .select({ compteId: mandat.compteId })
    .from(mandat)
    .where(and(duDossier(perimetre, mandat), eq(mandat.candidatId, candidatId)))
    .limit(1)
    .get()?.compteId
}

/** Whether an account already has a role in a place, or is invited to one. */
export function estDuLieu(
  base: Base,
  _perimetre: Perimetre,
  compteId: string,
  lieu: Lieu,
): boolean {
  return (
    base
      .select({ id: mandat.id })
      .from(mandat)
      .where(and(eq(mandat.compteId, compteId), auLieu(lieu), isNull(mandat.finA)))
      .limit(1)
      .get() !== undefined
  )
}

/** Whether an account works for another centre: a person is an agent in one place only. */
export function estAgentAilleurs(
  base: Base,
  _perimetre: Perimetre,
  compteId: string,
  cpasId: string | null,
): boolean {
  return (
    base
      .select({ id: mandat.id })
      .from(mandat)
      .where(
        and(
          eq(mandat.compteId, compteId),
          inArray(mandat.role, [...rolesDuCpas]),
          cpasId === null ? undefined : ne(mandat.cpasId, cpasId),
          isNull(mandat.finA),
          isNull(mandat.inviteA),
        ),
      )
      .limit(1)
      .get() !== undefined
  )
}

/** What a sign-in by link finds instead of a role: invitations that wait for a yes. */
export function invitationsEnAttente(
  base: Base,
  _perimetre: Perimetre,
  compteId: string,
): string[] {
  return base
    .select({ id: mandat.id })
    .from(mandat)
    .where(and(eq(mandat.compteId, compteId), isNull(mandat.finA), isNotNull(mandat.inviteA)))
    .orderBy(asc(mandat.inviteA), asc(mandat.id))
    .all()
    .map(({ id }) => id)
}

/** Whom an invitation is written to, and what it says; the act has just seen or made the mandate. */
export interface Invite {
  readonly compteId: string
  readonly prenom: string
  readonly nom: string
  readonly courriel: string
  readonly langue: Langue
  readonly role: Role
  readonly cpasId: string | null
  readonly lieuFr: string
  readonly lieuNl: string
  readonly aUnMotDePasse: boolean
}

export function lireInvite(base: Base, _perimetre: Perimetre, mandatId: string): Invite {
  const ligne = base
    .select({
      compteId: compte.id,
      prenom: compte.prenom,
      nom: compte.nom,
      courriel: compte.courriel,
      langue: compte.langue,
      role: mandat.role,
      cpasId: mandat.cpasId,
      cpasFr: cpas.nomFr,
      cpasNl: cpas.nomNl,
      nomHote: hote.nom,
      motDePasse: motDePasse.compteId,
    })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .leftJoin(cpas, eq(cpas.id, mandat.cpasId))
    .leftJoin(hote, eq(hote.id, mandat.hoteId))
    .leftJoin(motDePasse, eq(motDePasse.compteId, compte.id))
    .where(eq(mandat.id, mandatId))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  const { cpasFr, cpasNl, nomHote, motDePasse: cle, ...reste } = ligne
  return {
    ...reste,
    lieuFr: nomHote ?? cpasFr ?? '',
    lieuNl: nomHote ?? cpasNl ?? '',
    aUnMotDePasse: cle !== null,
  }
}
