import { poserLesLignes } from '#app/domain/droit/lignes-ajoutees.ts'
import { listerLignesDeBareme } from '#db/reads/droit.server.ts'
import type { Contexte } from '../contexte.server.ts'

/**
 * Gives the engine the lines of the law that this instance added: at the start, and after each one. A
 * line that cannot be read any more is not passed over (`droit/ligne_illisible`): counts that look right
 * and are computed without it would be worse than a server that does not start.
 */
export function chargerLaLoi({ base, perimetre }: Pick<Contexte, 'base' | 'perimetre'>): void {
  poserLesLignes(listerLignesDeBareme(base, perimetre))
}
