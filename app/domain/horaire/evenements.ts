import type { AuteurDHoraire } from './horaire.ts'

declare module '#app/domain/journal/journal.ts' {
  interface TypesEvenement {
    'horaire.propose': { par: AuteurDHoraire; des: string; horaireId: string }
    'horaire.confirme': { par: AuteurDHoraire; horaireId: string }
    'horaire.refuse': { par: AuteurDHoraire; horaireId: string }
    'horaire.vu': { horaireId: string }
    'exception.notee': { jours: readonly string[]; code: string }
    'exception.retiree': { jour: string }
  }
}
