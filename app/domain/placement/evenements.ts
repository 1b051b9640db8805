import type { Demarche } from './demarche.ts'
import type { MotifDeFin, Verification } from './placement.ts'

declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'placement.decide': { decisionLe: string; debutLe: string; finPrevueLe: string }
    'placement.verifie': { quoi: Verification }
    'placement.complete': Record<string, never>
    'placement.demarre': { force: boolean }
    'placement.annule': Record<string, never>
    'placement.suspendu': { du: string }
    'placement.repris': Record<string, never>
    'placement.demarche': { quoi: Demarche; faiteLe: string }
    'placement.termine': { finLe: string; motif: MotifDeFin }
  }
}
