import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { affecter, type Certificat } from './affectation.ts'
import type { Contexte, PersonneAApparier, PosteAApparier } from './appariement.ts'
import { pairesAdmissibles } from './balayage.ts'
import { certificatTient } from './certificat.ts'
import { comparerIds, type RangsCroises, rangsCroises } from './classement.ts'
import { versionDuScore } from './contexte.ts'
import { empreinte } from './empreinte.ts'
import { gini, type PrixDeLEquite, prixDeLEquite } from './equite.ts'
import {
  chiffrer,
  type Instance,
  type PaireScoree,
  type PersonneAPlacer,
  type PosteOuvert,
} from './instance.ts'

/**
 * What a week's plan is asked for. `lexicographique`: one post per person, those who wait longest
 * first. `listes`: up to three proposals per person and three names per free place.
 */
export const objectifsDePlan = ['lexicographique', 'listes'] as const
export type ObjectifDePlan = (typeof objectifsDePlan)[number]

/** Names a place receives and proposals a person gets at most, in lists. */
const PAR_PLACE = 3
const PAR_PERSONNE = 3

export interface DemandeDePlan {
  readonly objectif: ObjectifDePlan
  readonly jour: DateCivile
  readonly personnes: readonly (PersonneAApparier & { readonly palier: number })[]
  /** `places`: those nobody holds and no open proposal waits for. */
  readonly postes: readonly PosteAApparier[]
  /** Pairs once proposed, whatever became of them: the plan does not ask again. */
  readonly dejaProposees: readonly { readonly personne: string; readonly poste: string }[]
  readonly contexte: Contexte
}

export interface LigneDePlan extends RangsCroises {
  /** Hundredths of a point, neutral weights. */
  readonly score: number
  readonly palier: number
  /** Where she would go if only the score counted; null: nowhere. Only for `lexicographique`. */
  readonly auScoreSeul: { readonly poste: string; readonly score: number } | null
}

/** A run as it is kept: enough to tell it again, and to redo its proof. */
export interface PlanCalcule {
  readonly objectif: ObjectifDePlan
  readonly versionScore: string
  readonly versionRegles: string
  /** Fingerprint of everything the run was given: the same question gives the same run. */
  readonly empreinte: string
  readonly personnes: readonly PersonneAPlacer[]
  readonly postes: readonly PosteOuvert[]
  /** Per person, in order: rank of a post, score, rank, score… Compact: a centre has thousands. */
  readonly paires: readonly (readonly number[])[]
  readonly lignes: readonly LigneDePlan[]
  readonly valeur: number
  readonly placesParPalier: Readonly<Record<string, number>>
  readonly certificat: Certificat
  readonly certificatTient: boolean
  readonly sansLigne: readonly {
    readonly personne: string
    /** No post is possible for her, or the places went to others. */
    readonly raison: 'aucun_poste' | 'places_prises'
  }[]
  readonly postesSansNom: readonly string[]
  readonly comparaison: ComparaisonDuPlan
}

/** The plan beside what the score alone would do: the price of serving those who wait. */
export interface ComparaisonDuPlan {
  readonly prix: PrixDeLEquite
  readonly plan: Portee
  readonly sansPriorite: Portee
}

/** Whom an allocation reaches. */
export interface Portee {
  /** Hundredths: total score of the allocation, or mean score of a name in lists. */
  readonly score: number
  readonly personnes: number
  /** People of the first tier reached. */
  readonly prioritaires: number
  readonly gini: number
}

/** The steps of a run, told while it goes on. */
export const etapesDuPlan = ['paires', 'affectation', 'comparaison', 'preuve'] as const
export type EtapeDuPlan = (typeof etapesDuPlan)[number]

/**
 * The week's plan: who could be proposed where, by exact allocation, with its proof and its price.
 * Nothing is proposed by it. Refuses what `affecter` refuses.
 */
export function calculerPlan(
  demande: DemandeDePlan,
  annoncer: (etape: EtapeDuPlan) => void = () => {},
): PlanCalcule {
  annoncer('paires')
  const instance = instanceDuPlan(demande)
  annoncer('affectation')
  const resultat = affecter(instance)
  annoncer('comparaison')
  const temoin = sansPriorite(instance)
  annoncer('preuve')
  return {
    objectif: demande.objectif,
    versionScore: versionDuScore(demande.contexte),
    versionRegles: resultat.versionRegles,
    empreinte: empreinte(JSON.stringify(demande)),
    personnes: instance.personnes,
    postes: instance.postes,
    paires: serrer(instance),
    lignes: lignesDuPlan(instance, resultat.affectations, temoin),
    valeur: resultat.valeur,
    placesParPalier: resultat.placesParPalier,
    certificat: resultat.certificat,
    certificatTient: certificatTient(chiffrer(instance), resultat),
    sansLigne: sansLigne(instance, resultat.affectations),
    postesSansNom: postesSansNom(instance, resultat.affectations),
    comparaison: comparer(instance, resultat.affectations, temoin),
  }
}

/** The proof of a run that was kept, redone from what was kept; no trust in what it said of itself. */
export function preuveTient(plan: PlanCalcule): boolean {
  const instance: Instance = {
    personnes: plan.personnes,
    postes: plan.postes,
    paires: plan.personnes.flatMap(({ id }, i) => desserrer(plan, id, plan.paires[i] ?? [])),
    objectif: plan.objectif,
    parPlace: PAR_PLACE,
    parPersonne: PAR_PERSONNE,
  }
  return certificatTient(chiffrer(instance), {
    affectations: plan.lignes.map(({ personne, poste }) => ({ personne, poste })),
    valeur: plan.valeur,
    placesParPalier: plan.placesParPalier,
    certificat: plan.certificat,
    versionRegles: plan.versionRegles,
  })
}

function instanceDuPlan(demande: DemandeDePlan): Instance {
  const { personnes, postes, dejaProposees, contexte, objectif } = demande
  const deja = new Set(dejaProposees.map(cleDePaire))
  return {
    personnes: personnes.map(({ id, palier }) => ({ id, palier })).toSorted(parId),
    postes: postes.map(({ id, places }) => ({ id, places })).toSorted(parId),
    paires: pairesAdmissibles(personnes.toSorted(parId), postes.toSorted(parId), contexte).filter(
      (paire) => !deja.has(cleDePaire(paire)),
    ),
    objectif,
    parPlace: PAR_PLACE,
    parPersonne: PAR_PERSONNE,
  }
}

/** What would be done without looking at who waits: the best total, or the best names per post. */
function sansPriorite(instance: Instance): readonly PaireScoree[] {
  const scores = scoresPar(instance.paires)
  if (instance.objectif === 'listes') return meilleursParPoste(instance)
  return affecter({ ...instance, objectif: 'score' }).affectations.map((une) => ({
    ...une,
    score: scores.get(cleDePaire(une)) ?? 0,
  }))
}

function meilleursParPoste({ postes, paires, parPlace }: Instance): PaireScoree[] {
  const parPoste = grouperPar(paires, ({ poste }) => poste)
  return postes.flatMap(({ id, places }) =>
    (parPoste.get(id) ?? [])
      .toSorted((a, b) => b.score - a.score || comparerIds(a.personne, b.personne))
      .slice(0, places * parPlace),
  )
}

function lignesDuPlan(
  instance: Instance,
  affectations: readonly { readonly personne: string; readonly poste: string }[],
  temoin: readonly PaireScoree[],
): LigneDePlan[] {
  const { paires, personnes, objectif } = instance
  const scores = scoresPar(paires)
  const rangs = new Map(rangsCroises(paires, paires).map((un) => [cleDePaire(un), un]))
  const paliers = new Map(personnes.map(({ id, palier }) => [id, palier]))
  const ailleurs = new Map(temoin.map((un) => [un.personne, un]))
  return affectations.flatMap((une) => {
    const croises = rangs.get(cleDePaire(une))
    if (!croises) return []
    const autre = objectif === 'listes' ? undefined : ailleurs.get(une.personne)
    return [
      {
        ...croises,
        score: scores.get(cleDePaire(une)) ?? 0,
        palier: paliers.get(une.personne) ?? 0,
        auScoreSeul: autre ? { poste: autre.poste, score: autre.score } : null,
      },
    ]
  })
}

function comparer(
  instance: Instance,
  affectations: readonly { readonly personne: string; readonly poste: string }[],
  temoin: readonly PaireScoree[],
): ComparaisonDuPlan {
  const scores = scoresPar(instance.paires)
  const plan = porteeDe(
    instance,
    affectations.map((une) => ({ ...une, score: scores.get(cleDePaire(une)) ?? 0 })),
  )
  const sans = porteeDe(instance, temoin)
  return { prix: prixDeLEquite(plan.score, sans.score), plan, sansPriorite: sans }
}

function porteeDe(instance: Instance, montrees: readonly PaireScoree[]): Portee {
  const fois = new Map(instance.paires.map(({ personne }) => [personne, 0]))
  for (const { personne } of montrees) fois.set(personne, (fois.get(personne) ?? 0) + 1)
  const total = montrees.reduce((somme, { score }) => somme + score, 0)
  const haut = instance.personnes.reduce((max, { palier }) => Math.max(max, palier), 0)
  return {
    // In lists more names make a larger total: only the mean compares.
    score:
      instance.objectif === 'listes' ? Math.round(total / Math.max(1, montrees.length)) : total,
    personnes: [...fois.values()].filter((nombre) => nombre > 0).length,
    prioritaires: instance.personnes.filter(
      ({ id, palier }) => palier === haut && haut > 0 && (fois.get(id) ?? 0) > 0,
    ).length,
    gini: gini([...fois.values()]),
  }
}

function sansLigne(
  { personnes, paires }: Instance,
  affectations: readonly { readonly personne: string }[],
): PlanCalcule['sansLigne'] {
  const servies = new Set(affectations.map(({ personne }) => personne))
  const possibles = new Set(paires.map(({ personne }) => personne))
  return personnes
    .filter(({ id }) => !servies.has(id))
    .map(({ id }) => ({
      personne: id,
      raison: possibles.has(id) ? 'places_prises' : 'aucun_poste',
    }))
}

function postesSansNom(
  { postes }: Instance,
  affectations: readonly { readonly poste: string }[],
): string[] {
  const nommes = new Set(affectations.map(({ poste }) => poste))
  return postes.filter(({ id, places }) => places > 0 && !nommes.has(id)).map(({ id }) => id)
}

function serrer({ personnes, postes, paires }: Instance): number[][] {
  const rangs = new Map(postes.map(({ id }, rang) => [id, rang]))
  const parPersonne = grouperPar(paires, ({ personne }) => personne)
  return personnes.map(({ id }) =>
    (parPersonne.get(id) ?? []).flatMap(({ poste, score }) => [rangs.get(poste) ?? 0, score]),
  )
}

function desserrer(
  { postes }: PlanCalcule,
  personne: string,
  ligne: readonly number[],
): PaireScoree[] {
  return ligne.flatMap((rang, k) =>
    k % 2 === 0 ? [{ personne, poste: postes[rang]?.id ?? '', score: ligne[k + 1] ?? 0 }] : [],
  )
}

function scoresPar(paires: readonly PaireScoree[]): Map<string, number> {
  return new Map(paires.map((paire) => [cleDePaire(paire), paire.score]))
}

function grouperPar(
  paires: readonly PaireScoree[],
  cle: (paire: PaireScoree) => string,
): Map<string, PaireScoree[]> {
  const groupes = new Map<string, PaireScoree[]>()
  for (const paire of paires) {
    const groupe = groupes.get(cle(paire))
    if (groupe) groupe.push(paire)
    else groupes.set(cle(paire), [paire])
  }
  return groupes
}

function parId(a: { readonly id: string }, b: { readonly id: string }): number {
  return comparerIds(a.id, b.id)
}

function cleDePaire({ personne, poste }: { personne: string; poste: string }): string {
  return `${personne} ${poste}`
}
