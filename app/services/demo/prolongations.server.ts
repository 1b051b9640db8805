import type { Partie } from '#app/domain/convention/convention.ts'
import { ajouterMois } from '#app/domain/shared/date-civile.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { trouverProlongation } from '#db/reads/prolongation.server.ts'
import type { Prolongation } from '#db/seed/placements/placement.ts'
import { mettreEnSignature } from '../convention/figer.server.ts'
import { deciderProlongation } from '../prolongation/decider.server.ts'
import { demanderProlongation } from '../prolongation/demander.server.ts'
import { attendre, type Recit } from './agenda.ts'
import { joursDeBureau } from './calendrier.ts'
import { duRole, type Monde } from './monde.server.ts'
import { referentActuel } from './personnes.server.ts'
import { signer, type Triangle } from './preparations.server.ts'

const JOURS_DE_REFLEXION = 3

/** A longer contract is asked and decided, then made by a change of its own that the three sides sign. */
export function raconterLaProlongation(m: Monde, t: Triangle): void {
  const { prolongation } = t.p
  if (prolongation)
    m.agenda.commencer(
      `extension ${t.p.personne}`,
      raconter(m, t, prolongation),
      m.a(prolongation.le, '10:50'),
    )
}

function* raconter(m: Monde, t: Triangle, { mois, motif, attend, aSigner }: Prolongation): Recit {
  const ctx = m.par(referentActuel(m, t.centre, t.candidatId))
  const { finPrevueLe } = trouverPlacement(m.base, ctx.perimetre, t.placementId)
  const chef = duRole(t.centre, 'responsable')
  const { prolongationId } = demanderProlongation(ctx, t.placementId, {
    finVoulueLe: ajouterMois(finPrevueLe, mois),
    motif,
    adresseeAId: chef.id,
  })
  if (attend) return
  const jour = joursDeBureau(ctx.aujourdhui, JOURS_DE_REFLEXION)
  yield m.a(jour, '11:20')
  const { conventionId } = deciderProlongation(m.par(chef), prolongationId, {
    version: trouverProlongation(m.base, m.par(chef).perimetre, prolongationId).version,
    decision: 'accordee',
    decideeLe: m.par(chef).aujourdhui,
    reference: `CAS ${jour.slice(0, 4)}/${60 + t.rang}`,
  })
  if (!conventionId) return
  yield m.a(joursDeBureau(jour, 1), '9:35')
  const administratif = () => m.par(duRole(t.centre, 'administratif'))
  const document = () => trouverConvention(m.base, administratif().perimetre, conventionId)
  yield* attendre(mettreEnSignature(administratif(), conventionId, document()))
  if (aSigner) return
  const parties: readonly Partie[] = ['travailleur', 'hote', 'cpas']
  for (const [i, partie] of parties.entries()) {
    yield m.a(joursDeBureau(jour, 2 + i), '16:15')
    signer(m, t, partie, document())
  }
}
