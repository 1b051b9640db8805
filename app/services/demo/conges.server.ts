import { noterAbsence } from '../compte/noter-absence.server.ts'
import type { Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import { type CentreFonde, duRole, type Monde } from './monde.server.ts'

const DANS = 8
const DUREE = 5

/** The prospector of each centre has said when they are away: what waits for them finds a colleague. */
export function raconterLesConges(m: Monde): void {
  for (const centre of m.centres.toutes())
    m.agenda.commencer(
      `leave ${centre.cle}`,
      laSemaineDeConge(m, centre),
      m.a({ jours: -4 }, '11:5'),
    )
}

// biome-ignore lint/correctness/useYield: told in one moment, in the form of every story
function* laSemaineDeConge(m: Monde, centre: CentreFonde): Recit {
  const ctx = m.par(duRole(centre, 'prospecteur'))
  const du = joursDeBureau(m.aujourdhui, DANS)
  noterAbsence(ctx, { compteId: ctx.acteur.id, du, au: joursDeBureau(du, DUREE - 1) })
}
