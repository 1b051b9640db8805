import type { Politique } from '../droit/politique.ts'
import type { StatutDePlacement } from '../placement/placement.ts'
import { type DateCivile, joursEntre } from '../shared/date-civile.ts'
import { ErreurMetier } from '../shared/erreur.ts'

/** A request without an answer is recalled every ten days, for thirty days. */
export const RAPPEL_TOUS_LES = 10
const RAPPELS_PENDANT = 30

/**
 * How many reminders a request has earned by a day, whatever was sent: 0 to 3. A clock that stood still
 * for a month sends one, not three.
 */
export function rappelsDus(demandeeLe: DateCivile, jour: DateCivile): number {
  const jours = Math.min(Math.max(0, joursEntre(demandeeLe, jour)), RAPPELS_PENDANT)
  return Math.floor(jours / RAPPEL_TOUS_LES)
}

export interface Titulaire {
  readonly compteId: string
}

/**
 * To whom a request is written: whoever it was addressed to, and on a reminder their colleagues of the
 * same role too. The absent are left out; when the addressee is away the colleagues get it at once.
 * When everybody is away all of them do: somebody must find it on their return.
 */
export function aQuiEcrire<T extends Titulaire>(
  titulaires: readonly T[],
  {
    adresseeAId,
    absents,
    rappel,
  }: {
    readonly adresseeAId: string
    readonly absents: readonly string[]
    readonly rappel: boolean
  },
): readonly T[] {
  const presents = titulaires.filter(({ compteId }) => !absents.includes(compteId))
  if (presents.length === 0) return titulaires
  const destinataire = presents.filter(({ compteId }) => compteId === adresseeAId)
  return rappel || destinataire.length === 0 ? presents : destinataire
}

export interface PlacementAProlonger {
  readonly statut: StatutDePlacement
  readonly finPrevueLe: DateCivile
}

/**
 * Whether a longer end can be asked. Refuses `prolongation/exclue` (the centre prolongs no contract),
 * `prolongation/placement_ferme`, `prolongation/pas_plus_long`.
 */
export function verifierProlongation(
  { statut, finPrevueLe }: PlacementAProlonger,
  finVoulueLe: DateCivile,
  politique: Pick<Politique, 'prolongation'>,
): void {
  if (politique.prolongation === 'jamais') throw new ErreurMetier('prolongation/exclue')
  if (statut !== 'actif' && statut !== 'suspendu')
    throw new ErreurMetier('prolongation/placement_ferme')
  if (finVoulueLe <= finPrevueLe)
    throw new ErreurMetier('prolongation/pas_plus_long', { finPrevueLe })
}
