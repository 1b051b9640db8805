import { and, desc, eq, lte } from 'drizzle-orm'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { compte } from '../schema/compte.ts'
import { reglage } from '../schema/cpas.ts'
import { duCpas } from './vue.ts'

/** What the centre decided that holds on a day, undefined when it decided nothing. */
export function trouverReglage(
  base: Base,
  perimetre: Perimetre,
  cle: string,
  jour: DateCivile,
): unknown {
  return base
    .select({ valeur: reglage.valeur })
    .from(reglage)
    .where(and(duSien(perimetre), eq(reglage.cle, cle), lte(reglage.des, jour)))
    .orderBy(desc(reglage.des))
    .limit(1)
    .get()?.valeur
}

/** The day a decision holds from, and who took it. */
export interface Decide {
  readonly des: DateCivile
  readonly decideA: Date
  readonly par: string
}

/** What tells whether a kept value is still readable: a zod schema is one. */
interface Forme<T> {
  readonly safeParse: (valeur: unknown) => { success: true; data: T } | { success: false }
}

/** Every readable decision of the centre on one matter, newest first: those to come among them. */
export function listerReglages<T extends object>(
  base: Base,
  perimetre: Perimetre,
  cle: string,
  forme: Forme<T>,
): (T & Decide)[] {
  return base
    .select({
      des: reglage.des,
      valeur: reglage.valeur,
      decideA: reglage.decideA,
      prenom: compte.prenom,
      nom: compte.nom,
    })
    .from(reglage)
    .leftJoin(compte, eq(compte.id, reglage.parCompteId))
    .where(and(duCpas(perimetre, reglage.cpasId), eq(reglage.cle, cle)))
    .orderBy(desc(reglage.des))
    .all()
    .flatMap(({ valeur, prenom, nom, ...reste }) => {
      const garde = forme.safeParse(valeur)
      const par = [prenom, nom].filter(Boolean).join(' ') || '—'
      return garde.success ? [{ ...reste, ...garde.data, par }] : []
    })
}

/** A person's own page is made with the rules of their centre; nothing else of them is shown. */
function duSien(perimetre: Perimetre) {
  return perimetre.genre === 'travailleur'
    ? eq(reglage.cpasId, perimetre.cpasId)
    : duCpas(perimetre, reglage.cpasId)
}
