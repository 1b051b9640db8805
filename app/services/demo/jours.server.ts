import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { demanderFeuilles } from '../prestation/demander-feuilles.server.ts'
import { relancerPropositions } from '../proposition/relancer.server.ts'
import type { Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import { type Monde, systeme } from './monde.server.ts'

/** What the clock does in the night: whoever has not answered is reminded, then the proposal ends. */
export function raconterLesJours(m: Monde, ouverture: DateCivile): void {
  m.agenda.commencer('days', passer(m, ouverture), m.a(ouverture, '12:00'))
}

function* passer(m: Monde, ouverture: DateCivile): Recit {
  for (let jour = ouverture; ; jour = joursDeBureau(jour, 1)) {
    yield m.a(jour, '5:05')
    relancerPropositions(m.par(systeme))
    demanderFeuilles(m.par(systeme))
  }
}
