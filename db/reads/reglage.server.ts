import { and, asc, desc, eq, lte } from 'drizzle-orm'
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

/** Every decision of the centre on one matter, oldest first, with who took it. */
export function listerReglages(base: Base, perimetre: Perimetre, cle: string) {
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
    .orderBy(asc(reglage.des))
    .all()
}

/** A person's own page is made with the rules of their centre; nothing else of them is shown. */
function duSien(perimetre: Perimetre) {
  return perimetre.genre === 'travailleur'
    ? eq(reglage.cpasId, perimetre.cpasId)
    : duCpas(perimetre, reglage.cpasId)
}
