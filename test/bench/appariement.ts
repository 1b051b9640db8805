import { affecter, ouvrirAffectation } from '#app/domain/appariement/affectation.ts'
import { pairesAdmissibles } from '#app/domain/appariement/balayage.ts'
import { certificatTient } from '#app/domain/appariement/certificat.ts'
import { contexteDe } from '#app/domain/appariement/contexte.ts'
import { gini, prixDeLEquite } from '#app/domain/appariement/equite.ts'
import { chiffrer, type Instance, type PaireScoree } from '#app/domain/appariement/instance.ts'
import { calculerPlan } from '#app/domain/appariement/plan.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { preparerPlan } from '#app/services/appariement/preparer-plan.server.ts'
import { reglageDuCpas } from '#app/services/appariement/reglage.server.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { genererBassin } from '#test/support/bassin.ts'
import { bassinEnBase } from '#test/support/bassin-en-base.ts'
import { contexteDe as contexteDActeur } from '#test/support/contexte-de-test.ts'
import { valeurSelonHighs } from '#test/support/pair-highs.ts'

/** One figure: it must not exceed `borne`; `pair` is what another way gives in the same run. */
export interface Mesure {
  readonly nom: string
  readonly valeur: number
  readonly unite: string
  readonly borne: number
  readonly pair?: { readonly nom: string; readonly valeur: number }
}

/** Matching at the size of one CPAS and of the Region; times are CPU, on synthetic people. */
export async function bench(): Promise<Mesure[]> {
  const region = instanceDe({ personnes: 5000, postes: 2000, graine: 1 })
  return [
    ...unCpas(),
    region.balayage,
    ...depuisLaBase(),
    ...(await placement(region.instance)),
    ...priorite(region.instance),
    ...listes(region.instance),
    arrivees(region.instance),
  ]
}

function unCpas(): Mesure[] {
  const { instance } = instanceDe({ personnes: 500, postes: 200, graine: 1 })
  const [, ms] = chronometrer(() => affecter(instance))
  return [{ nom: `placement 500×200, ${compte(instance)}`, valeur: ms, unite: 'ms', borne: 100 }]
}

/** From the rows of a database to the scored pairs, and to a plan with its proof. */
function depuisLaBase(): Mesure[] {
  const base = baseDeTest()
  const jour = dateCivile('2026-11-25')
  const { perimetre } = contexteDActeur(
    base,
    bassinEnBase(base, genererBassin({ personnes: 5000, postes: 2000, graine: 1 })),
  )
  const reglage = reglageDuCpas(base, perimetre, jour)
  const preparer = () =>
    preparerPlan(base, perimetre, { objectif: 'lexicographique', jour, reglage })
  const [paires, ms] = chronometrer(() => {
    const { personnes, postes, contexte } = preparer()
    return pairesAdmissibles(personnes, postes, contexte)
  })
  const demande = preparer()
  const petite = {
    ...demande,
    personnes: demande.personnes.slice(0, 500),
    postes: demande.postes.slice(0, 200),
  }
  const [plan, msPlan] = chronometrer(() => calculerPlan(petite))
  return [
    {
      nom: `règles et scores de 5000×2000 lus en base, ${paires.length} paires`,
      valeur: ms,
      unite: 'ms',
      borne: 10_000,
    },
    {
      nom: `plan de la semaine 500×200, preuve et prix, ${plan.lignes.length} lignes`,
      valeur: msPlan,
      unite: 'ms',
      borne: 1000,
    },
  ]
}

async function placement(instance: Instance): Promise<Mesure[]> {
  const [resultat, ms] = chronometrer(() => affecter(instance))
  const chiffree = chiffrer(instance)
  const [tient, msPreuve] = chronometrer(() => certificatTient(chiffree, resultat))
  const depart = process.cpuUsage()
  const valeur = await valeurSelonHighs(instance.personnes, instance.postes, instance.paires)
  const msHighs = enMs(process.cpuUsage(depart))
  return [
    {
      nom: `placement 5000×2000, ${compte(instance)}`,
      valeur: ms,
      unite: 'ms',
      borne: 5000,
      pair: { nom: 'HiGHS LP', valeur: msHighs },
    },
    { nom: 'placement, temps rapporté à HiGHS', valeur: ms / msHighs, unite: '', borne: 0.25 },
    {
      nom: 'placement, écart à la borne duale',
      valeur: tient ? resultat.certificat.borne - resultat.valeur : Number.POSITIVE_INFINITY,
      unite: 'points',
      borne: 0,
    },
    {
      nom: 'placement, écart à HiGHS',
      valeur: Math.abs(Math.round(valeur) - resultat.valeur),
      unite: 'points',
      borne: 0,
    },
    { nom: 'vérification de la preuve', valeur: msPreuve, unite: 'ms', borne: 50 },
  ]
}

/** Who waits longest first: what it costs, and that nobody loses a place by it. */
function priorite(instance: Instance): Mesure[] {
  const auScore = affecter(instance)
  const personnes = instance.personnes.map(({ id }) => ({ id, palier: 0 }))
  const auNombre = affecter({ ...instance, personnes, objectif: 'lexicographique' })
  const [resultat, ms] = chronometrer(() => affecter({ ...instance, objectif: 'lexicographique' }))
  const { pourMille } = prixDeLEquite(resultat.valeur, auScore.valeur)
  return [
    { nom: 'priorité 5000×2000', valeur: ms, unite: 'ms', borne: 5000 },
    {
      nom: 'priorité, places perdues',
      valeur: auNombre.affectations.length - resultat.affectations.length,
      unite: 'places',
      borne: 0,
    },
    { nom: 'priorité, score perdu', valeur: pourMille, unite: '‰', borne: 50 },
    {
      nom: 'priorité, palier 2 admissible sans place',
      valeur: sansRien(instance, resultat.affectations, 2),
      unite: '%',
      borne: 1,
      pair: { nom: 'au score seul', valeur: sansRien(instance, auScore.affectations, 2) },
    },
  ]
}

function listes(instance: Instance): Mesure[] {
  const [resultat, ms] = chronometrer(() => affecter({ ...instance, objectif: 'listes' }))
  const lesMeilleurs = meilleursParPoste(instance)
  return [
    { nom: 'listes 5000×2000', valeur: ms, unite: 'ms', borne: 15_000 },
    {
      nom: 'listes, personnes admissibles jamais montrées',
      valeur: sansRien(instance, resultat.affectations),
      unite: '%',
      borne: 1,
      pair: { nom: 'les meilleurs par poste', valeur: sansRien(instance, lesMeilleurs) },
    },
    {
      nom: 'listes, inégalité d’exposition (Gini)',
      valeur: exposition(instance, resultat.affectations),
      unite: '',
      borne: 0.25,
      pair: { nom: 'les meilleurs par poste', valeur: exposition(instance, lesMeilleurs) },
    },
  ]
}

/** Fifty people arrive one by one in a solved Region. */
function arrivees(instance: Instance): Mesure {
  const nouvelles = new Map(instance.personnes.slice(-50).map((une) => [une.id, une]))
  const leurs = new Map<string, PaireScoree[]>()
  for (const paire of instance.paires)
    if (nouvelles.has(paire.personne))
      leurs.set(paire.personne, [...(leurs.get(paire.personne) ?? []), paire])
  const ouverte = ouvrirAffectation({
    ...instance,
    personnes: instance.personnes.slice(0, -50),
    paires: instance.paires.filter(({ personne }) => !nouvelles.has(personne)),
  })
  const [, ms] = chronometrer(() => {
    for (const une of nouvelles.values()) ouverte.ajouter(une, leurs.get(une.id) ?? [])
  })
  return { nom: 'une personne de plus dans 5000×2000', valeur: ms / 50, unite: 'ms', borne: 5 }
}

function instanceDe(taille: Parameters<typeof genererBassin>[0]): {
  readonly instance: Instance
  readonly balayage: Mesure
} {
  const { personnes, postes, paliers } = genererBassin(taille)
  const contexte = contexteDe('neutre')
  const [paires, ms] = chronometrer(() => pairesAdmissibles(personnes, postes, contexte))
  const instance: Instance = {
    personnes: personnes.map(({ id }, i) => ({ id, palier: paliers[i] ?? 0 })),
    postes: postes.map(({ id, places }) => ({ id, places })),
    paires,
    objectif: 'score',
    parPlace: 3,
    parPersonne: 3,
  }
  const nom = `règles et scores de ${personnes.length}×${postes.length} paires`
  return { instance, balayage: { nom, valeur: ms, unite: 'ms', borne: 10_000 } }
}

/** What is done by hand: each post shows its best scores. */
function meilleursParPoste({ postes, paires, parPlace }: Instance): PaireScoree[] {
  const parPoste = new Map<string, PaireScoree[]>()
  for (const paire of paires) {
    const liste = parPoste.get(paire.poste)
    if (liste) liste.push(paire)
    else parPoste.set(paire.poste, [paire])
  }
  return postes.flatMap(({ id, places }) =>
    (parPoste.get(id) ?? []).toSorted((a, b) => b.score - a.score).slice(0, places * parPlace),
  )
}

/** Percentage of the people with an eligible post, of one tier or all, who got nothing. */
function sansRien(
  { personnes, paires }: Instance,
  affectations: readonly { readonly personne: string }[],
  palier?: number,
): number {
  const admissibles = new Set(paires.map(({ personne }) => personne))
  const servies = new Set(affectations.map(({ personne }) => personne))
  const comptees = personnes.filter(
    (une) => admissibles.has(une.id) && (palier === undefined || une.palier === palier),
  )
  return (100 * comptees.filter(({ id }) => !servies.has(id)).length) / comptees.length
}

function exposition(
  { paires }: Instance,
  affectations: readonly { readonly personne: string }[],
): number {
  const nombres = new Map(paires.map(({ personne }) => [personne, 0]))
  for (const { personne } of affectations) nombres.set(personne, (nombres.get(personne) ?? 0) + 1)
  return gini([...nombres.values()])
}

function compte({ paires }: Instance): string {
  return `${paires.length} paires`
}

function chronometrer<Resultat>(faire: () => Resultat): [resultat: Resultat, ms: number] {
  const depart = process.cpuUsage()
  const resultat = faire()
  return [resultat, enMs(process.cpuUsage(depart))]
}

function enMs({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}
