import { eq } from 'drizzle-orm'
import type { UsageDeJeton } from '#app/domain/compte/compte.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte, jeton } from '../schema/compte.ts'

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
}

/** A link by the hash of what it holds; the sign-in alone asks. */
export function trouverJeton(
  base: Base,
  perimetre: Perimetre,
  empreinte: string,
): JetonConnu | undefined {
  if (perimetre.genre !== 'systeme') throw new Error('links are read by the sign-in alone')
  return base
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
    })
    .from(jeton)
    .innerJoin(compte, eq(compte.id, jeton.compteId))
    .where(eq(jeton.empreinte, empreinte))
    .get()
}
