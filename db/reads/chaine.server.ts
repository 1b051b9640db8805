import { asc, desc, eq, gt } from 'drizzle-orm'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { journal } from '../schema/journal.ts'
import { empreinteDe } from '../writes/journal.server.ts'

/** One line of the journal as the chain sees it: where it stands, and what its content hashes to. */
export interface ChainonLu {
  readonly rang: number
  readonly precedente: string
  readonly empreinte: string
  /** The hash recomputed from the content, with the key of the instance. */
  readonly calculee: string
}

/** The next lines of the whole journal, of every centre: only their hashes leave this read. */
export function lireChaine(
  base: Base,
  perimetre: Perimetre,
  { apres, combien }: { apres: number; combien: number },
): ChainonLu[] {
  exigerInstance(perimetre)
  return base
    .select()
    .from(journal)
    .where(gt(journal.rang, apres))
    .orderBy(asc(journal.rang))
    .limit(combien)
    .all()
    .map((ligne) => ({
      rang: ligne.rang,
      precedente: ligne.precedente,
      empreinte: ligne.empreinte,
      calculee: empreinteDe(base.cles, ligne),
    }))
}

/** The last verification somebody asked for, as the journal itself tells it. */
export function derniereVerification(
  base: Base,
  perimetre: Perimetre,
): { verifieA: Date; valide: boolean; lignes: number } | undefined {
  exigerInstance(perimetre)
  const ligne = base
    .select({ survenuA: journal.survenuA, details: journal.details })
    .from(journal)
    .where(eq(journal.type, 'journal.verifie'))
    .orderBy(desc(journal.rang))
    .limit(1)
    .get()
  if (!ligne) return undefined
  const { valide, lignes } = JSON.parse(ligne.details)
  return { verifieA: ligne.survenuA, valide: valide === true, lignes: Number(lignes) }
}

/** How many lines the journal holds. */
export function longueurDuJournal(base: Base, perimetre: Perimetre): number {
  exigerInstance(perimetre)
  return (
    base.select({ rang: journal.rang }).from(journal).orderBy(desc(journal.rang)).limit(1).get()
      ?.rang ?? 0
  )
}

function exigerInstance({ genre }: Perimetre): void {
  if (genre !== 'instance' && genre !== 'systeme')
    throw new Error('the chain is walked by the instance alone')
}
