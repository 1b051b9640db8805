import type { AuteurDHoraire, StatutDHoraire } from '#app/domain/horaire/horaire.ts'
import { derniereJournee, type StatutDePlacement } from '#app/domain/placement/placement.ts'
import type { Semaine } from '#app/domain/poste/poste.ts'
import type { JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { exceptionsDe, horairesDe } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'

export interface HoraireLu {
  readonly id: string
  readonly des: DateCivile
  readonly semaine: Semaine
  readonly proposePar: AuteurDHoraire
  readonly statut: StatutDHoraire
  readonly mot: string | null
  readonly proposeA: Date
  readonly reponduA: Date | null
  readonly vuA: Date | null
  readonly version: number
}

/** The schedule of a placement as its three sides see it on a day. */
export interface HoraireDuPlacement {
  readonly placement: {
    readonly id: string
    readonly titreDuPoste: string
    readonly nomDeLHote: string
    readonly statut: StatutDePlacement
    readonly debutLe: DateCivile
    readonly fin: DateCivile
    readonly heuresSemaine: number
    /** The week of the post, where one is written: what a first proposal starts from. */
    readonly semaineDuPoste: Semaine
  }
  /** What holds today; before the first day, what will hold then. */
  readonly enVigueur: HoraireLu | null
  /** Agreed on, for later. */
  readonly aVenir: readonly HoraireLu[]
  /** Waits for an answer. */
  readonly propose: HoraireLu | null
  readonly passes: readonly HoraireLu[]
  /** Announced days from today on. */
  readonly exceptions: readonly JourDeFeuille[]
}

/** Refuses `commun/introuvable` out of sight. */
export function lireHoraireDuPlacement(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  placementId: string,
): HoraireDuPlacement {
  const placement = trouverPlacement(base, perimetre, placementId)
  const tous = horairesDe(base, perimetre, placementId)
  const confirmes = tous.filter(({ statut }) => statut === 'confirme' || statut === 'remplace')
  const enVigueur = confirmes.find(({ des }) => des <= aujourdhui) ?? confirmes.at(-1) ?? null
  const propose = tous.find(({ statut }) => statut === 'propose') ?? null
  const aVenir = confirmes.filter(({ des, id }) => des > aujourdhui && id !== enVigueur?.id)
  const montres = [enVigueur, propose, ...aVenir]
  return {
    placement: {
      id: placement.id,
      titreDuPoste: placement.titreDuPoste,
      nomDeLHote: placement.nomDeLHote,
      statut: placement.statut,
      debutLe: placement.debutLe,
      fin: derniereJournee(placement),
      heuresSemaine: placement.heuresSemaine,
      semaineDuPoste: placement.semaine,
    },
    enVigueur,
    aVenir: aVenir.toReversed(),
    propose,
    passes: tous.filter(({ id }) => !montres.some((un) => un?.id === id)),
    exceptions: exceptionsDe(base, perimetre, placementId).filter(({ jour }) => jour >= aujourdhui),
  }
}
