import { derniereJournee } from '#app/domain/placement/placement.ts'
import { type EtatDeFeuille, etatDeFeuille } from '#app/domain/prestation/etat.ts'
import { moisDuPlacement } from '#app/domain/prestation/regles.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import { decalerMois, type Mois, moisDe } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { feuillesChezLHote } from '#db/reads/chez-l-hote.server.ts'
import { listerPlacementsDeLHote } from '#db/reads/placement-pour-hote.server.ts'
import type { Contexte } from '../contexte.server.ts'

export interface FeuilleDeListeDeLHote {
  readonly placementId: string
  readonly mois: Mois
  readonly prenom: string
  readonly nom: string
  readonly titreDuPoste: string
  readonly etat: EtatDeFeuille
}

/** Months shown to a host once everything in them is done. */
const MOIS_MONTRES = 12

/** The sheets a host has to confirm, and those of its last twelve months, newest first. */
export function feuillesDeLHote(
  base: Base,
  { perimetre, aujourdhui }: Contexte<ActeurDeLHote>,
): FeuilleDeListeDeLHote[] {
  const connues = feuillesChezLHote(base, perimetre)
  const depuis = decalerMois(moisDe(aujourdhui), -MOIS_MONTRES)
  return [
    ...listerPlacementsDeLHote(base, perimetre),
    ...listerPlacementsDeLHote(base, perimetre, { finis: true }),
  ]
    .filter(({ statut }) => statut === 'actif' || statut === 'suspendu' || statut === 'termine')
    .flatMap((placement) => {
      const periode = { du: placement.debutLe, au: derniereJournee(placement) }
      return moisDuPlacement(periode, aujourdhui).map((mois) => {
        const connue = connues.find((une) => une.placementId === placement.id && une.mois === mois)
        return {
          placementId: placement.id,
          mois,
          prenom: placement.prenom,
          nom: placement.nom,
          titreDuPoste: placement.titreDuPoste,
          etat: etatDeFeuille(connue?.statut ?? null, mois, periode, aujourdhui),
        }
      })
    })
    .filter(({ mois, etat }) => mois >= depuis || estAFaire(etat))
    .toSorted((a, b) => (a.mois < b.mois ? 1 : a.mois > b.mois ? -1 : a.nom < b.nom ? -1 : 1))
}

/** What the host still has to do something about. */
export function estAFaire(etat: EtatDeFeuille): boolean {
  return etat === 'manquante' || etat === 'ouverte'
}
