import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ajouterMois, type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import type {
  Contexte,
  DroitDeLaPersonne,
  PersonneAApparier,
  PosteAApparier,
} from './appariement.ts'
import { categoriesAdmises, sansConvention } from './bareme.ts'
import type { CritereLegal, Levier, Motif } from './motif.ts'

/**
 * Does the law allow this placement: art. 60 §7 for the person, the closed list of hosts (al. 3 and
 * 4), the framework convention (art. 61), the quota of majored subsidies, the right to work. The day
 * that decides is the day the work may start at the latest; the context's day when it has none.
 */
export function jugerLegal(
  { droit }: PersonneAApparier,
  poste: PosteAApparier,
  { jour }: Contexte,
): Motif {
  const { cadre, debut, dureeMois } = poste
  const debutLe = debut.au ?? debut.du ?? jour
  const verdicts: readonly (readonly [CritereLegal, boolean | null])[] = [
    ['article60', droit.article60],
    ['aide', aideAdmise(droit, poste)],
    ['droit_au_travail', droitAuTravail(droit, debutLe, dureeMois)],
    ['categorie_hote', categorieAdmise(poste, debutLe)],
    ['convention', conventionValable(poste, debutLe)],
    ['quota_majore', cadre.quotaMajore === null || cadre.quotaMajore > 0],
  ]
  const manque = verdicts.filter(([, ok]) => ok === false).map(([critere]) => critere)
  const aVerifier = verdicts.filter(([, ok]) => ok === null).map(([critere]) => critere)
  return {
    regle: 'legal',
    ok: manque.length > 0 ? false : aVerifier.length === 0 || null,
    a: {
      article60: droit.article60,
      aide: droit.aide,
      droitAuTravailJusquAu: droit.droitAuTravailJusquAu,
      categorieHote: cadre.categorieHote,
      conventionJusquAu: cadre.conventionJusquAu,
      quotaMajore: cadre.quotaMajore,
    },
    faut: { manque, aVerifier },
    leviers: [
      ...manque.flatMap((un) => leviersLegaux[un]),
      ...aVerifier.flatMap((un) => verifications[un] ?? leviersLegaux[un]),
    ],
  }
}

/** Free from when, and for how long: the window of the start, and the length of the contract. */
export function jugerDates(
  { disponibleLe, dureeMaxMois }: PersonneAApparier,
  { debut, dureeMois }: PosteAApparier,
): Motif {
  const tropTard = disponibleLe !== null && debut.au !== null && disponibleLe > debut.au
  // The host may accept a shorter stay, and the rights may open later than planned: somebody asks.
  const tropLong = dureeMaxMois !== null && dureeMois !== null && dureeMois > dureeMaxMois
  const leviers: Levier[] = []
  if (tropTard) leviers.push('reporter_debut')
  if (tropLong) leviers.push('raccourcir_duree')
  return {
    regle: 'dates',
    ok: tropTard ? false : tropLong ? null : true,
    a: { disponibleLe, dureeMaxMois },
    faut: { debutAuPlusTard: debut.au, dureeMois },
    leviers,
  }
}

/** Nothing at a post changes who is entitled, so the first two offer no way out. */
const leviersLegaux: Readonly<Record<CritereLegal, readonly Levier[]>> = {
  article60: [],
  aide: [],
  droit_au_travail: ['renouveler_droit_au_travail'],
  categorie_hote: ['preciser_categorie'],
  convention: ['signer_convention'],
  quota_majore: ['liberer_place'],
}

const verifications: Partial<Readonly<Record<CritereLegal, Levier>>> = {
  article60: 'verifier_droit',
  aide: 'verifier_droit',
}

function aideAdmise({ aide }: DroitDeLaPersonne, { cadre }: PosteAApparier): boolean | null {
  if (cadre.aides.length === 0) return true
  return aide === null ? null : cadre.aides.includes(aide)
}

/** Ending before the start blocks; ending during the contract is a renewal to watch. */
function droitAuTravail(
  { droitAuTravailJusquAu: fin }: DroitDeLaPersonne,
  debutLe: DateCivile | null,
  dureeMois: number | null,
): boolean | null {
  if (fin === null) return true
  if (debutLe === null) return null
  if (fin < debutLe) return false
  return fin >= ajouterMois(debutLe, dureeMois ?? 0) || null
}

function categorieAdmise({ cadre }: PosteAApparier, debutLe: DateCivile | null): boolean | null {
  if (cadre.categorieHote === null) return null
  return enVigueur(categoriesAdmises, debutLe ?? DERNIER_JOUR).valeur.includes(cadre.categorieHote)
}

function conventionValable({ cadre }: PosteAApparier, debutLe: DateCivile | null): boolean | null {
  if (cadre.categorieHote !== null && sansConvention.includes(cadre.categorieHote)) return true
  if (cadre.conventionJusquAu === null || debutLe === null) return null
  return cadre.conventionJusquAu >= debutLe
}

/** Without any day the newest law is read: a post without a date starts after today. */
const DERNIER_JOUR = dateCivile('2199-12-31')
