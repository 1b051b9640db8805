import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { lireHote, listerCadresDeLHote, listerContacts } from './hote.server.ts'
import { listerPostes } from './poste.server.ts'
import { listerSites } from './site.server.ts'

/** A host with all that hangs on it, as far as the asking centre sees it. Refuses `commun/introuvable`. */
export function lireFicheDHote(
  base: Base,
  perimetre: Perimetre,
  id: string,
  aujourdhui: DateCivile,
) {
  return {
    hote: lireHote(base, perimetre, id),
    sites: listerSites(base, perimetre, id),
    contacts: listerContacts(base, perimetre, id),
    cadres: listerCadresDeLHote(base, perimetre, id),
    postes: listerPostes(base, perimetre, { hoteId: id }, aujourdhui).lignes,
  }
}
