import { count } from 'drizzle-orm'
import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { candidat } from '../schema/candidat.ts'
import { compte } from '../schema/compte.ts'
import { cpas } from '../schema/cpas.ts'
import { feuille } from '../schema/horaire.ts'
import { hote } from '../schema/hote.ts'
import { journal } from '../schema/journal.ts'
import { placement } from '../schema/placement.ts'
import { poste } from '../schema/poste.ts'
import { proposition } from '../schema/proposition.ts'

const comptees = { cpas, compte, candidat, hote, poste, proposition, placement, feuille, journal }
export type Effectifs = Readonly<Record<keyof typeof comptees, number>>

/** How much of each an instance holds, of all centres together: for the command line alone. */
export function compterLeMonde(base: Base, { genre }: Perimetre): Effectifs {
  if (genre !== 'systeme') throw new Error('the whole instance is counted by the program alone')
  const combien = (table: (typeof comptees)[keyof typeof comptees]) =>
    base.select({ n: count() }).from(table).get()?.n ?? 0
  return {
    cpas: combien(cpas),
    compte: combien(compte),
    candidat: combien(candidat),
    hote: combien(hote),
    poste: combien(poste),
    proposition: combien(proposition),
    placement: combien(placement),
    feuille: combien(feuille),
    journal: combien(journal),
  }
}
