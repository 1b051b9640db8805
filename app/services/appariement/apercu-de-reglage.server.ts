import { pairesAdmissibles } from '#app/domain/appariement/balayage.ts'
import type { Direction } from '#app/domain/appariement/bareme.ts'
import { comparerIds } from '#app/domain/appariement/classement.ts'
import { contexteDe } from '#app/domain/appariement/contexte.ts'
import type { PaireScoree } from '#app/domain/appariement/instance.ts'
import type { Palier } from '#app/domain/appariement/palier.ts'
import type { DemandeDePlan, PlanCalcule, Portee } from '#app/domain/appariement/plan.ts'
import type { ReglageDAppariement } from '#app/domain/appariement/reglage.ts'
import { enTransaction } from '#db/client.server.ts'
import { personnesAApparier, postesAApparier } from '#db/reads/appariement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { calculerPlanAilleurs } from './calculer-plan.server.ts'
import { preparerPlan, prioriteDeLigne } from './preparer-plan.server.ts'
import { enPersonne, enPoste } from './traduire.server.ts'

/** What a setting would do to the people and posts of today, beside the one that holds. */
export interface ApercuDeReglage {
  /** People in each tier, now and then. */
  readonly paliers: readonly {
    readonly palier: Palier
    readonly avant: number
    readonly apres: number
  }[]
  /** First lines of the lists that would change, of how many lists. */
  readonly premiersPostes: { readonly changes: number; readonly sur: number }
  readonly premieresPersonnes: { readonly changes: number; readonly sur: number }
  /** The week's plan, now and then, and how many of its lines stay. */
  readonly plan: {
    readonly avant: Portee
    readonly apres: Portee
    readonly gardees: number
    readonly sur: number
  }
}

/** Nothing is kept of it. The two plans are computed in threads of their own. */
export async function apercuDeReglage(
  ctx: Contexte,
  avant: ReglageDAppariement,
  apres: ReglageDAppariement,
): Promise<ApercuDeReglage> {
  const lu = enTransaction(ctx.base, (tx) => {
    const lignes = personnesAApparier(tx, ctx.perimetre)
    const preparer = (reglage: ReglageDAppariement): DemandeDePlan =>
      preparerPlan(tx, ctx.perimetre, {
        objectif: 'lexicographique',
        jour: ctx.aujourdhui,
        reglage,
      })
    return {
      lignes,
      personnes: lignes.map(enPersonne),
      postes: postesAApparier(tx, ctx.perimetre).map(enPoste),
      demandes: [preparer(avant), preparer(apres)] as const,
    }
  })
  const enPaires = (direction: Direction, reglage: ReglageDAppariement) =>
    pairesAdmissibles(
      lu.personnes,
      lu.postes,
      contexteDe(direction, ctx.aujourdhui, new Map(), reglage),
    )
  const palierDe = (reglage: ReglageDAppariement) =>
    lu.lignes.map((une) => prioriteDeLigne(une, ctx.aujourdhui, reglage).palier)
  const [planAvant, planApres] = await Promise.all(
    lu.demandes.map((une) => calculerPlanAilleurs(une, () => {})),
  )
  return {
    paliers: ([2, 1, 0] as const).map((palier) => ({
      palier,
      avant: palierDe(avant).filter((un) => un === palier).length,
      apres: palierDe(apres).filter((un) => un === palier).length,
    })),
    premiersPostes: changes(
      premiers(enPaires('demande', avant), 'personne', 'poste'),
      premiers(enPaires('demande', apres), 'personne', 'poste'),
    ),
    premieresPersonnes: changes(
      premiers(enPaires('offre', avant), 'poste', 'personne'),
      premiers(enPaires('offre', apres), 'poste', 'personne'),
    ),
    plan: comparerPlans(planAvant, planApres),
  }
}

/** The first line of each list, by id on equal scores. */
function premiers(
  paires: readonly PaireScoree[],
  cote: 'personne' | 'poste',
  autre: 'personne' | 'poste',
): Map<string, PaireScoree> {
  const tetes = new Map<string, PaireScoree>()
  for (const paire of paires) {
    const tete = tetes.get(paire[cote])
    const passe =
      !tete ||
      paire.score > tete.score ||
      (paire.score === tete.score && comparerIds(paire[autre], tete[autre]) < 0)
    if (passe) tetes.set(paire[cote], paire)
  }
  return tetes
}

function changes(
  avant: ReadonlyMap<string, PaireScoree>,
  apres: ReadonlyMap<string, PaireScoree>,
): { changes: number; sur: number } {
  const differents = [...avant].filter(([id, { personne, poste }]) => {
    const autre = apres.get(id)
    return autre?.personne !== personne || autre.poste !== poste
  })
  return { changes: differents.length, sur: avant.size }
}

function comparerPlans(
  avant: PlanCalcule | undefined,
  apres: PlanCalcule | undefined,
): ApercuDeReglage['plan'] {
  const rien: Portee = { score: 0, personnes: 0, prioritaires: 0, gini: 0 }
  const lignes = new Set((apres?.lignes ?? []).map(({ personne, poste }) => `${personne} ${poste}`))
  const anciennes = avant?.lignes ?? []
  return {
    avant: avant?.comparaison.plan ?? rien,
    apres: apres?.comparaison.plan ?? rien,
    gardees: anciennes.filter(({ personne, poste }) => lignes.has(`${personne} ${poste}`)).length,
    sur: anciennes.length,
  }
}
