import { eq } from 'drizzle-orm'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Bilingue, Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { cpas } from '../schema/cpas.ts'

/** Whether the instance has any centre: an empty one may be filled with the demonstration. */
export function existeUnCpas(base: Base, _perimetre: Perimetre): boolean {
  return base.select({ id: cpas.id }).from(cpas).limit(1).get() !== undefined
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

/** The language a centre works in. */
export function langueDuCentre(base: Base, _perimetre: Perimetre, id: string): Langue {
  const ligne = base.select({ langue: cpas.langue }).from(cpas).where(eq(cpas.id, id)).get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne.langue
}
