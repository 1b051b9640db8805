import type { ComparaisonDuPlan } from '#app/domain/appariement/plan.ts'
import type { Base } from '#db/client.server.ts'
import { listerPlans } from '#db/reads/plan.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** The last runs of a centre, each with its price and what people made of it. */
export function resumerPlans(base: Base, { perimetre }: Contexte, combien: number) {
  return listerPlans(base, perimetre, combien).map(({ comparaison, prenom, nom, ...reste }) => ({
    ...reste,
    par: [prenom, nom].filter(Boolean).join(' ') || '—',
    comparaison: enComparaison(comparaison),
  }))
}

function enComparaison(texte: string | null): ComparaisonDuPlan | null {
  return texte === null ? null : JSON.parse(texte)
}
