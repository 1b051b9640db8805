import { poserLesLignes } from '#app/domain/droit/lignes-ajoutees.ts'
import { listerLignesDeBareme } from '#db/reads/droit.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** Gives the engine the lines of the law that this instance added: at the start, and after each one. */
export function chargerLaLoi({ base, perimetre }: Pick<Contexte, 'base' | 'perimetre'>): void {
  poserLesLignes(listerLignesDeBareme(base, perimetre))
}
