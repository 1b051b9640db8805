import { z } from 'zod'
import type {
  Contexte,
  PersonneAApparier,
  PosteAApparier,
} from '#app/domain/appariement/appariement.ts'
import { evaluerToutes } from '#app/domain/appariement/balayage.ts'
import { classer, classerAvecTirage, comparerIds } from '#app/domain/appariement/classement.ts'
import { contexteDe, versionDuScore } from '#app/domain/appariement/contexte.ts'
import { type Motif, nomsDeRegle } from '#app/domain/appariement/motif.ts'
import { saisieAppariement } from '#app/domain/appariement/saisie.ts'
import type { Evaluation } from '#app/domain/appariement/score.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { commande } from './commande.ts'

/** Each pair carries eleven reasons in two languages: more at once would fill the memory. */
const PAIRES_DITES_MAX = 250_000
/** Pairs judged when only the eligible ones, one in ten or so, are told. */
const PAIRES_JUGEES_MAX = 1_000_000

const bilingue = z.object({ fr: z.string(), nl: z.string() })

const motif = z.object({
  regle: z.enum(nomsDeRegle),
  ok: z.boolean().nullable().describe('false exclut; null demande une vérification, sans exclure'),
  a: z.unknown().describe('Ce que la personne a'),
  faut: z.unknown().describe('Ce que le poste demande'),
  ce_qui_changerait: bilingue.nullable().describe('null quand la règle est remplie'),
})

const sortie = z.object({
  paires: z
    .array(
      z.object({
        personne: z.string(),
        poste: z.string(),
        admissible: z.boolean().describe('Aucun motif n’est à false'),
        score: z.int().describe('0 à 10 000 (centièmes de point), même pour une paire exclue'),
        parts: z
          .object({
            souhait: z.int(),
            competences: z.int(),
            objectif: z.int(),
            trajet: z.int(),
            langue: z.int(),
            horaire: z.int(),
          })
          .describe('Leur somme est le score'),
        motifs: z.array(motif),
      }),
    )
    .describe('Par personne; admissibles d’abord, meilleur score d’abord'),
  tirages: z
    .array(
      z.object({
        personne: z.string(),
        graine: z.string(),
        ordres: z.array(z.array(z.string())),
      }),
    )
    .describe('Postes ex æquo dans l’ordre tiré, si une graine est donnée'),
  version_regles: z.string(),
})

/**
 * `apparier`: every pair of a person and a post with all its reasons and its score. Refuses an id
 * given twice, a known journey with an unknown end, and more pairs than can be told at once.
 */
export const apparier = commande({
  nom: 'apparier',
  entree: saisieAppariement,
  sortie,
  executer: ({ personnes, postes, poids, options }) => {
    verifierIds(personnes, '/personnes')
    verifierIds(postes, '/postes')
    refuserAuDela(
      personnes.length * postes.length,
      options.admissibles_seulement ? PAIRES_JUGEES_MAX : PAIRES_DITES_MAX,
    )
    const minutes = minutesParPaire(options.trajets, personnes, postes)
    const contexte = { ...contexteDe(poids, null, minutes), jour: options.jour ?? null }
    const triees = personnes.toSorted((a, b) => comparerIds(a.id, b.id))
    const listes = Array.from(evaluerToutes(triees, postes, contexte), (siennes) =>
      listeDe(siennes, options),
    )
    const evaluations = listes.flatMap((liste) => liste.evaluations)
    refuserAuDela(evaluations.length, PAIRES_DITES_MAX)
    const dire = unePhraseParMotif()
    return {
      paires: evaluations.map((une) => enPaire(une, dire)),
      tirages: listes.flatMap(({ tirages }) => tirages),
      version_regles: versionDuScore(contexte),
    }
  },
})

function refuserAuDela(paires: number, maximum: number): void {
  if (paires > maximum) throw new ErreurMetier('appariement/trop_de_paires', { paires, maximum })
}

/** Refuses `appariement/en_double`. */
function verifierIds(elements: readonly { readonly id: string }[], chemin: string): void {
  const vus = new Set<string>()
  elements.forEach(({ id }, rang) => {
    if (vus.has(id))
      throw new ErreurMetier('appariement/en_double', { id, chemin: `${chemin}/${rang}/id` })
    vus.add(id)
  })
}

function minutesParPaire(
  trajets: readonly {
    readonly personne: string
    readonly poste: string
    readonly minutes: number
  }[],
  personnes: readonly PersonneAApparier[],
  postes: readonly PosteAApparier[],
): Contexte['minutesConnues'] {
  const idsPersonnes = new Set(personnes.map(({ id }) => id))
  const idsPostes = new Set(postes.map(({ id }) => id))
  const connues = new Map<string, Map<string, number>>()
  trajets.forEach(({ personne, poste, minutes }, rang) => {
    const chemin = `/options/trajets/${rang}`
    if (!idsPersonnes.has(personne))
      throw new ErreurMetier('appariement/id_inconnu', {
        id: personne,
        chemin: `${chemin}/personne`,
      })
    if (!idsPostes.has(poste))
      throw new ErreurMetier('appariement/id_inconnu', { id: poste, chemin: `${chemin}/poste` })
    const siennes = connues.get(personne) ?? new Map<string, number>()
    if (siennes.has(poste))
      throw new ErreurMetier('appariement/en_double', { id: `${personne} – ${poste}`, chemin })
    connues.set(personne, siennes.set(poste, minutes))
  })
  return connues
}

/** One person's posts in order: eligible ones first, drawn among equals when a seed is given. */
function listeDe(
  siennes: readonly Evaluation[],
  options: {
    readonly graine?: string | null | undefined
    readonly admissibles_seulement: boolean
  },
) {
  const aClasser = (admissible: boolean) =>
    siennes
      .filter((une) => une.admissible === admissible)
      .map((evaluation) => ({
        id: evaluation.poste,
        score: evaluation.score,
        palier: 0,
        evaluation,
      }))
  const personne = siennes[0]?.personne ?? ''
  const { classes, journal } = options.graine
    ? classerAvecTirage(aClasser(true), `${options.graine}/${personne}`)
    : { classes: classer(aClasser(true)), journal: { graine: '', tirages: [] } }
  const exclues = options.admissibles_seulement ? [] : classer(aClasser(false))
  const ordres = journal.tirages.map(({ ordre }) => [...ordre])
  return {
    evaluations: [...classes, ...exclues].map(({ element }) => element.evaluation),
    tirages: ordres.length > 0 ? [{ personne, graine: journal.graine, ordres }] : [],
  }
}

type MotifDit = z.infer<typeof motif>

function enPaire(
  { personne, poste, admissible, score, parts, motifs }: Evaluation,
  dire: (un: Motif) => MotifDit,
) {
  return { personne, poste, admissible, score, parts: { ...parts }, motifs: motifs.map(dire) }
}

/** A reason shared by many pairs is told once and shared again. */
function unePhraseParMotif(): (un: Motif) => MotifDit {
  const dits = new WeakMap<Motif, MotifDit>()
  return (un) => {
    const connu = dits.get(un)
    if (connu) return connu
    const dit = {
      regle: un.regle,
      ok: un.ok,
      a: enSnakeCase(un.a),
      faut: enSnakeCase(un.faut),
      ce_qui_changerait: un.ok === true ? null : phrases(un),
    }
    dits.set(un, dit)
    return dit
  }
}

function phrases(un: Motif): { fr: string; nl: string } {
  const [fr, nl] = langues.map((langue) => textes(langue).appariement.motif(un))
  return { fr: fr ?? '', nl: nl ?? '' }
}

/** The keys of the contract are `snake_case`, those of the domain are not. */
function enSnakeCase(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(enSnakeCase)
  if (typeof valeur !== 'object' || valeur === null) return valeur
  return Object.fromEntries(
    Object.entries(valeur).map(([cle, sous]) => [
      cle.replace(/[A-Z]/g, (lettre) => `_${lettre.toLowerCase()}`),
      enSnakeCase(sous),
    ]),
  )
}
