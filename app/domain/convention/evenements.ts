import type { MethodeDeSignature, Partie, TypeDeConvention } from './convention.ts'

declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'cadre.redige': { hoteId: string }
    'cadre.modifie': Record<string, never>
    'cadre.en_vigueur': Record<string, never>
    'cadre.annule': Record<string, never>
    'convention.figee': { type: TypeDeConvention; numero: number; sha256: readonly string[] }
    'convention.signee': {
      partie: Partie
      methode: MethodeDeSignature
      numero: number
      sha256: string
    }
    'convention.complete': { numero: number }
    'convention.refusee': { partie: Partie; numero: number }
    'convention.relancee': { parties: readonly Partie[] }
    'convention.imprimee': { numero: number }
    'convention.page_classee': { numero: number; page: number; sha256: string }
    'convention.regle': { des: string }
    'convention.annulee': Record<string, never>
  }
}
