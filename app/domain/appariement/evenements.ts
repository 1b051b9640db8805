import type { ObjectifDePlan } from './plan.ts'
import type { MotifDEcart } from './plan-decide.ts'

declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'plan.demande': { objectif: ObjectifDePlan }
    'plan.ecarte': { candidatId: string; posteId: string; motif: MotifDEcart }
    'plan.suivi': { candidatId: string; posteId: string; propositionId: string }
    'appariement.regle': { des: string }
  }
}
