import { eq } from 'drizzle-orm'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { desceller, indexAveugle, sceller } from './cles.server.ts'
import { type Base, enTransaction } from './client.server.ts'
import { meta } from './schema/journal.ts'

const CLE = 'temoin_des_cles'
const LIEU = 'meta.temoin'

/**
 * The first start leaves a witness sealed with the keys; every later one must open it. A wrong key
 * would otherwise be noticed dossier by dossier. Refuses `base/cles_fausses`.
 */
export function verifierCles(base: Base): void {
  const temoin = base.select().from(meta).where(eq(meta.cle, CLE)).get()?.valeur
  const index = indexAveugle(base.cles, 'temoin', 'passerelle 60')
  if (temoin === undefined) {
    enTransaction(base, (tx) => {
      const valeur = { scelle: sceller(base.cles, LIEU, 'passerelle 60'), index }
      tx.insert(meta).values({ cle: CLE, valeur }).run()
    })
    return
  }
  if (!ouvre(base, temoin, index)) throw new ErreurMetier('base/cles_fausses')
}

function ouvre(base: Base, temoin: unknown, index: string): boolean {
  if (typeof temoin !== 'object' || temoin === null) return false
  if (!('scelle' in temoin) || !('index' in temoin) || temoin.index !== index) return false
  try {
    return desceller(base.cles, LIEU, String(temoin.scelle)) === 'passerelle 60'
  } catch {
    return false
  }
}
