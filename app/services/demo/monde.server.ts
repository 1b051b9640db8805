import type {
  Acteur,
  ActeurDeLHote,
  ActeurDuCpas,
  ActeurTravailleur,
  RoleDuCpas,
} from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { accesDuTravailleur } from '#db/reads/destinataire.server.ts'
import type { Repere } from '#db/seed/reperes.ts'
import type { Contexte } from '../contexte.server.ts'
import type { Agenda } from './agenda.ts'
import { instant, jourDuRepere } from './calendrier.ts'
import { suiteDIds } from './hasard.ts'
import { creerPostier, type Postier } from './postier.server.ts'

export const systeme = { porte: 'systeme', id: 'systeme', role: 'systeme' } as const

export interface CentreFonde {
  readonly cle: string
  readonly id: string
  readonly langue: Langue
  /** The people of the centre, by the keys of their accounts. */
  readonly equipe: Registre<ActeurDuCpas>
}

export interface HoteConnu {
  readonly id: string
  readonly nom: string
  /** Null as long as nobody has answered the invitation. */
  readonly gestionnaire: ActeurDeLHote | null
  readonly tuteurs: readonly ActeurDeLHote[]
}

/** Everything the stories share: the clock, the sight of each, and who and what exists already. */
export interface Monde {
  readonly base: Base
  /** The day the world is looked at: nothing is told after it. */
  readonly aujourdhui: DateCivile
  readonly agenda: Agenda
  readonly postier: Postier
  /** What a page would be given if this person acted at this moment of the story. */
  readonly par: <A extends Acteur>(acteur: A) => Contexte<A>
  /** The moment of a landmark or of a day, at an hour written «9:05». */
  readonly a: (quand: Repere | DateCivile, heure: string) => Date
  readonly jour: (repere: Repere) => DateCivile
  readonly centres: Registre<CentreFonde>
  readonly hotes: Registre<HoteConnu>
  readonly sites: Registre<string>
  /** Accounts of the people of hosts, by the keys of the contacts. */
  readonly contacts: Registre<string>
  readonly postes: Registre<string>
  readonly personnes: Registre<string>
  /** Who follows each file, by its identifier: asked before nearly every act. */
  readonly referents: Map<string, ActeurDuCpas>
  /** The accounts of the people who have their own space, by their files. */
  readonly acces: Map<string, ActeurTravailleur>
  /** How people sign, by their account or their key. */
  readonly noms: Registre<string>
}

interface Ouverture {
  readonly base: Base
  readonly aujourdhui: DateCivile
  readonly agenda: Agenda
  readonly heure: () => Date
  readonly perimetreDe: (acteur: Acteur) => Perimetre
}

/** A world in which nothing has happened yet. Its identifiers follow from the day it is looked at. */
export function creerMonde({ base, aujourdhui, agenda, heure, perimetreDe }: Ouverture): Monde {
  const nouvelId = suiteDIds(aujourdhui)
  let moment = { maintenant: heure(), aujourdhui: jourABruxelles(heure()) }
  const par: Monde['par'] = (acteur) => {
    const maintenant = heure()
    if (moment.maintenant !== maintenant)
      moment = { maintenant, aujourdhui: jourABruxelles(maintenant) }
    return { base, acteur, perimetre: perimetreDe(acteur), ...moment, cle: null, nouvelId }
  }
  const jour = (repere: Repere) => jourDuRepere(repere, aujourdhui)
  return {
    base,
    aujourdhui,
    agenda,
    postier: creerPostier(base, heure),
    par,
    a: (quand, aQuelleHeure) =>
      instant(typeof quand === 'string' ? quand : jour(quand), aQuelleHeure),
    jour,
    centres: registre('centre'),
    hotes: registre('host'),
    sites: registre('site'),
    contacts: registre('contact'),
    postes: registre('post'),
    personnes: registre('person'),
    referents: new Map(),
    acces: new Map(),
    noms: registre('name'),
  }
}

/** Somebody of the centre who has the role. */
export function duRole({ cle, equipe }: CentreFonde, role: RoleDuCpas): ActeurDuCpas {
  const acteur = equipe.toutes().find((un) => un.role === role)
  if (!acteur) throw new RangeError(`no ${role} at ${cle}`)
  return acteur
}

export function gestionnaireDe(m: Monde, cle: string): ActeurDeLHote {
  const { gestionnaire } = m.hotes.lire(cle)
  if (!gestionnaire) throw new RangeError(`nobody answers at ${cle}`)
  return gestionnaire
}

/** The person acting for themselves, once they have an access. */
export function travailleur(
  m: Monde,
  { cpasId, candidatId }: { readonly cpasId: string; readonly candidatId: string },
): ActeurTravailleur | undefined {
  const connu = m.acces.get(candidatId)
  if (connu) return connu
  const acces = accesDuTravailleur(m.base, m.par(systeme).perimetre, candidatId)
  if (!acces) return undefined
  const { compteId: id } = acces
  const acteur = { porte: 'travailleur', id, cpasId, candidatId, role: 'travailleur' } as const
  m.acces.set(candidatId, acteur)
  return acteur
}

/** What the stories call by a key. A wrong key is a slip of the pen in the data, hence RangeError. */
export interface Registre<Valeur> {
  readonly noter: (cle: string, valeur: Valeur) => void
  readonly lire: (cle: string) => Valeur
  readonly trouver: (cle: string) => Valeur | undefined
  readonly toutes: () => Valeur[]
}

export function registre<Valeur>(quoi: string): Registre<Valeur> {
  const connus = new Map<string, Valeur>()
  return {
    noter: (cle, valeur) => {
      if (connus.has(cle)) throw new RangeError(`two times the same ${quoi}: ${cle}`)
      connus.set(cle, valeur)
    },
    lire: (cle) => {
      const valeur = connus.get(cle)
      if (valeur === undefined) throw new RangeError(`no ${quoi} called ${cle} yet`)
      return valeur
    },
    trouver: (cle) => connus.get(cle),
    toutes: () => [...connus.values()],
  }
}
