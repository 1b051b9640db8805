import type { Decision } from './prolongation.ts'

declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'prolongation.demandee': { prolongationId: string; finVoulueLe: string; decideur: string }
    'prolongation.rappelee': { prolongationId: string; rappel: number; destinataires: number }
    'prolongation.decidee': { prolongationId: string; decision: Decision }
    'prolongation.sans_objet': { prolongationId: string }
  }
}
