import type { DateCivile } from '../shared/date-civile.ts'

declare module '#app/domain/shared/erreur.ts' {
  interface CodesErreur {
    'avenant/convention_non_signee': Record<string, never>
    'avenant/deja_ouvert': { reference: string }
    'avenant/hors_placement': { debutLe: DateCivile; finLe: DateCivile }
    'avenant/retroactif': { aujourdhui: DateCivile }
    'avenant/rien_de_change': Record<string, never>
    'avenant/placement_ferme': Record<string, never>
    'avenant/sans_tarif': Record<string, never>
    'avenant/cadre_trop_court': { cadreFinLe: DateCivile }
    /** The change names who signs it for the host, and this is somebody else. */
    'avenant/autre_signataire': { noms: readonly string[] }
    'avenant/semaine_refusee': Record<string, never>
  }
}
