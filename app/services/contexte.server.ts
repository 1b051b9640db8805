import { randomBytes } from 'node:crypto'
import type { Acteur } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type Base, enTransaction, type Tx } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { acteDejaFait, retenirActe } from '#db/writes/acte-fait.server.ts'

/** What every act is given: who, what they may see, and when. Time is read once per request. */
export interface Contexte<A extends Acteur = Acteur> {
  readonly base: Base
  readonly acteur: A
  readonly perimetre: Perimetre
  readonly maintenant: Date
  readonly aujourdhui: DateCivile
  /** The key the form carried: the same form sent twice acts once. */
  readonly cle: string | null
  readonly nouvelId: () => string
}

/** What an act may answer: it is kept beside its key, so it must survive JSON. */
export type Resultat = Readonly<Record<string, string | number | boolean | null>> | null

/**
 * One act of the trade: one immediate transaction. When its key has been seen, nothing is done again
 * and the first answer is given again.
 */
export function acte<R extends Resultat>(ctx: Contexte, nom: string, faire: (tx: Tx) => R): R {
  const resultat = enTransaction<Resultat>(ctx.base, (tx) => {
    if (!ctx.cle) return faire(tx)
    const deja = acteDejaFait(tx, ctx.acteur.id, ctx.cle)
    if (deja) {
      if (deja.acte !== nom) throw new ErreurMetier('commun/formulaire_expire')
      return deja.resultat
    }
    const neuf = faire(tx)
    retenirActe(tx, {
      acteurId: ctx.acteur.id,
      cle: ctx.cle,
      acte: nom,
      resultat: neuf,
      faitA: ctx.maintenant,
    })
    return neuf
  })
  return resultat as R
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

/** 130 random bits in 26 letters and digits that nobody confuses when reading them aloud. */
export function nouvelId(): string {
  return Array.from(randomBytes(26), (octet) => ALPHABET[octet & 31]).join('')
}
