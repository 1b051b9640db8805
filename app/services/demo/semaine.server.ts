import type { Langue } from '#app/domain/shared/langue.ts'
import { demanderPlan } from '../appariement/demander-plan.server.ts'
import { ecarterDuPlan } from '../appariement/ecarter.server.ts'
import { raconterPlan } from '../appariement/lire-plan.server.ts'
import { proposer } from '../proposition/proposer.server.ts'
import { attendre, type Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import { type CentreFonde, duRole, type Monde } from './monde.server.ts'

const mots: Record<Langue, { readonly suivie: string; readonly ecartee: string }> = {
  fr: {
    suivie: 'Elle attend depuis longtemps et le poste répond à son projet.',
    ecartee: 'Le tuteur est absent jusqu’à la fin du mois.',
  },
  nl: {
    suivie: 'Deze persoon wacht lang en de plek past bij het project.',
    ecartee: 'De mentor is afwezig tot het einde van de maand.',
  },
}

/** The week's plan of each centre: one line has become a proposal, one was set aside, the rest waits. */
export function raconterLaSemaine(m: Monde): void {
  for (const centre of m.centres.toutes())
    m.agenda.commencer(`week ${centre.cle}`, laSemaine(m, centre), auBureau(m, '16:20'))
}

function* laSemaine(m: Monde, centre: CentreFonde): Recit {
  const agent = duRole(centre, 'agent')
  const { planId, fini } = yield* attendre(
    demanderPlan(m.par(agent), { objectif: 'lexicographique' }),
  )
  yield fini
  yield auBureau(m, '16:40')
  const ctx = m.par(agent)
  const { etat } = raconterPlan(m.base, ctx, planId, centre.langue)
  if (etat.genre !== 'pret') throw new Error(`the plan is ${etat.genre}`)
  const [suivie, ecartee] = etat.lignes
    .filter(({ perimee }) => !perimee)
    .map(({ candidatId, posteId }) => ({ candidatId, posteId }))
  const { suivie: raison, ecartee: pourquoi } = mots[centre.langue]
  if (suivie) proposer(ctx, { ...suivie, origine: 'globale', raison, planId })
  if (ecartee) ecarterDuPlan(ctx, planId, { ...ecartee, motif: 'hote_pas_pret', raison: pourquoi })
}

/** The last office day before the one the world is looked at. */
function auBureau(m: Monde, heure: string): Date {
  return m.a(joursDeBureau(m.aujourdhui, -1), heure)
}
