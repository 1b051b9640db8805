import { and, eq, or, sql } from 'drizzle-orm'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { cpas } from '../schema/cpas.ts'
import { hote, partenariat } from '../schema/hote.ts'

/** A host the centre may sign with: known to it or shared. Refuses `commun/introuvable`. */
export function hoteAConventionner(base: Base, perimetre: Perimetre, hoteId: string) {
  const cpasId = perimetre.genre === 'cpas' ? perimetre.cpasId : ''
  const ligne = base
    .select()
    .from(hote)
    .where(
      and(
        eq(hote.id, hoteId),
        or(
          eq(hote.creeParCpasId, cpasId),
          eq(hote.partage, 'tous'),
          sql`exists (select 1 from ${partenariat} where ${partenariat.hoteId} = ${hote.id} and ${partenariat.cpasId} = ${cpasId})`,
        ),
      ),
    )
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The centre as its documents print it. */
export function cpasPourDocument(base: Base, _perimetre: Perimetre, cpasId: string) {
  const ligne = base.select().from(cpas).where(eq(cpas.id, cpasId)).get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

/** The host as the documents print it, for who writes or reads one of its conventions. */
export function hotePourDocument(base: Base, _perimetre: Perimetre, hoteId: string) {
  const ligne = base.select().from(hote).where(eq(hote.id, hoteId)).get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}
