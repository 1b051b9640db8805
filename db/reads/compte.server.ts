import { and, asc, count, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { MoyenDeConnexion } from '#app/domain/compte/compte.ts'
import type { Role } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte, mandat, motDePasse, session } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { hote } from '../schema/hote.ts'

/** One thing an account may act as, with the name of where. */
export interface MandatActif {
  readonly id: string
  readonly role: Role
  readonly cpasId: string | null
  readonly hoteId: string | null
  readonly candidatId: string | null
  readonly peutSigner: boolean
  readonly lieuFr: string
  readonly lieuNl: string
}

/** The mandates in force of one account, oldest first. Only the session asks, for the account itself. */
export function mandatsDuCompte(base: Base, perimetre: Perimetre, compteId: string): MandatActif[] {
  exigerSysteme(perimetre)
  return base
    .select({
      id: mandat.id,
      role: mandat.role,
      cpasId: mandat.cpasId,
      hoteId: mandat.hoteId,
      candidatId: mandat.candidatId,
      peutSigner: mandat.peutSigner,
      cpasFr: cpas.nomFr,
      cpasNl: cpas.nomNl,
      nomHote: hote.nom,
    })
    .from(mandat)
    .leftJoin(cpas, eq(cpas.id, mandat.cpasId))
    .leftJoin(hote, eq(hote.id, mandat.hoteId))
    .where(and(eq(mandat.compteId, compteId), isNull(mandat.finA), isNull(mandat.inviteA)))
    .orderBy(mandat.depuis, mandat.id)
    .all()
    .map(({ cpasFr, cpasNl, nomHote, ...reste }) => ({
      ...reste,
      lieuFr: nomHote ?? cpasFr ?? '',
      lieuNl: nomHote ?? cpasNl ?? '',
    }))
}

export interface CompteConnu {
  readonly id: string
  readonly prenom: string
  readonly nom: string
  readonly langue: Langue
  readonly courriel: string
  readonly empreinte: string | null
}

/** Active accounts behind an address: several people may share one. Sign-in only. */
export function comptesParCourriel(
  base: Base,
  perimetre: Perimetre,
  courriel: string,
): CompteConnu[] {
  exigerSysteme(perimetre)
  return base
    .select({
      id: compte.id,
      prenom: compte.prenom,
      nom: compte.nom,
      langue: compte.langue,
      courriel: compte.courriel,
      empreinte: motDePasse.empreinte,
    })
    .from(compte)
    .leftJoin(motDePasse, eq(motDePasse.compteId, compte.id))
    .where(and(eq(compte.courriel, courriel), eq(compte.actif, true)))
    .orderBy(compte.creeA, compte.id)
    .all()
}

/** What an account knows of itself. */
export function lireMoi(base: Base, perimetre: Perimetre, compteId: string) {
  exigerSysteme(perimetre)
  const ligne = base
    .select({
      prenom: compte.prenom,
      nom: compte.nom,
      fonction: compte.fonction,
      telephone: compte.telephone,
      courriel: compte.courriel,
      langue: compte.langue,
      version: compte.version,
      empreinte: motDePasse.empreinte,
      motDePasseA: motDePasse.changeA,
    })
    .from(compte)
    .leftJoin(motDePasse, eq(motDePasse.compteId, compte.id))
    .where(eq(compte.id, compteId))
    .get()
  if (!ligne) throw new Error('a session without its account')
  return ligne
}

/**
 * Whether another account behind the same address has a password: a sign-in could not tell which of
 * the two is meant.
 */
export function autreMotDePasse(
  base: Base,
  perimetre: Perimetre,
  { courriel, compteId }: { courriel: string; compteId: string },
): boolean {
  exigerSysteme(perimetre)
  return (
    base
      .select({ id: compte.id })
      .from(compte)
      .innerJoin(motDePasse, eq(motDePasse.compteId, compte.id))
      .where(and(eq(compte.courriel, courriel), ne(compte.id, compteId), eq(compte.actif, true)))
      .limit(1)
      .get() !== undefined
  )
}

export interface SessionOuverte {
  readonly id: string
  readonly role: Role
  readonly moyen: MoyenDeConnexion
  readonly agent: string
  readonly creeA: Date
  readonly vueA: Date
}

/** The sign-ins of an account, the last seen first; those that have ended unnoticed among them. */
export function sessionsDuCompte(
  base: Base,
  perimetre: Perimetre,
  compteId: string,
): SessionOuverte[] {
  exigerSysteme(perimetre)
  return base
    .select({
      id: session.id,
      role: mandat.role,
      moyen: session.moyen,
      agent: session.agent,
      creeA: session.creeA,
      vueA: session.vueA,
    })
    .from(session)
    .innerJoin(mandat, eq(mandat.id, session.mandatId))
    .where(and(eq(session.userId, compteId), isNull(mandat.finA)))
    .orderBy(desc(session.vueA), desc(session.id))
    .all()
}

function exigerSysteme(perimetre: Perimetre): void {
  if (perimetre.genre !== 'systeme') throw new Error('accounts are read by the sign-in alone')
}

/** Who a command line may act as in a centre: those who take over and export its lists. */
export function agentsDeReprise(base: Base, _perimetre: Perimetre) {
  return base
    .select({
      compteId: compte.id,
      courriel: compte.courriel,
      role: sql<'agent' | 'responsable'>`${mandat.role}`,
      cpasId: sql<string>`${mandat.cpasId}`,
    })
    .from(mandat)
    .innerJoin(compte, eq(compte.id, mandat.compteId))
    .where(
      and(
        inArray(mandat.role, ['agent', 'responsable']),
        isNull(mandat.finA),
        isNull(mandat.inviteA),
        eq(compte.actif, true),
      ),
    )
    .orderBy(asc(compte.courriel))
    .all()
}

/** Nobody yet means an instance that is still to be opened. */
export function compterLesComptes(base: Base, _perimetre: Perimetre): number {
  return base.select({ n: count() }).from(compte).get()?.n ?? 0
}
