import { peutFaireLePlan } from '#app/domain/appariement/permissions.ts'
import type { DemandeDePlan, EtapeDuPlan, PlanCalcule } from '#app/domain/appariement/plan.ts'
import type { SaisieDePlan } from '#app/domain/appariement/plan-decide.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { enTransaction } from '#db/client.server.ts'
import { trouverPlanEnCours } from '#db/reads/plan.server.ts'
import { insererPlan, terminerPlan } from '#db/writes/plan.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { calculerPlanAilleurs } from './calculer-plan.server.ts'
import { preparerPlan } from './preparer-plan.server.ts'
import { reglageDuCpas } from './reglage.server.ts'

/** How far the runs of this process are; one that is not here is over, or was never of this process. */
const avancements = new Map<string, EtapeDuPlan>()

export function etapeDuPlan(planId: string): EtapeDuPlan | null {
  return avancements.get(planId) ?? null
}

/** How long whoever asked waits for the answer at once: most centres are done by then. */
const PATIENCE_MS = 1500

/**
 * Asks for a plan of the week. The run is written down first, then computed in a thread and kept
 * with its proof; the answer comes when it is ready or after a moment, whichever is first, and
 * `fini` when it is kept. Nothing is proposed by it. Refuses `commun/interdit`,
 * `appariement/plan_en_cours`.
 */
export async function demanderPlan(
  ctx: Contexte<ActeurDuCpas>,
  { objectif }: SaisieDePlan,
): Promise<{ readonly planId: string; readonly fini: Promise<void> }> {
  if (!peutFaireLePlan(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const demandes: DemandeDePlan[] = []
  const { planId } = acte(ctx, 'plan.demande', (tx) => {
    if (trouverPlanEnCours(tx, ctx.perimetre)) throw new ErreurMetier('appariement/plan_en_cours')
    const reglage = reglageDuCpas(tx, ctx.perimetre, ctx.aujourdhui)
    demandes.push(preparerPlan(tx, ctx.perimetre, { objectif, jour: ctx.aujourdhui, reglage }))
    const id = ctx.nouvelId()
    insererPlan(tx, {
      id,
      cpasId: ctx.acteur.cpasId,
      statut: 'en_cours',
      objectif,
      jour: ctx.aujourdhui,
      reglage,
      calcul: null,
      parCompteId: ctx.acteur.id,
      creeA: ctx.maintenant,
    })
    tracer(tx, ctx, {
      type: 'plan.demande',
      cpasId: ctx.acteur.cpasId,
      sujetId: id,
      details: { objectif },
    })
    return { planId: id }
  })
  // The same form sent twice finds its run and starts no other.
  const [demande] = demandes
  const fini = demande ? conduire(ctx, planId, demande) : Promise.resolve()
  await auPlus(PATIENCE_MS, fini)
  return { planId, fini }
}

async function conduire({ base }: Contexte, planId: string, demande: DemandeDePlan): Promise<void> {
  avancements.set(planId, 'paires')
  const calcul = await calculerPlanAilleurs(demande, (etape) =>
    avancements.set(planId, etape),
  ).catch(() => null)
  avancements.delete(planId)
  garder(base, planId, calcul)
}

/** A server that stops closes its file under a run: the next start finds it and says it failed. */
function garder(base: Contexte['base'], planId: string, calcul: PlanCalcule | null): void {
  if (base.$client.open) enTransaction(base, (tx) => terminerPlan(tx, planId, calcul))
}

async function auPlus(ms: number, promesse: Promise<void>): Promise<void> {
  let minuterie: NodeJS.Timeout | undefined
  const patience = new Promise<void>((rendre) => {
    minuterie = setTimeout(rendre, ms)
  })
  await Promise.race([promesse, patience])
  clearTimeout(minuterie)
}
