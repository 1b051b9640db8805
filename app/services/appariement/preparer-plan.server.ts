import type { PersonneAApparier } from '#app/domain/appariement/appariement.ts'
import { contexteDe } from '#app/domain/appariement/contexte.ts'
import { type Priorite, prioriteDe } from '#app/domain/appariement/palier.ts'
import type { DemandeDePlan, ObjectifDePlan } from '#app/domain/appariement/plan.ts'
import type { ReglageDAppariement } from '#app/domain/appariement/reglage.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import {
  type LigneDePersonne,
  personnesAApparier,
  postesAApparier,
} from '#db/reads/appariement.server.ts'
import { ouvertesParPoste, pairesProposees } from '#db/reads/plan.server.ts'
import { enPersonne, enPoste } from './traduire.server.ts'

/**
 * Everything a plan is made from, as it stands now: people who wait and have no open proposal, posts
 * less the places for which an answer is awaited, pairs never proposed before.
 */
export function preparerPlan(
  base: Base,
  perimetre: Perimetre,
  {
    objectif,
    jour,
    reglage,
  }: { objectif: ObjectifDePlan; jour: DateCivile; reglage: ReglageDAppariement },
): DemandeDePlan {
  const proposees = pairesProposees(base, perimetre)
  const enAttente = new Set(proposees.filter((une) => une.ouverte).map((une) => une.candidatId))
  const attendues = ouvertesParPoste(base, perimetre)
  return {
    objectif,
    jour,
    personnes: personnesAApparier(base, perimetre)
      .filter(({ id }) => !enAttente.has(id))
      .map((ligne) => avecPalier(ligne, jour, reglage)),
    postes: postesAApparier(base, perimetre).map((ligne) =>
      enPoste({ ...ligne, libres: ligne.libres - (attendues.get(ligne.id) ?? 0) }),
    ),
    dejaProposees: proposees.map(({ candidatId, posteId }) => ({
      personne: candidatId,
      poste: posteId,
    })),
    contexte: contexteDe('neutre', jour, new Map(), reglage),
  }
}

/** Who comes first, by the thresholds of the centre. */
export function prioriteDeLigne(
  { attendDepuisLe, derniereProposition }: LigneDePersonne,
  jour: DateCivile,
  { seuils }: ReglageDAppariement,
): Priorite {
  return prioriteDe(
    {
      attendDepuisLe,
      derniereProposeLe: derniereProposition && jourABruxelles(derniereProposition),
    },
    jour,
    seuils,
  )
}

function avecPalier(
  ligne: LigneDePersonne,
  jour: DateCivile,
  reglage: ReglageDAppariement,
): PersonneAApparier & { readonly palier: number } {
  return { ...enPersonne(ligne), palier: prioriteDeLigne(ligne, jour, reglage).palier }
}
