import {
  type DateCivile,
  estDateCivile,
  estMois,
  type Mois,
  moisDe,
} from '#app/domain/shared/date-civile.ts'
import { lireNiss, type Niss } from '#app/domain/shared/niss.ts'
import { replier } from '#app/domain/shared/texte.ts'
import type { Lecteur } from './carnet.ts'
import { type ClePrestation, colonnesPrestations } from './colonnes-prestations.ts'
import { lireDate } from './dates.ts'
import { lireLignes } from './lecture.ts'
import { rapprocherParCle } from './rapprochements.ts'
import type { Lecture } from './reprise.ts'
import type { Tableau } from './tableau.ts'
import { lireTexteLibre } from './valeurs.ts'

/** The codes of a monthly sheet; what each means for pay and rights is the business of that noun. */
export const codesPrestation = [
  ...['P', 'F', 'E', 'CA', 'JF', 'JR', 'FU', 'RC', 'CC', 'MG', 'MM', 'MT', 'AT', 'AI', 'AA'],
  ...['CF', 'GR', 'TP'],
] as const
export type CodePrestation = (typeof codesPrestation)[number]

/** One day of one person, as a file gives it, cleaned. */
export interface PrestationReprise {
  readonly dossier: string | null
  readonly niss: Niss | null
  readonly jour: DateCivile | null
  /** One of the codes above, or the code of another payroll as the file writes it. */
  readonly code: string | null
  /** Hours of that day, in decimals; null where the code needs none. */
  readonly heures: number | null
}

/** Eleven hours a day is the limit of the law of 16 March 1971; beyond, somebody has to look. */
const HEURES_A_VERIFIER = 11
const CODE_AU_PLUS = 20

/**
 * Reads days worked or not. A day is a date, or a number beside its month. A row is refused when it
 * does not say who, when or what: a wrong day costs somebody a day of rights. Refuses a file without
 * headers.
 */
export function lirePrestations(
  tableau: Tableau,
  { aujourdhui }: { readonly aujourdhui: DateCivile },
): Lecture<PrestationReprise, ClePrestation> {
  return lireLignes(tableau, {
    colonnes: colonnesPrestations,
    identifiants: ['niss', 'jour', 'code'],
    lireUne: (lecteur) => lirePrestation(lecteur, aujourdhui),
    rapprocher: (lignes) => rapprocherParCle(lignes, [['same_ref', clePrestation]]),
  })
}

function lirePrestation(
  lecteur: Lecteur<ClePrestation>,
  aujourdhui: DateCivile,
): PrestationReprise {
  const dossier = lireTexteLibre(lecteur, 'dossier')
  const niss = lireNissDe(lecteur)
  if (!dossier && !niss) lecteur.noter('missing_dossier', 'dossier')
  const jour = lireJourDe(lecteur, aujourdhui)
  if (jour && jour > aujourdhui) lecteur.noter('date_future', 'jour')
  const code = lireCode(lecteur)
  return { dossier, niss, jour, code, heures: lireHeuresDuJour(lecteur) }
}

function lireNissDe(lecteur: Lecteur<ClePrestation>): Niss | null {
  const { niss = null, probleme } = lireNiss(lecteur.texte('niss') ?? '')
  if (probleme === 'scientifique') lecteur.noter('niss_scientific', 'niss')
  if (probleme === 'longueur') lecteur.noter('niss_length', 'niss')
  if (probleme === 'controle' || probleme === 'structure') lecteur.noter('niss_checksum', 'niss')
  return niss
}

function lireJourDe(lecteur: Lecteur<ClePrestation>, aujourdhui: DateCivile): DateCivile | null {
  const mois = lireMois(lecteur, aujourdhui)
  const texte = lecteur.texte('jour') ?? ''
  if (/^\d{1,2}$/.test(texte)) return jourDuMois(lecteur, mois, texte)
  const lue = lireDate(lecteur.cellule('jour'), 'evenement', aujourdhui)
  if (lue.genre !== 'jour') {
    lecteur.noter('jour_unreadable', 'jour')
    return null
  }
  lecteur.normaliser(lue.forme)
  if (mois && moisDe(lue.date) !== mois) {
    lecteur.noter('jour_outside_mois', 'jour')
    return null
  }
  return lue.date
}

function jourDuMois(
  lecteur: Lecteur<ClePrestation>,
  mois: Mois | null,
  texte: string,
): DateCivile | null {
  const jour = `${mois}-${texte.padStart(2, '0')}`
  if (mois && estDateCivile(jour)) return jour
  lecteur.noter(mois ? 'jour_outside_mois' : 'mois_unreadable', mois ? 'jour' : 'mois')
  return null
}

/** «2026-09», «09/2026», «septembre 2026», or any day of it; empty when the day is a whole date. */
function lireMois(lecteur: Lecteur<ClePrestation>, aujourdhui: DateCivile): Mois | null {
  const lue = lireDate(lecteur.cellule('mois'), 'evenement', aujourdhui)
  if (lue.genre === 'jour') return moisDe(lue.date)
  if (lue.genre === 'partielle' && estMois(lue.partielle)) return lue.partielle
  if (lue.genre !== 'absente') lecteur.noter('mois_unreadable', 'mois')
  return null
}

/** A code of another payroll is kept as it is: its day is to be verified, never guessed. */
function lireCode(lecteur: Lecteur<ClePrestation>): string | null {
  const texte = replier(lecteur.texte('code') ?? '')
    .toUpperCase()
    .slice(0, CODE_AU_PLUS)
  if (texte === '') lecteur.noter('code_missing', 'code')
  else if (!codesPrestation.some((un) => un === texte)) lecteur.noter('code_unknown', 'code')
  return texte || null
}

/** «7,6», «7.6», «7h36», «7:36». */
function lireHeuresDuJour(lecteur: Lecteur<ClePrestation>): number | null {
  const texte = replier(lecteur.texte('heures') ?? '')
  if (/^[-\s]*$/.test(texte)) return null
  const lu = /^(\d{1,2})(?:[.,](\d{1,2})|[hu:](\d{2})?)?$/.exec(texte)
  const decimales = lu?.[2] ? Number(`0.${lu[2]}`) : Number(lu?.[3] ?? 0) / 60
  const heures = Math.round((Number(lu?.[1] ?? Number.NaN) + decimales) * 100) / 100
  if (Number.isNaN(heures) || Number(lu?.[3] ?? 0) > 59) {
    lecteur.noter('prestation_heures_unreadable', 'heures')
    return null
  }
  if (heures > 24) lecteur.noter('heures_too_many', 'heures')
  else if (heures > HEURES_A_VERIFIER) lecteur.noter('heures_many', 'heures')
  return heures
}

/** Nobody has the same code twice on one day; two different codes may share it. */
function clePrestation({ dossier, niss, jour, code }: PrestationReprise): string | null {
  return jour && code && (dossier || niss) ? `${dossier ?? niss}|${jour}|${code}` : null
}
