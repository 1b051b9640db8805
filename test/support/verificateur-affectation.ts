/**
 * Judges the answer of `affecter` from the raw input alone. Written from the contract of the command
 * line and from the theory, not from the solver: it imports nothing of the product, finds its
 * maxima with a flow of its own, and never trusts a figure it can recompute.
 */
export interface EntreeAffectation {
  readonly personnes: readonly { readonly id: string; readonly palier: number }[]
  readonly postes: readonly { readonly id: string; readonly places: number }[]
  readonly paires: readonly {
    readonly personne: string
    readonly poste: string
    readonly score: number
  }[]
  readonly objectif: 'score' | 'lexicographique' | 'listes'
  readonly par_place: number
  readonly par_personne: number
}

export interface SortieAffectation {
  readonly affectations: readonly { readonly personne: string; readonly poste: string }[]
  readonly valeur: number
  readonly places_par_palier: Readonly<Record<string, number>>
  readonly certificat: {
    readonly u: Readonly<Record<string, number>>
    readonly v: Readonly<Record<string, number>>
    readonly borne: number
  }
}

export const fautes = [
  'paire_inconnue',
  'paire_repetee',
  'personne_trop_servie',
  'poste_trop_plein',
  'valeur_fausse',
  'paliers_faux',
  'certificat_incomplet',
  'prix_negatif_ou_fractionnaire',
  'paire_au_dessus_des_prix',
  'borne_fausse',
  'ecart_a_la_borne',
  'palier_haut_mal_servi',
  'trop_peu_de_personnes',
  'listes_inegales',
] as const
export type Faute = (typeof fautes)[number]

/** Every fault found, in the order of the list above; empty for a good answer. */
export function verifierAffectation(entree: EntreeAffectation, sortie: SortieAffectation): Faute[] {
  const trouvees = new Set<Faute>([
    ...verifierLesRegles(entree, sortie),
    ...verifierLesFigures(entree, sortie),
    ...verifierLeCertificat(entree, sortie),
    ...verifierLesMaxima(entree, sortie),
  ])
  return fautes.filter((faute) => trouvees.has(faute))
}

function* verifierLesRegles(entree: EntreeAffectation, sortie: SortieAffectation): Iterable<Faute> {
  const permises = scores(entree)
  const vues = new Set<string>()
  for (const { personne, poste } of sortie.affectations) {
    const cle = enCle(personne, poste)
    if (!permises.has(cle)) yield 'paire_inconnue'
    if (vues.has(cle)) yield 'paire_repetee'
    vues.add(cle)
  }
  const parPersonne = compter(sortie.affectations.map(({ personne }) => personne))
  const parPoste = compter(sortie.affectations.map(({ poste }) => poste))
  const maximum = entree.objectif === 'listes' ? entree.par_personne : 1
  if ([...parPersonne.values()].some((nombre) => nombre > maximum)) yield 'personne_trop_servie'
  const capacites = new Map(entree.postes.map((poste) => [poste.id, capacite(entree, poste)]))
  if ([...parPoste].some(([id, nombre]) => nombre > (capacites.get(id) ?? 0)))
    yield 'poste_trop_plein'
}

function* verifierLesFigures(
  entree: EntreeAffectation,
  sortie: SortieAffectation,
): Iterable<Faute> {
  const permises = scores(entree)
  const total = sortie.affectations.reduce(
    (somme, { personne, poste }) => somme + (permises.get(enCle(personne, poste)) ?? 0),
    0,
  )
  if (sortie.valeur !== total) yield 'valeur_fausse'
  const servies = new Set(sortie.affectations.map(({ personne }) => personne))
  const parPalier = compter(
    entree.personnes.filter(({ id }) => servies.has(id)).map(({ palier }) => String(palier)),
  )
  const annonces = Object.entries(sortie.places_par_palier)
  const somme = annonces.reduce((total_, [, nombre]) => total_ + nombre, 0)
  if (somme !== servies.size || annonces.some(([p, nombre]) => nombre !== (parPalier.get(p) ?? 0)))
    yield 'paliers_faux'
}

/** Weak duality, redone: the worth of pairs under the objective against the prices. */
function* verifierLeCertificat(
  entree: EntreeAffectation,
  { affectations, certificat }: SortieAffectation,
): Iterable<Faute> {
  const { u, v, borne } = certificat
  if (
    entree.personnes.some(({ id }) => !Object.hasOwn(u, id)) ||
    entree.postes.some(({ id }) => !Object.hasOwn(v, id))
  )
    yield 'certificat_incomplet'
  if ([...Object.values(u), ...Object.values(v)].some((un) => !Number.isSafeInteger(un) || un < 0))
    yield 'prix_negatif_ou_fractionnaire'
  const marges = new Map<string, number[]>()
  for (const { personne, poste, score } of entree.paires)
    ajouterA(marges, personne, score - (v[poste] ?? 0))
  const maximum = entree.objectif === 'listes' ? entree.par_personne : 1
  const prime = primes(entree)
  for (const { id, palier } of entree.personnes)
    if (gainMaximal(marges.get(id) ?? [], maximum, (k) => prime(palier, k)) > (u[id] ?? 0))
      yield 'paire_au_dessus_des_prix'
  const duale =
    entree.personnes.reduce((somme, { id }) => somme + (u[id] ?? 0), 0) +
    entree.postes.reduce((somme, un) => somme + (v[un.id] ?? 0) * capacite(entree, un), 0)
  if (borne !== duale) yield 'borne_fausse'
  if (borne !== valeurComposee(entree, affectations)) yield 'ecart_a_la_borne'
}

/**
 * The steps of the objective, each against a maximum flow: people of the highest tier, people, and
 * for lists Σ min(n, k) for each k, which is largest at every k exactly when counts are leximin.
 */
function* verifierLesMaxima(entree: EntreeAffectation, sortie: SortieAffectation): Iterable<Faute> {
  if (entree.objectif === 'score') return
  const nombres = compter(sortie.affectations.map(({ personne }) => personne))
  const haut = entree.personnes.reduce((max, { palier }) => Math.max(max, palier), 0)
  const hautes = entree.personnes.filter(({ palier }) => palier === haut).map(({ id }) => id)
  if (hautes.filter((id) => nombres.has(id)).length !== flotMaximal(entree, new Set(hautes), 1))
    yield 'palier_haut_mal_servi'
  const toutes = new Set(entree.personnes.map(({ id }) => id))
  if (nombres.size !== flotMaximal(entree, toutes, 1)) yield 'trop_peu_de_personnes'
  if (entree.objectif === 'lexicographique') return
  for (let k = 2; k <= entree.par_personne; k++) {
    const servi = [...nombres.values()].reduce((somme, n) => somme + Math.min(n, k), 0)
    if (servi !== flotMaximal(entree, toutes, k)) yield 'listes_inegales'
  }
}

type Prime = (palier: number, k: number) => number

/** Bonus of a person's k-th post (k from 1), in steps B worth more than any total of scores. */
function primes({
  objectif,
  personnes,
  postes,
  paires,
  par_place,
  par_personne,
}: EntreeAffectation): Prime {
  if (objectif === 'score') return () => 0
  const parPlace = objectif === 'listes' ? par_place : 1
  const places = postes.reduce((somme, poste) => somme + poste.places * parPlace, 0)
  const pas = 1 + places * paires.reduce((max, { score }) => Math.max(max, score), 10_000)
  const haut = personnes.reduce((max, une) => Math.max(max, une.palier), 0)
  return (palier, k) => {
    const enPlus = k === 1 && palier === haut ? 1 : 0
    const rang = objectif === 'listes' ? par_personne + 1 - k : 1
    return (rang + enPlus) * pas
  }
}

function gainMaximal(
  marges: readonly number[],
  maximum: number,
  prime: (k: number) => number,
): number {
  let cumul = 0
  let meilleur = 0
  marges
    .toSorted((a, b) => b - a)
    .slice(0, maximum)
    .forEach((marge, k) => {
      cumul += marge + prime(k + 1)
      meilleur = Math.max(meilleur, cumul)
    })
  return meilleur
}

function valeurComposee(
  entree: EntreeAffectation,
  affectations: SortieAffectation['affectations'],
): number {
  const prime = primes(entree)
  const permises = scores(entree)
  const paliers = new Map(entree.personnes.map(({ id, palier }) => [id, palier]))
  const nombres = new Map<string, number>()
  return affectations.reduce((somme, { personne, poste }) => {
    const k = (nombres.get(personne) ?? 0) + 1
    nombres.set(personne, k)
    const score = permises.get(enCle(personne, poste)) ?? 0
    return somme + score + prime(paliers.get(personne) ?? 0, k)
  }, 0)
}

/** Largest number of posts that these people can hold, each at most `parPersonne`, by plain paths. */
function flotMaximal(
  entree: EntreeAffectation,
  personnes: ReadonlySet<string>,
  parPersonne: number,
): number {
  const voisins = new Map<string, string[]>()
  for (const { personne, poste } of entree.paires)
    if (personnes.has(personne)) ajouterA(voisins, personne, poste)
  const libres = new Map(entree.postes.map((poste) => [poste.id, capacite(entree, poste)]))
  const occupants = new Map<string, Set<string>>(entree.postes.map(({ id }) => [id, new Set()]))
  let total = 0
  for (const personne of voisins.keys())
    for (let k = 0; k < parPersonne; k++)
      if (placer(personne, voisins, libres, occupants)) total++
      else break
  return total
}

/** One augmenting path, breadth first, from a person to a free place. */
function placer(
  depart: string,
  voisins: ReadonlyMap<string, readonly string[]>,
  libres: Map<string, number>,
  occupants: ReadonlyMap<string, Set<string>>,
): boolean {
  const venuDe = new Map<string, string>()
  const deplaceDe = new Map<string, string>()
  const file = [depart]
  for (const personne of file)
    for (const poste of voisins.get(personne) ?? []) {
      const assis = occupants.get(poste)
      if (!assis || assis.has(personne) || venuDe.has(poste)) continue
      venuDe.set(poste, personne)
      const reste = libres.get(poste) ?? 0
      if (reste > 0) {
        libres.set(poste, reste - 1)
        remonter(poste, depart, venuDe, deplaceDe, occupants)
        return true
      }
      for (const autre of assis)
        if (autre !== depart && !deplaceDe.has(autre)) {
          deplaceDe.set(autre, poste)
          file.push(autre)
        }
    }
  return false
}

function remonter(
  fin: string,
  depart: string,
  venuDe: ReadonlyMap<string, string>,
  deplaceDe: ReadonlyMap<string, string>,
  occupants: ReadonlyMap<string, Set<string>>,
): void {
  let poste: string | undefined = fin
  while (poste !== undefined) {
    const personne: string = venuDe.get(poste) ?? depart
    occupants.get(poste)?.add(personne)
    poste = personne === depart ? undefined : deplaceDe.get(personne)
    if (poste !== undefined) occupants.get(poste)?.delete(personne)
  }
}

function capacite(
  { objectif, par_place }: EntreeAffectation,
  { places }: { readonly places: number },
): number {
  return objectif === 'listes' ? places * par_place : places
}

function scores({ paires }: EntreeAffectation): Map<string, number> {
  return new Map(paires.map(({ personne, poste, score }) => [enCle(personne, poste), score]))
}

function enCle(personne: string, poste: string): string {
  return JSON.stringify([personne, poste])
}

function ajouterA<Valeur>(listes: Map<string, Valeur[]>, cle: string, valeur: Valeur): void {
  const liste = listes.get(cle)
  if (liste) liste.push(valeur)
  else listes.set(cle, [valeur])
}

function compter(mots: readonly string[]): Map<string, number> {
  const comptes = new Map<string, number>()
  for (const mot of mots) comptes.set(mot, (comptes.get(mot) ?? 0) + 1)
  return comptes
}
