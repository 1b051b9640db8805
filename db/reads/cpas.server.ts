import { asc, eq, type SQL, sql } from 'drizzle-orm'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Bilingue, Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { cpas } from '../schema/cpas.ts'

/** Whether the instance has any centre: an empty one may be filled with the demonstration. */
export function existeUnCpas(base: Base, _perimetre: Perimetre): boolean {
  return base.select({ id: cpas.id }).from(cpas).limit(1).get() !== undefined
}

/** The sheet of a centre is its own and the instance's; its name and contacts are public. */
function visibles(perimetre: Perimetre): SQL {
  switch (perimetre.genre) {
    case 'instance':
    case 'systeme':
      return sql`1`
    case 'cpas':
    case 'travailleur':
      return eq(cpas.id, perimetre.cpasId)
    case 'hote':
    case 'observateur':
    case 'public':
      return sql`0`
  }
}

/** The sheet of one centre. Refuses `commun/introuvable` out of sight. */
export function lireCpas(base: Base, perimetre: Perimetre, id: string) {
  const ligne = base
    .select({
      id: cpas.id,
      nomFr: cpas.nomFr,
      nomNl: cpas.nomNl,
      region: cpas.region,
      langue: cpas.langue,
      adresse: cpas.adresse,
      codePostal: cpas.codePostal,
      commune: cpas.commune,
      bce: cpas.bce,
      telephone: cpas.telephone,
      courriel: cpas.courriel,
      signataires: cpas.signataires,
      creeA: cpas.creeA,
      version: cpas.version,
    })
    .from(cpas)
    .where(sql`${cpas.id} = ${id} and ${visibles(perimetre)}`)
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The names of a centre, official in both languages. They are public. */
export function nomsDuCpas(base: Base, _perimetre: Perimetre, id: string): Bilingue {
  const ligne = base
    .select({ fr: cpas.nomFr, nl: cpas.nomNl })
    .from(cpas)
    .where(eq(cpas.id, id))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The centres of the instance, by name: what anybody may know of them. */
export function listerCpas(base: Base, _perimetre: Perimetre) {
  return base
    .select({
      id: cpas.id,
      nomFr: cpas.nomFr,
      nomNl: cpas.nomNl,
      region: cpas.region,
      langue: cpas.langue,
      commune: cpas.commune,
      telephone: cpas.telephone,
      courriel: cpas.courriel,
    })
    .from(cpas)
    .orderBy(asc(cpas.nomFr), asc(cpas.id))
    .all()
}

/** The language a centre works in. */
export function langueDuCentre(base: Base, _perimetre: Perimetre, id: string): Langue {
  const ligne = base.select({ langue: cpas.langue }).from(cpas).where(eq(cpas.id, id)).get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne.langue
}
