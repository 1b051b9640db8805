import {
  type Aide,
  type CategorieHote,
  type NiveauOral,
  niveauxOraux,
  type Objectif,
  type PersonneAApparier,
  type Plage,
  type PosteAApparier,
} from '#app/domain/appariement/appariement.ts'
import { type Exigence, exigences } from '#app/domain/metier/metier.ts'
import { type DateCivile, dateCivile, type JourSemaine } from '#app/domain/shared/date-civile.ts'
import type { LigneDePersonne, LigneDePosteAApparier } from '#db/reads/appariement.server.ts'

/** A convention without an end holds as long as a date can say. */
const SANS_FIN: DateCivile = dateCivile('2199-12-31')

const categories: Record<string, CategorieHote> = {
  INT: 'interne',
  COM: 'commune',
  ASBL: 'asbl',
  INTCOM: 'intercommunale',
  SFS: 'economie_sociale',
  CPAS2: 'cpas',
  CH12: 'chapitre_xii',
  HOP: 'hopital_public',
  IES: 'economie_sociale',
  PART: 'partenaire',
  PRIV: 'prive',
}

const objectifs: Record<LigneDePersonne['objectif'], Objectif> = {
  ouverture_droits: 'droits',
  experience: 'experience',
  emploi_durable: 'emploi_durable',
}

const aides: Record<string, Aide> = { RIS: 'ris', ERIS: 'eris' }

/** The dossier as matching may know it; what the file does not hold stays unknown, never assumed. */
export function enPersonne(ligne: LigneDePersonne): PersonneAApparier {
  return {
    id: ligne.id,
    souhaits: ligne.souhaits,
    competences: ligne.competences,
    titres: [],
    objectif: objectifs[ligne.objectif],
    langues: { fr: niveau(ligne.frOral), nl: niveau(ligne.nlOral) },
    veutCoursDeLangue: false,
    indisponibilites: ligne.indisponibilites.map(enPlage),
    permis: ligne.permis,
    permisEnCours: [],
    codePostal: ligne.codePostal,
    minutesMax: ligne.trajetMax,
    modes: [],
    limites: {
      chargeMaxKg: ligne.chargeMaxKg,
      deboutMaxHeures: ligne.deboutMaxHeures,
      sans: ligne.limites.filter(estExigence),
    },
    droit: {
      article60: true,
      aide: (ligne.aide && aides[ligne.aide]) ?? null,
      droitAuTravailJusquAu: null,
    },
    disponibleLe: ligne.disponibleDes,
    dureeMaxMois: null,
    refus: { metiers: [], domaines: [], hotes: [] },
  }
}

export function enPoste(ligne: LigneDePosteAApparier): PosteAApparier {
  return {
    id: ligne.id,
    hote: ligne.hoteId,
    metier: ligne.metier ?? '',
    competences: ligne.competences.map((code) => ({ code, importance: 1 })),
    apprises: ligne.competencesApprises,
    objectifs: [objectifs[ligne.objectif]],
    langues: { fr: niveau(ligne.frOral) ?? '0', nl: niveau(ligne.nlOral) ?? '0' },
    coursDeLangue: ligne.soutienLangue,
    horaire: ligne.semaine.length > 0 ? ligne.semaine.map(enPlage) : null,
    permis: ligne.permis,
    codePostal: ligne.codePostal,
    exigences: {
      chargeKg: ligne.chargeKg,
      deboutHeures: ligne.deboutHeures,
      avec: ligne.exigences.filter(estExigence),
    },
    cadre: {
      categorieHote: categories[ligne.categorie] ?? null,
      conventionJusquAu: ligne.cadreEnVigueur ? (ligne.cadreJusquAu ?? SANS_FIN) : null,
      quotaMajore: null,
      aides: [],
    },
    places: Math.max(0, ligne.libres),
    suspendu: ligne.statut !== 'ouvert',
    debut: { du: ligne.debutLe, au: null },
    dureeMois: ligne.dureeMois,
  }
}

function niveau(rang: number | null): NiveauOral | null {
  return rang === null ? null : (niveauxOraux[rang] ?? null)
}

function enPlage({ jour, de, a }: { jour: number; de: string; a: string }): Plage {
  return { jours: [jourSemaine(jour)], de: enMinutes(de), a: enMinutes(a) }
}

const jours: readonly JourSemaine[] = [1, 2, 3, 4, 5, 6, 7]

function jourSemaine(numero: number): JourSemaine {
  const jour = jours[numero - 1]
  if (!jour) throw new RangeError(`not a day of the week: ${numero}`)
  return jour
}

function enMinutes(heure: string): number {
  const [h = 0, m = 0] = heure.split(':').map(Number)
  return h * 60 + m
}

function estExigence(code: string): code is Exigence {
  return exigences.some((une) => une === code)
}
