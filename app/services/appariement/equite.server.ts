import type { Origine } from '#app/domain/appariement/appariement.ts'
import { evaluerToutes } from '#app/domain/appariement/balayage.ts'
import { comparerOrigines, type Suivi } from '#app/domain/appariement/comparaison.ts'
import { contexteDe } from '#app/domain/appariement/contexte.ts'
import { type Effectif, masquer } from '#app/domain/appariement/effectif.ts'
import {
  compterLesObstacles,
  courbePubliee,
  ecartees,
  gini,
  jamaisProposes,
  proposesParRegleBloquante,
  repartirAttentes,
  repartirExpositions,
  tauxDeDerogation,
} from '#app/domain/appariement/equite.ts'
import type { Priorite } from '#app/domain/appariement/palier.ts'
import { peutLireLEquite } from '#app/domain/appariement/permissions.ts'
import type { Evaluation } from '#app/domain/appariement/score.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import {
  nomsDesPersonnes,
  personnesAApparier,
  postesAApparier,
} from '#db/reads/appariement.server.ts'
import { decisionsDesPlans, propositionsPourLEquite } from '#db/reads/equite.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { prioriteDeLigne } from './preparer-plan.server.ts'
import { reglageDuCpas } from './reglage.server.ts'
import { resumerPlans } from './resumer-plans.server.ts'
import { enPersonne, enPoste } from './traduire.server.ts'

const PLANS_MONTRES = 12

/**
 * Whom the proposals of a centre leave out, and what stands in the way. People are named to those who
 * accompany them; every figure about a group smaller than ten is hidden. Refuses `commun/interdit`.
 */
export function equiteDuCpas(base: Base, ctx: Contexte<ActeurDuCpas>) {
  if (!peutLireLEquite(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const lieux = reunir(base, ctx)
  const { evaluations, proposees, propositions, attentes } = lieux
  const jamais = jamaisProposes(evaluations, proposees)
  const fois = attentes.map(
    ({ id }) => propositions.filter(({ candidatId }) => candidatId === id).length,
  )
  return {
    personnes: masquer(attentes.length),
    jamais: jamais
      .map(({ personne, ...reste }) => ({ ...reste, ...lieux.lire(personne) }))
      .toSorted((a, b) => b.moisDAttente - a.moisDAttente),
    obstacles: compterLesObstacles(jamais),
    parRegle: proposesParRegleBloquante(evaluations, proposees),
    attente: enLignes(repartirAttentes(attentes.map(({ moisDAttente }) => moisDAttente))),
    exposition: {
      lignes: enLignes(repartirExpositions(fois)),
      courbe: courbePubliee(fois),
      gini: masquer(fois.length) === null ? null : gini(fois),
    },
    ecartees: ecartees(pairesAdmises(evaluations), propositions.map(enPaire)).map(
      ({ personne, fois: nombre }) => ({ ...lieux.lire(personne), fois: nombre }),
    ),
    plans: resumerPlans(base, ctx, PLANS_MONTRES).filter(({ statut }) => statut === 'pret'),
    derogations: tauxDeDerogation(decisionsPrises(base, ctx, propositions)),
    origines: comparerOrigines(propositions.flatMap(enSuivi), false),
  }
}

type PropositionLue = ReturnType<typeof propositionsPourLEquite>[number]

interface Lieux {
  readonly evaluations: readonly Evaluation[]
  readonly propositions: readonly PropositionLue[]
  readonly proposees: ReadonlySet<string>
  readonly attentes: readonly (Priorite & { readonly id: string })[]
  readonly lire: (id: string) => {
    readonly id: string
    readonly nom: string
    readonly moisDAttente: number
  }
}

function reunir(base: Base, ctx: Contexte): Lieux {
  const reglage = reglageDuCpas(base, ctx.perimetre, ctx.aujourdhui)
  const lignes = personnesAApparier(base, ctx.perimetre)
  const postes = postesAApparier(base, ctx.perimetre).map(enPoste)
  const contexte = contexteDe('neutre', ctx.aujourdhui, new Map(), reglage)
  const propositions = propositionsPourLEquite(base, ctx.perimetre).filter(
    // A draft told nobody anything yet.
    ({ statut }) => statut !== 'brouillon',
  )
  const attentes = lignes.map((une) => ({
    id: une.id,
    ...prioriteDeLigne(une, ctx.aujourdhui, reglage),
  }))
  const noms = nomsDesPersonnes(
    base,
    ctx.perimetre,
    lignes.map(({ id }) => id),
  )
  const mois = new Map(attentes.map(({ id, moisDAttente }) => [id, moisDAttente]))
  return {
    evaluations: [...evaluerToutes(lignes.map(enPersonne), postes, contexte)].flat(),
    propositions,
    proposees: new Set(propositions.map(({ candidatId }) => candidatId)),
    attentes,
    lire: (id) => {
      const nom = noms.get(id)
      return {
        id,
        nom: nom ? `${nom.prenom} ${nom.nom}` : '—',
        moisDAttente: mois.get(id) ?? 0,
      }
    },
  }
}

function pairesAdmises(evaluations: readonly Evaluation[]) {
  return evaluations
    .filter(({ admissible }) => admissible)
    .map(({ personne, poste, score }) => ({ personne, poste, score }))
}

function enPaire({ candidatId, posteId }: PropositionLue) {
  return { personne: candidatId, poste: posteId }
}

/** A list is followed when its first is taken; one of a plan, when its line is. */
function decisionsPrises(
  base: Base,
  { perimetre }: Contexte,
  propositions: readonly PropositionLue[],
): { suivie: boolean }[] {
  return [
    ...propositions
      .filter(({ origine }) => origine === 'demande' || origine === 'offre')
      .map(({ appariement }) => ({ suivie: appariement.tirage?.place === 1 })),
    ...decisionsDesPlans(base, perimetre).map(({ decision }) => ({
      suivie: decision === 'suivie',
    })),
  ]
}

/** Proposals that ended, by what must be alike to compare: language × waiting × aim. */
function enSuivi({ origine, statut, appariement, objectif, frOral }: PropositionLue): Suivi[] {
  const connue = originesSuivies[origine]
  if (!connue || !issues.some((une) => une === statut)) return []
  return [
    {
      origine: connue,
      strate: `${frOral ?? '?'}/${appariement.palier}/${objectif}`,
      abouti: statut === 'acceptee',
    },
  ]
}

const issues = ['acceptee', 'declinee', 'refusee', 'retiree', 'expiree'] as const

const originesSuivies: Record<PropositionLue['origine'], Origine | null> = {
  demande: 'demande',
  offre: 'offre',
  globale: 'globale',
  // A fair has its own figures.
  journee: null,
}

function enLignes<Cle extends string>(comptes: ReadonlyMap<Cle, Effectif>) {
  return [...comptes].map(([cle, nombre]) => ({ cle, nombre }))
}
