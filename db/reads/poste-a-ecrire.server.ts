import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { listerContacts, trouverHote } from './hote.server.ts'
import { listerCentresPourUnHote } from './poste.server.ts'
import { listerSites } from './site.server.ts'

/** What whoever writes a post can choose from at its host. Refuses `commun/introuvable` out of sight. */
export function choixDuPoste(base: Base, perimetre: Perimetre, hoteId: string) {
  const { nom } = trouverHote(base, perimetre, hoteId)
  return {
    hote: nom,
    sites: listerSites(base, perimetre, hoteId),
    contacts: listerContacts(base, perimetre, hoteId),
    centres: listerCentresPourUnHote(base, perimetre, hoteId),
  }
}
