import type { TypeDeConvention } from './convention.ts'

/** The page where a variable of a document is filled in. */
export const lieuxDeSaisie = [
  'instance',
  'hote',
  'cadre',
  'decision',
  'complement',
  'dossier',
  'poste',
] as const
export type LieuDeSaisie = (typeof lieuxDeSaisie)[number]

/**
 * Where to go when a document lacks a variable or cannot use it: the longest beginning that fits
 * decides. Null for what the product writes itself.
 */
export function lieuDeSaisie(type: TypeDeConvention, chemin: string): LieuDeSaisie | null {
  const lieux = parType[type]
  const debut = Object.keys(lieux)
    .filter((un) => chemin === un || chemin.startsWith(`${un}.`))
    .toSorted((a, b) => b.length - a.length)[0]
  return debut === undefined ? null : (lieux[debut] ?? null)
}

/** A path without the ranks of its lists: `cpas.representants.0.nom` → `cpas.representants.nom`. */
export function sansRangs(chemin: string): string {
  return chemin.replace(/\.\d+(?=\.|$)/g, '')
}

type Lieux = Readonly<Record<string, LieuDeSaisie>>

const duPlacement: Lieux = {
  convention_cadre: 'cadre',
  objectif: 'decision',
  cpas: 'instance',
  'cpas.decision': 'decision',
  hote: 'hote',
  'hote.forme_juridique': 'cadre',
  'hote.representants': 'cadre',
  'hote.decision': 'cadre',
  'hote.agrement': 'cadre',
  travailleur: 'dossier',
  fonction: 'complement',
  'fonction.intitule': 'poste',
  lieu: 'complement',
  periode: 'decision',
  'periode.observation_semaines': 'complement',
  horaire: 'poste',
  'horaire.heures_par_semaine': 'decision',
  tuteur: 'complement',
  insertion: 'complement',
  formation: 'complement',
  evaluation: 'complement',
  bien_etre: 'complement',
  'bien_etre.service_prevention': 'cadre',
  equipements: 'complement',
  intervention: 'cadre',
  assurance_rc: 'cadre',
  entreprise_privee: 'cadre',
  engagement: 'complement',
  traductions: 'complement',
  lieu_de_signature: 'cadre',
}

const parType: Record<TypeDeConvention, Lieux> = {
  'convention-cadre': {
    cpas: 'instance',
    'cpas.decision': 'cadre',
    hote: 'hote',
    'hote.forme_juridique': 'cadre',
    'hote.representants': 'cadre',
    'hote.decision': 'cadre',
    'hote.agrement': 'cadre',
    objectifs: 'cadre',
    partenariat: 'cadre',
    duree: 'cadre',
    encadrement: 'cadre',
    convocation: 'cadre',
    feuille: 'cadre',
    bien_etre: 'cadre',
    intervention: 'cadre',
    assurance_rc: 'cadre',
    juridiction: 'cadre',
    entreprise_privee: 'cadre',
    economie_sociale: 'cadre',
    lieu_de_signature: 'cadre',
    exemplaires: 'cadre',
    traductions: 'cadre',
  },
  'convention-individuelle': duPlacement,
  'note-affectation-interne': {
    ...duPlacement,
    chef_de_service: 'complement',
    'bien_etre.service_prevention': 'instance',
    lieu_de_signature: 'instance',
  },
  // What an avenant changes was typed when it was opened; the rest comes from where its convention did.
  avenant: duPlacement,
}
