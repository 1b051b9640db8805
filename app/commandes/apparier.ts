import { z } from 'zod'
import type {
  Contexte,
  PersonneAApparier,
  PosteAApparier,
} from '#app/domain/appariement/appariement.ts'
import { classer, classerAvecTirage, comparerIds } from '#app/domain/appariement/classement.ts'
import { contexteDe, versionDuScore } from '#app/domain/appariement/contexte.ts'
import { type Motif, nomsDeRegle } from '#app/domain/appariement/motif.ts'
import { saisieAppariement } from '#app/domain/appariement/saisie.ts'
import { type Evaluation, evaluerPaire } from '#app/domain/appariement/score.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { commande } from './commande.ts'

/** Each pair carries eleven reasons in two languages: beyond this the answer would fill the memory. */
const PAIRES_MAX = 250_000

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
    const nombre = personnes.length * postes.length
    if (nombre > PAIRES_MAX)
      throw new ErreurMetier('appariement/trop_de_paires', { paires: nombre, maximum: PAIRES_MAX })
    const minutes = minutesParPaire(options.trajets, personnes, postes)
    const contexte = { ...contexteDe(poids, null, minutes), jour: options.jour ?? null }
    const listes = personnes
      .toSorted((a, b) => comparerIds(a.id, b.id))
      .map((personne) => listeDe(personne, postes, contexte, options.graine ?? null))
    return {
      paires: listes
        .flatMap(({ evaluations }) => evaluations)
        .filter(({ admissible }) => admissible || !options.admissibles_seulement)
        .map(enPaire),
      tirages: listes.flatMap(({ tirages }) => tirages),
      version_regles: versionDuScore(contexte),
    }
  },
})

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
  const connues = new Map<string, Map<string, number>>()
  trajets.forEach(({ personne, poste, minutes }, rang) => {
    const chemin = `/options/trajets/${rang}`
    if (!personnes.some(({ id }) => id === personne))
      throw new ErreurMetier('appariement/id_inconnu', {
        id: personne,
        chemin: `${chemin}/personne`,
      })
    if (!postes.some(({ id }) => id === poste))
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
  personne: PersonneAApparier,
  postes: readonly PosteAApparier[],
  contexte: Contexte,
  graine: string | null,
) {
  const toutes = postes.map((poste) => {
    const evaluation = evaluerPaire(personne, poste, contexte)
    return { id: poste.id, score: evaluation.score, palier: 0, evaluation }
  })
  const admissibles = toutes.filter(({ evaluation }) => evaluation.admissible)
  const exclues = toutes.filter(({ evaluation }) => !evaluation.admissible)
  const { classes, journal } =
    graine === null
      ? { classes: classer(admissibles), journal: { graine: '', tirages: [] } }
      : classerAvecTirage(admissibles, `${graine}/${personne.id}`)
  const ordres = journal.tirages.map(({ ordre }) => [...ordre])
  return {
    evaluations: [...classes, ...classer(exclues)].map(({ element }) => element.evaluation),
    tirages: ordres.length > 0 ? [{ personne: personne.id, graine: journal.graine, ordres }] : [],
  }
}

function enPaire({ personne, poste, admissible, score, parts, motifs }: Evaluation) {
  return {
    personne,
    poste,
    admissible,
    score,
    parts: { ...parts },
    motifs: motifs.map((un) => ({
      regle: un.regle,
      ok: un.ok,
      a: enSnakeCase(un.a),
      faut: enSnakeCase(un.faut),
      ce_qui_changerait: un.ok === true ? null : phrases(un),
    })),
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
