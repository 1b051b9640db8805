import { minutesDuJour } from '#app/domain/horaire/regles.ts'
import { estCommence } from '#app/domain/placement/cycle-de-vie.ts'
import { derniereJournee } from '#app/domain/placement/placement.ts'
import type { JourDeFeuille, StatutDeFeuille } from '#app/domain/prestation/prestation.ts'
import {
  confirmableDes,
  joursDuMois,
  preremplir,
  semaineDu,
  totalMinutes,
} from '#app/domain/prestation/regles.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import { type DateCivile, jourSemaine, type Mois } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import { exceptionsDe, horairesConfirmes } from '#db/reads/horaire.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { lirePlacementPourLHote } from '#db/reads/placement-pour-hote.server.ts'
import { feuilleDuMois } from '#db/reads/prestation.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** A day to confirm: what it is taken to have been, and the hours the schedule planned. */
export interface JourAConfirmer extends JourDeFeuille {
  readonly prevues: number
}

/** A month as its host reads and confirms it: no reason of an absence, no count of days. */
export interface FeuilleDeLHote {
  readonly placementId: string
  readonly mois: Mois
  readonly prenom: string
  readonly nom: string
  readonly titreDuPoste: string
  /** Null while nobody has confirmed it. */
  readonly statut: StatutDeFeuille | null
  /** 0 while there is none. */
  readonly version: number
  readonly aConfirmer: boolean
  /** First day on which the month can be confirmed. */
  readonly confirmableDes: DateCivile
  /** A paper or a signature is still waited for: no day of work counts before. */
  readonly pasCommence: boolean
  /** The schedule of some day of the month is not agreed on: the sheet cannot be filled yet. */
  readonly sansHoraire: boolean
  readonly jours: readonly JourAConfirmer[]
  readonly total: number
  readonly confirmeeA: Date | null
  readonly vueA: Date | null
  /** What the CPAS decided on a disagreement: both sides read it. */
  readonly decision: string | null
}

/**
 * The sheet of a month, already filled with the schedule, the holidays and the announced days; or as
 * it was confirmed. Refuses `commun/introuvable` out of sight and for a month outside the placement.
 */
export function preparerFeuille(
  base: Base,
  { perimetre, aujourdhui }: Contexte<ActeurDeLHote>,
  placementId: string,
  mois: Mois,
): FeuilleDeLHote {
  const { prenom, nom, titreDuPoste } = lirePlacementPourLHote(base, perimetre, placementId)
  const placement = trouverPlacement(base, perimetre, placementId)
  const periode = { du: placement.debutLe, au: derniereJournee(placement) }
  const attendus = joursDuMois(mois, periode)
  if (attendus.length === 0) throw new ErreurMetier('commun/introuvable')
  const feuille = feuilleDuMois(base, perimetre, placementId, mois)
  const horaires = horairesConfirmes(base, perimetre, placementId)
  const sansHoraire = attendus.some((jour) => !semaineDu(horaires, jour))
  const prevuesLe = (jour: DateCivile) =>
    minutesDuJour(semaineDu(horaires, jour) ?? [], jourSemaine(jour))
  const connus = feuille?.jours ?? []
  const jours =
    connus.length > 0
      ? connus
      : sansHoraire
        ? []
        : preremplir(mois, periode, horaires, exceptionsDe(base, perimetre, placementId))
  const ouverte = !feuille || feuille.statut === 'ouverte'
  return {
    placementId,
    mois,
    prenom,
    nom,
    titreDuPoste,
    statut: feuille?.statut ?? null,
    version: feuille?.version ?? 0,
    confirmableDes: confirmableDes(mois, periode),
    pasCommence: !estCommence(placement),
    aConfirmer:
      estCommence(placement) &&
      ouverte &&
      jours.length > 0 &&
      confirmableDes(mois, periode) <= aujourdhui,
    sansHoraire: sansHoraire && connus.length === 0,
    jours: jours.map((jour) => ({ ...jour, prevues: prevuesLe(jour.jour) })),
    total: totalMinutes(jours),
    confirmeeA: feuille?.confirmeeA ?? null,
    vueA: feuille?.vueA ?? null,
    decision: feuille?.decision ?? null,
  }
}
