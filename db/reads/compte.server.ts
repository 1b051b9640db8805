import { and, eq, isNull } from 'drizzle-orm'
import type { Role } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte, mandat, motDePasse } from '../schema/compte.ts'
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
    .where(and(eq(mandat.compteId, compteId), isNull(mandat.finA)))
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

function exigerSysteme(perimetre: Perimetre): void {
  if (perimetre.genre !== 'systeme') throw new Error('accounts are read by the sign-in alone')
}
