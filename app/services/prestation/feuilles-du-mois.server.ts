import { compterEtats, type EtatDeFeuille, etatDeFeuille } from '#app/domain/prestation/etat.ts'
import { decalerMois, type Mois, moisDe } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { type FeuilleAttendue, feuillesAttendues } from '#db/reads/prestation.server.ts'
import type { Contexte } from '../contexte.server.ts'

export interface FeuilleDuMois extends FeuilleAttendue {
  readonly etat: EtatDeFeuille
}

export interface MoisDeFeuilles {
  readonly mois: Mois
  /** All the expected sheets, whatever the filters. */
  readonly toutes: readonly FeuilleDuMois[]
  readonly comptes: readonly { readonly etat: EtatDeFeuille; readonly nombre: number }[]
}

/** Every sheet a month should have, with its state; by default the month that is just over. */
export function feuillesDuMois(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  demande: Mois | undefined,
): MoisDeFeuilles {
  const mois = demande ?? decalerMois(moisDe(aujourdhui), -1)
  const toutes = feuillesAttendues(base, perimetre, mois).map((feuille) => ({
    ...feuille,
    etat: etatDeFeuille(feuille.statut, mois, { du: feuille.debutLe, au: feuille.fin }, aujourdhui),
  }))
  return { mois, toutes, comptes: compterEtats(toutes.map(({ etat }) => etat)) }
}
