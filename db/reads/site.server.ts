import { and, asc, eq } from 'drizzle-orm'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { hote, site } from '../schema/hote.ts'
import { hoteVisible } from './visibilite.ts'

export interface SiteDHote {
  readonly id: string
  readonly hoteId: string
  readonly nom: string
  readonly adresse: string | null
  readonly codePostal: string | null
  readonly commune: string | null
  readonly version: number
}

export function listerSites(base: Base, perimetre: Perimetre, hoteId: string): SiteDHote[] {
  return base
    .select(colonnesDeSite)
    .from(site)
    .innerJoin(hote, eq(hote.id, site.hoteId))
    .where(and(hoteVisible(perimetre), eq(site.hoteId, hoteId)))
    .orderBy(asc(site.nom), asc(site.id))
    .all()
}

/** Refuses `commun/introuvable` out of sight. */
export function trouverSite(base: Base, perimetre: Perimetre, id: string): SiteDHote {
  const ligne = base
    .select(colonnesDeSite)
    .from(site)
    .innerJoin(hote, eq(hote.id, site.hoteId))
    .where(and(hoteVisible(perimetre), eq(site.id, id)))
    .get()
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  return ligne
}

const colonnesDeSite = {
  id: site.id,
  hoteId: site.hoteId,
  nom: site.nom,
  adresse: site.adresse,
  codePostal: site.codePostal,
  commune: site.commune,
  version: site.version,
}
