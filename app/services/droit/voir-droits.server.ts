import type { LigneDeDroits } from '#app/domain/droit/droit.ts'
import type { FiltresDesDroits } from '#app/domain/droit/filtres.ts'
import { type Hypothese, hypotheseDe, selonHypothese } from '#app/domain/droit/hypothese.ts'
import { type JourExplique, joursExpliques, moisDesLignes } from '#app/domain/droit/jours.ts'
import {
  type PlanDeContrat,
  type PropositionDeContrat,
  planifierContrat,
} from '#app/domain/droit/planification.ts'
import { type Deplacement, deplacements } from '#app/domain/droit/suivi.ts'
import {
  ajouterJours,
  type DateCivile,
  dernierJour,
  type Mois,
  moisDe,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type CasConnu, casDe, planConnu, planEnvisage } from './cas-connu.server.ts'
import { type CompteurEstime, compteurDe } from './estimer.server.ts'
import { type JoursProuves, joursProuves } from './jours-prouves.server.ts'

/** Everything the rights page of a person shows. */
export interface DroitsVus {
  readonly compteur: CompteurEstime | null
  /** What would move the projected day; empty when there is none to move. */
  readonly deplacements: readonly Deplacement[]
  readonly jourParJour: JourParJour | null
  readonly essai: Essai
  /** What the attestation says, and what the counter keeps of it; null before a first locked sheet. */
  readonly prouves: JoursProuves | null
}

export interface JourParJour {
  readonly mois: Mois
  readonly tous: readonly Mois[]
  readonly jours: readonly JourExplique[]
}

/** A «what if», beside what is planned. Nothing of it is kept. */
export interface Essai {
  readonly hypothese: Hypothese | null
  readonly debutPrevu: DateCivile
  readonly prevu: PropositionDeContrat
  readonly essaye: PropositionDeContrat | null
}

/**
 * The rights of a person with what explains them: the counter, what moves its day, one month day by
 * day, and what somebody tries. The caller has checked sight.
 */
export function voirDroits(
  base: Base,
  ctx: Contexte,
  candidatId: string,
  filtres: FiltresDesDroits,
): DroitsVus {
  const connu = casDe(base, ctx, candidatId)
  const compteur = connu && compteurDe(connu, ctx)
  const lignes = compteur?.resultat.lignes ?? []
  const demain = ajouterJours(ctx.aujourdhui, 1)
  const plan = connu ? planConnu(connu) : planEnvisage(base, ctx, candidatId, demain)
  return {
    compteur,
    deplacements: connu && compteur ? deplacementsDe(connu, compteur, ctx) : [],
    jourParJour: jourParJour(lignes, filtres.mois, compteur?.donneesAu ?? ctx.aujourdhui, ctx),
    essai: essayer(plan, filtres, ctx.aujourdhui),
    prouves: joursProuves(base, ctx, candidatId, connu),
  }
}

/** A date already reached, or one that the engine cannot give, is not moved. */
function deplacementsDe(
  connu: CasConnu,
  { resultat, atteintLe, moisInconnus }: CompteurEstime,
  { aujourdhui }: Contexte,
): readonly Deplacement[] {
  if (resultat.verdict === 'atteint' || atteintLe === null) return []
  const { debutLe, fin } = connu.contrat
  const inconnus = moisInconnus.map((mois) => ({
    du: premierJour(mois) < debutLe ? debutLe : premierJour(mois),
    au: dernierJour(mois) > fin ? fin : dernierJour(mois),
  }))
  return deplacements(planConnu(connu), inconnus, aujourdhui)
}

/** The last month that is known, unless another is asked for. */
function jourParJour(
  lignes: readonly LigneDeDroits[],
  voulu: Mois | undefined,
  donneesAu: DateCivile,
  { aujourdhui }: Contexte,
): JourParJour | null {
  const tous = moisDesLignes(lignes).filter((mois) => mois <= moisDe(aujourdhui))
  const connu = tous.findLast((mois) => mois <= moisDe(donneesAu))
  const mois = tous.find((un) => un === voulu) ?? connu ?? tous.at(-1)
  return mois ? { mois, tous, jours: joursExpliques(lignes, mois) } : null
}

function essayer(plan: PlanDeContrat, filtres: FiltresDesDroits, aujourdhui: DateCivile): Essai {
  const hypothese = hypotheseDe(filtres, aujourdhui)
  return {
    hypothese,
    debutPrevu: plan.debut,
    prevu: planifierContrat(plan),
    essaye: hypothese && planifierContrat(selonHypothese(plan, hypothese)),
  }
}
