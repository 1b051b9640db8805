import type { Origine } from '#app/domain/appariement/appariement.ts'
import type { DemandeDeBilan } from '#app/domain/appariement/bilan-d-equite.ts'
import { comparerOrigines, type Suivi } from '#app/domain/appariement/comparaison.ts'
import { contexteDe } from '#app/domain/appariement/contexte.ts'
import { type Effectif, masquer } from '#app/domain/appariement/effectif.ts'
import {
  courbePubliee,
  gini,
  repartirAttentes,
  repartirExpositions,
  tauxDeDerogation,
} from '#app/domain/appariement/equite.ts'
import { peutLireLEquite } from '#app/domain/appariement/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import {
  nomsDesPersonnes,
  personnesAApparier,
  postesAApparier,
} from '#db/reads/appariement.server.ts'
import { decisionsDesPlans, propositionsPourLEquite } from '#db/reads/equite.server.ts'
import { consulterListe } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { faireLeBilanAilleurs } from './faire-le-bilan.server.ts'
import { prioriteDeLigne } from './preparer-plan.server.ts'
import { reglageDuCpas } from './reglage.server.ts'
import { resumerPlans } from './resumer-plans.server.ts'
import { enPersonne, enPoste } from './traduire.server.ts'

const PLANS_MONTRES = 12

/**
 * Whom the proposals of a centre leave out, and what stands in the way. People are named to those who
 * accompany them; every figure about a group smaller than ten is hidden. That the list was read is
 * written down; the pairs are judged in a thread. Refuses `commun/interdit`.
 */
export async function equiteDuCpas(ctx: Contexte<ActeurDuCpas>) {
  if (!peutLireLEquite(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const { demande, attentes, propositions, nommer, ...lus } = consulterListe(ctx, 'equite', (tx) =>
    reunir(tx, ctx),
  )
  const bilan = await faireLeBilanAilleurs(demande)
  const fois = attentes.map(
    ({ id }) => propositions.filter(({ candidatId }) => candidatId === id).length,
  )
  return {
    personnes: masquer(attentes.length),
    jamais: bilan.jamais
      .map(({ personne, ...reste }) => ({ ...reste, ...nommer(personne) }))
      .toSorted((a, b) => b.moisDAttente - a.moisDAttente),
    obstacles: bilan.obstacles,
    parRegle: bilan.parRegle,
    attente: enLignes(repartirAttentes(attentes.map(({ moisDAttente }) => moisDAttente))),
    exposition: {
      lignes: enLignes(repartirExpositions(fois)),
      courbe: courbePubliee(fois),
      gini: masquer(fois.length) === null ? null : gini(fois),
    },
    ecartees: bilan.ecartees.map(({ personne, fois: nombre }) => ({
      ...nommer(personne),
      fois: nombre,
    })),
    plans: lus.plans,
    derogations: tauxDeDerogation(lus.decisions),
    origines: comparerOrigines(propositions.flatMap(enSuivi), false),
  }
}

type PropositionLue = ReturnType<typeof propositionsPourLEquite>[number]

/** Everything the page is made from, as it stood when it was read. */
function reunir(base: Base, ctx: Contexte) {
  const reglage = reglageDuCpas(base, ctx.perimetre, ctx.aujourdhui)
  const lignes = personnesAApparier(base, ctx.perimetre)
  const propositions = propositionsPourLEquite(base, ctx.perimetre).filter(
    // A draft told nobody anything yet.
    ({ statut }) => statut !== 'brouillon',
  )
  const attentes = lignes.map((une) => ({
    id: une.id,
    ...prioriteDeLigne(une, ctx.aujourdhui, reglage),
  }))
  const demande: DemandeDeBilan = {
    personnes: lignes.map(enPersonne),
    postes: postesAApparier(base, ctx.perimetre).map(enPoste),
    contexte: contexteDe('neutre', ctx.aujourdhui, new Map(), reglage),
    propositions: propositions.map(({ candidatId, posteId }) => ({
      personne: candidatId,
      poste: posteId,
    })),
  }
  return {
    demande,
    attentes,
    propositions,
    decisions: decisionsPrises(base, ctx, propositions),
    plans: resumerPlans(base, ctx, PLANS_MONTRES).filter(({ statut }) => statut === 'pret'),
    nommer: nommerLesPersonnes(base, ctx, attentes),
  }
}

function nommerLesPersonnes(
  base: Base,
  { perimetre }: Contexte,
  attentes: readonly { readonly id: string; readonly moisDAttente: number }[],
) {
  const noms = nomsDesPersonnes(
    base,
    perimetre,
    attentes.map(({ id }) => id),
  )
  const mois = new Map(attentes.map(({ id, moisDAttente }) => [id, moisDAttente]))
  return (id: string) => {
    const nom = noms.get(id)
    return { id, nom: nom ? `${nom.prenom} ${nom.nom}` : '—', moisDAttente: mois.get(id) ?? 0 }
  }
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
