import { readFileSync } from 'node:fs'

/**
 * The rules and the score of `apparier`, written a second time from the raw fields of its input and
 * the published formulas. It imports nothing of the product but reads the same catalogue of trades.
 */
export interface PersonneBrute {
  readonly id: string
  readonly souhaits: readonly string[]
  readonly competences: readonly string[]
  readonly titres: readonly string[]
  readonly objectif: string | null
  readonly langues: { readonly fr: string | null; readonly nl: string | null }
  readonly veut_cours_de_langue: boolean
  readonly indisponibilites: readonly PlageBrute[]
  readonly permis: readonly string[]
  readonly minutes_max: number | null
  readonly limites: {
    readonly charge_max_kg: number | null
    readonly debout_max_heures: number | null
    readonly sans: readonly string[]
  }
  readonly droit: { readonly article60: boolean }
  readonly disponible_le: string | null
  readonly refus: {
    readonly metiers: readonly string[]
    readonly domaines: readonly string[]
    readonly hotes: readonly string[]
  }
}

export interface PosteBrut {
  readonly id: string
  readonly hote: string
  readonly metier: string
  readonly competences: readonly { readonly code: string; readonly importance: number }[]
  readonly objectifs: readonly string[]
  readonly langues: { readonly fr: string; readonly nl: string }
  readonly cours_de_langue: boolean
  readonly horaire: readonly PlageBrute[]
  readonly permis: readonly string[]
  readonly exigences: {
    readonly charge_kg: number | null
    readonly debout_heures: number | null
    readonly avec: readonly string[]
  }
  readonly places: number
  readonly suspendu: boolean
  readonly debut: { readonly au: string | null }
}

export interface PlageBrute {
  readonly jours: readonly number[]
  readonly de: string
  readonly a: string
}

const lire = (nom: string) =>
  JSON.parse(readFileSync(new URL(`../../app/domain/metier/${nom}`, import.meta.url), 'utf8'))
const domaineDe = new Map<string, string>()
const competencesDe = new Map<string, string[]>()
for (const { code, domaine, competences } of lire('metiers.json')) {
  domaineDe.set(code, domaine)
  competencesDe.set(code, competences)
}
const gesteDe = new Map<string, string>()
for (const { code, geste } of lire('competences.json')) gesteDe.set(code, geste)

const echelle = ['0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2']
const proches = new Set([
  'droits+experience',
  'emploi_durable+experience',
  'experience+formation',
  'droits+emploi_durable',
  'emploi_durable+formation',
])

/** Does no rule surely exclude the pair, `minutes` being the journey (null: not known)? */
export function admissibleBrut(p: PersonneBrute, q: PosteBrut, minutes: number | null): boolean {
  const { charge_max_kg: kg, debout_max_heures: heures } = p.limites
  return !(
    manqueDeNiveau(p.langues.fr, q.langues.fr) ||
    manqueDeNiveau(p.langues.nl, q.langues.nl) ||
    minutesOccupees(p.indisponibilites).some((m) => minutesOccupees(q.horaire).includes(m)) ||
    q.permis.some((un) => !p.permis.includes(un)) ||
    (minutes !== null && p.minutes_max !== null && minutes > p.minutes_max) ||
    (kg !== null && q.exigences.charge_kg !== null && q.exigences.charge_kg > kg) ||
    (heures !== null && q.exigences.debout_heures !== null && q.exigences.debout_heures > heures) ||
    p.limites.sans.some((une) => q.exigences.avec.includes(une)) ||
    !p.droit.article60 ||
    q.places < 1 ||
    (p.disponible_le !== null && q.debut.au !== null && p.disponible_le > q.debut.au) ||
    p.refus.metiers.includes(q.metier) ||
    p.refus.domaines.includes(domaineDe.get(q.metier) ?? '') ||
    p.refus.hotes.includes(q.hote) ||
    q.suspendu
  )
}

/** The six parts under the neutral weights. */
export function partsBrutes(p: PersonneBrute, q: PosteBrut, minutes: number | null) {
  return {
    souhait: 35 * souhait(p, q),
    competences: 20 * competences(p, q),
    objectif: 15 * objectif(p, q),
    trajet: 15 * trajet(minutes, p.minutes_max),
    langue: 10 * langue(p, q),
    horaire: 5 * confort(p, q),
  }
}

function manqueDeNiveau(a: string | null, faut: string): boolean {
  return faut !== '0' && a !== null && echelle.indexOf(a) < echelle.indexOf(faut)
}

/** Quarter hours of the week; the inputs of the tests fall on quarters. */
function minutesOccupees(plages: readonly PlageBrute[]): number[] {
  return plages.flatMap(({ jours, de, a }) =>
    jours.flatMap((jour) => {
      const debut = enQuarts(de)
      const longueur = (enQuarts(a) - debut + 96) % 96 || 96
      return Array.from({ length: longueur }, (_, k) => ((jour - 1) * 96 + debut + k) % 672)
    }),
  )
}

function enQuarts(heure: string): number {
  return Number(heure.slice(0, 2)) * 4 + Number(heure.slice(3)) / 15
}

function souhait({ souhaits }: PersonneBrute, { metier }: PosteBrut): number {
  if (souhaits[0] === metier) return 100
  if (souhaits[1] === metier) return 80
  if (souhaits[2] === metier) return 60
  const domaine = domaineDe.get(metier)
  return souhaits.slice(0, 3).some((un) => domaine && domaineDe.get(un) === domaine) ? 40 : 0
}

function competences(p: PersonneBrute, q: PosteBrut): number {
  if (q.competences.length === 0) return 100
  const tenues = new Set([...p.competences, ...p.titres.flatMap((t) => competencesDe.get(t) ?? [])])
  const gestes = new Set([...tenues].flatMap((une) => gesteDe.get(une) ?? []))
  let demis = 0
  let total = 0
  for (const { code, importance } of q.competences) {
    total += 2 * importance
    if (p.titres.includes(q.metier) || tenues.has(code)) demis += 2 * importance
    else if (gestes.has(gesteDe.get(code) ?? '?')) demis += importance
  }
  return Math.floor((100 * demis) / total)
}

function objectif(p: PersonneBrute, q: PosteBrut): number {
  const voulu = p.objectif
  if (voulu === null) return 0
  if (q.objectifs.includes(voulu)) return 100
  return q.objectifs.some((un) => proches.has([un, voulu].toSorted().join('+'))) ? 50 : 0
}

function trajet(minutes: number | null, maximum: number | null): number {
  if (minutes === null || !maximum) return 0
  return Math.max(0, Math.floor(100 * (1 - minutes / maximum) + 1e-9))
}

function langue(p: PersonneBrute, q: PosteBrut): number {
  const paires = [
    [p.langues.fr, q.langues.fr],
    [p.langues.nl, q.langues.nl],
  ].filter(([, faut]) => faut !== '0')
  if (paires.length === 0) return 100
  const ecarts = paires.map(([a, faut]) =>
    a ? echelle.indexOf(a) - echelle.indexOf(faut ?? '') : -9,
  )
  const pire = Math.min(...ecarts)
  if (pire < 0) return 0
  if (q.cours_de_langue && p.veut_cours_de_langue) return 100
  return [60, 80][pire] ?? 100
}

/** Free quarters around the work before her other hours begin or after they end. */
function confort(p: PersonneBrute, q: PosteBrut): number {
  const prises = new Set(minutesOccupees(p.indisponibilites))
  const travail = minutesOccupees(q.horaire)
  const libre = (quarts: number) =>
    travail.every((m) => !prises.has((m + quarts) % 672) && !prises.has((m - quarts + 672) % 672))
  if (!libre(0) || !libre(1)) return 0
  return libre(2) ? 100 : 50
}
