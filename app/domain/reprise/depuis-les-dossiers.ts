import type { Aide, NiveauDeLangue, Permis, Phase } from '../candidat/candidat.ts'
import { niveauxDeLangue } from '../candidat/candidat.ts'
import type { CategorieDHote } from '../hote/hote.ts'
import type { Semaine } from '../poste/poste.ts'
import { lireBce } from '../shared/bce.ts'
import { lireCodePostal } from '../shared/code-postal.ts'
import { lireCourriel } from '../shared/courriel.ts'
import type { DateCivile } from '../shared/date-civile.ts'
import type { Langue } from '../shared/langue.ts'
import { lireNiss } from '../shared/niss.ts'
import type { Sexe } from '../shared/sexe.ts'
import { lireTelephone } from '../shared/telephone.ts'
import type { CandidatRepris } from './candidats.ts'
import type { HoteRepris } from './hotes.ts'
import type { PosteRepris } from './postes.ts'
import { type Niveau, niveaux, type Phase as PhaseLue } from './vocabulaire.ts'

export interface DossierAExporter {
  readonly prenom: string
  readonly nom: string
  /** Null too for whoever may not take numbers out. */
  readonly niss: string | null
  readonly naissanceLe: DateCivile | null
  readonly sexe: Sexe | null
  readonly langue: Langue
  readonly adresse: string | null
  readonly codePostal: string | null
  readonly commune: string | null
  readonly telephone: string | null
  readonly courriel: string | null
  readonly aide: Aide | null
  readonly phase: Phase
  readonly frOral: number | null
  readonly frEcrit: number | null
  readonly nlOral: number | null
  readonly permis: readonly Permis[]
  readonly experience: string | null
  readonly trajetMax: number | null
  readonly souhaits: readonly { readonly mots: string }[]
  readonly referent: string | null
  readonly suiviDepuis: DateCivile
}

const phasesDites: Record<Phase, PhaseLue> = {
  accueil_determination: 'bilan',
  preformation: 'projet',
  formation: 'projet',
  recherche_emploi: 'pret',
  mise_emploi: 'pret',
}

/** A dossier as a row that can be taken over elsewhere. Notes, limits and reasons do not leave. */
export function depuisDossier(dossier: DossierAExporter): CandidatRepris {
  const { aide } = dossier
  return {
    nom: dossier.nom,
    prenom: dossier.prenom,
    niss: dossier.niss ? (lireNiss(dossier.niss).niss ?? null) : null,
    naissance: dossier.naissanceLe,
    sexe: dossier.sexe,
    adresse: dossier.adresse,
    cp: lireCodePostal(dossier.codePostal ?? '').code ?? null,
    commune: dossier.commune,
    tel: lireTelephone(dossier.telephone ?? '').telephone ?? null,
    autres_tels: [],
    email: lireCourriel(dossier.courriel ?? '').courriel ?? null,
    langue: dossier.langue,
    autres_langues: [],
    fr_oral: niveauDit(dossier.frOral),
    fr_ecrit: niveauDit(dossier.frEcrit),
    nl_oral: niveauDit(dossier.nlOral),
    etudes: null,
    experience: dossier.experience,
    souhaits: dossier.souhaits.map(({ mots }) => mots),
    permis: dossier.permis.flatMap((un) =>
      un === 'AM' || un === 'B' || un === 'C' || un === 'D' ? [un] : [],
    ),
    permis_note: null,
    disponibilites: null,
    disponibilite: { indisponible: [], fraction: null, accepte: [], compris: true },
    creche_ecole: null,
    garde: [],
    mobilite_min: dossier.trajetMax,
    limites: null,
    limites_fonctionnelles: [],
    phase: phasesDites[dossier.phase],
    aide: aide === 'autre' ? null : aide,
    aide_categorie: null,
    agent: dossier.referent,
    depuis: dossier.suiviDepuis,
    jours_prestes: null,
    remarques: null,
  }
}

export interface HoteAExporter {
  readonly nom: string
  readonly categorie: CategorieDHote
  readonly bce: string | null
  readonly adresse: string | null
  readonly codePostal: string | null
  readonly commune: string | null
}

export function depuisHote(hote: HoteAExporter): HoteRepris {
  return {
    ref: null,
    nom: hote.nom,
    categorie: hote.categorie,
    bce: lireBce(hote.bce ?? '').bce ?? null,
    adresse: hote.adresse,
    cp: lireCodePostal(hote.codePostal ?? '').code ?? null,
    commune: hote.commune,
    quartier: null,
    secteur: null,
    statut_art60: null,
    postes: [],
    source: null,
    a_confirmer: [],
  }
}

export interface PosteAExporter {
  readonly ref: string | null
  readonly titre: string
  readonly hote: string
  readonly categorie: CategorieDHote
  readonly adresse: string | null
  readonly codePostal: string | null
  readonly commune: string | null
  readonly taches: readonly string[]
  /** Said in the language of the file. */
  readonly competences: readonly string[]
  readonly competencesApprises: readonly string[]
  readonly contraintes: readonly string[]
  /** A week in words that the reader of files knows. */
  readonly horaire: string | null
  readonly heuresSemaine: number | null
  readonly frOral: number | null
  readonly nlOral: number | null
  readonly permis: readonly Permis[]
  readonly places: number
  readonly debutLe: DateCivile | null
  readonly dureeMois: number | null
  readonly source: string | null
}

export function depuisPoste(poste: PosteAExporter): PosteRepris {
  return {
    ref: poste.ref,
    hote: poste.hote,
    categorie: poste.categorie,
    bce: null,
    adresse: poste.adresse,
    cp: lireCodePostal(poste.codePostal ?? '').code ?? null,
    commune: poste.commune,
    quartier: null,
    langue: null,
    fonction: poste.titre,
    taches: poste.taches,
    competences_demandees: poste.competences,
    competences_apprises: poste.competencesApprises,
    horaire: poste.horaire,
    semaine: null,
    heures_semaine: poste.heuresSemaine,
    langue_fr: niveauDit(poste.frOral),
    langue_nl: niveauDit(poste.nlOral),
    permis: poste.permis.flatMap((un) =>
      un === 'AM' || un === 'B' || un === 'C' || un === 'D' ? [un] : [],
    ),
    contraintes: poste.contraintes,
    exigences: [],
    places: poste.places,
    places_approx: false,
    debut: poste.debutLe ? { genre: 'date', le: poste.debutLe } : null,
    duree_mois: poste.dureeMois,
    source: poste.source,
    type_source: null,
    a_confirmer: [],
  }
}

const joursDits: Record<Langue, readonly string[]> = {
  fr: ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'],
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
}

/**
 * «lu 08:00-16:00, ma 08:00-16:00»: a week of equal days is written as a span («lu-ve 08:00-16:00»), which is
 * read back to the same week; other weeks stay words.
 */
export function direSemaine(semaine: Semaine, langue: Langue): string | null {
  if (semaine.length === 0) return null
  const groupes = new Map<string, number[]>()
  for (const { jour, de, a } of semaine) {
    const heures = `${de}-${a}`
    groupes.set(heures, [...(groupes.get(heures) ?? []), jour])
  }
  return [...groupes].map(([heures, jours]) => `${direJours(jours, langue)} ${heures}`).join(', ')
}

function direJours(jours: readonly number[], langue: Langue): string {
  const noms = jours.map((jour) => joursDits[langue][jour - 1] ?? '')
  const seSuivent = jours.every((jour, i) => i === 0 || jour === (jours[i - 1] ?? 0) + 1)
  return jours.length > 1 && seSuivent ? `${noms[0]}-${noms.at(-1)}` : noms.join(' ')
}

function niveauDit(rang: number | null): Niveau | null {
  const code: NiveauDeLangue | undefined = rang === null ? undefined : niveauxDeLangue[rang]
  return niveaux.find((un) => un === code) ?? null
}
