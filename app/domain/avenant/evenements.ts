import type { DateCivile } from '../shared/date-civile.ts'
import type { NatureDAvenant } from './avenant.ts'

declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'avenant.ouvert': { nature: NatureDAvenant; effetLe: DateCivile; avenantId: string }
    'avenant.applique': { nature: NatureDAvenant; effetLe: DateCivile; avenantId: string }
    'avenant.abandonne': { avenantId: string }
  }
}
