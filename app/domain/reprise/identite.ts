import { enVigueur } from '#app/domain/shared/bareme.ts'
import { ageLe, type DateCivile } from '#app/domain/shared/date-civile.ts'
import {
  contenuNiss,
  contradictionsNiss,
  lireNiss,
  type Niss,
  type ProblemeNiss,
} from '#app/domain/shared/niss.ts'
import { lireSexe, type Sexe } from '#app/domain/shared/sexe.ts'
import { ageMinimum, agePension } from './bareme.ts'
import type { Lecteur } from './carnet.ts'
import { lireDate } from './dates.ts'
import { ressembleAUneFormule } from './formules.ts'
import { ecrireNom } from './noms.ts'
import type { CodeProbleme } from './reprise.ts'

export interface Identite {
  readonly nom: string | null
  readonly prenom: string | null
  readonly niss: Niss | null
  readonly naissance: DateCivile | null
  readonly sexe: Sexe | null
}

type CleIdentite = 'nom' | 'prenom' | 'niss' | 'naissance' | 'sexe'

/**
 * Who the row is about. The number, the birth date and the sex are read one by one, then held
 * against each other: what contradicts is said and both values are kept.
 */
export function lireIdentite(lecteur: Lecteur<CleIdentite>, aujourdhui: DateCivile): Identite {
  const nom = lireNomDe(lecteur, 'nom', 'missing_nom')
  const prenom = lireNomDe(lecteur, 'prenom', 'missing_prenom')
  const ditNaissance = lireNaissance(lecteur, aujourdhui)
  const niss = lireNissDe(lecteur, ditNaissance.date)
  const naissance = ditNaissance.date ?? naissanceSelonNiss(lecteur, ditNaissance, niss)
  const sexe = lireSexeDe(lecteur)
  if (niss) comparer(lecteur, niss, { naissance: ditNaissance.date, sexe })
  if (naissance) verifierAge(lecteur, naissance, aujourdhui)
  return { nom, prenom, niss, naissance, sexe }
}

function lireNomDe(
  lecteur: Lecteur<CleIdentite>,
  colonne: 'nom' | 'prenom',
  manquant: CodeProbleme,
): string | null {
  let texte = lecteur.texte(colonne)
  if (texte && ressembleAUneFormule(texte)) {
    lecteur.noter('formula_cell', colonne)
    texte = texte.replace(/^[^\p{L}]+/u, '')
  }
  if (!texte || !/\p{L}/u.test(texte)) {
    lecteur.noter(manquant, colonne)
    return null
  }
  // «Ph?m»: a letter that the file's alphabet does not have was lost when it was saved.
  if (/\p{L}\?|\?\p{L}|\ufffd/u.test(texte)) lecteur.noter('lossy_1252', colonne)
  const ecrit = ecrireNom(texte.replace(/\s+/g, ' '))
  if (ecrit !== texte) lecteur.normaliser('case')
  return ecrit
}

interface DitNaissance {
  readonly date: DateCivile | null
  /** The beginning of the date («1985», «1985-03»), or '' when nothing was written. */
  readonly debut: string | null
}

function lireNaissance(lecteur: Lecteur<CleIdentite>, aujourdhui: DateCivile): DitNaissance {
  const lue = lireDate(lecteur.cellule('naissance'), 'naissance', aujourdhui)
  switch (lue.genre) {
    case 'jour': {
      lecteur.normaliser(lue.forme)
      const age = ageLe(lue.date, aujourdhui)
      if (age >= 0 && age <= 110) return { date: lue.date, debut: null }
      lecteur.noter('dob_impossible', 'naissance')
      return { date: null, debut: null }
    }
    case 'partielle':
      lecteur.noter('date_partial', 'naissance')
      return { date: null, debut: lue.partielle }
    case 'absente':
      return { date: null, debut: '' }
    case 'impossible':
    case 'illisible':
      lecteur.noter('dob_impossible', 'naissance')
      return { date: null, debut: null }
  }
}

/** An empty or partial birth date is completed from the number, when the number knows it. */
function naissanceSelonNiss(
  lecteur: Lecteur<CleIdentite>,
  { debut }: DitNaissance,
  niss: Niss | null,
): DateCivile | null {
  if (debut === null) return null
  const selonNiss = niss && contenuNiss(niss).naissance
  const trouvee = selonNiss?.startsWith(debut) ? selonNiss : null
  lecteur.noter(trouvee ? 'dob_from_niss' : 'dob_missing', 'naissance')
  return trouvee
}

const CODES_NISS: Readonly<Record<ProblemeNiss, CodeProbleme>> = {
  absent: 'niss_missing',
  scientifique: 'niss_scientific',
  longueur: 'niss_length',
  structure: 'niss_checksum',
  controle: 'niss_checksum',
}

function lireNissDe(lecteur: Lecteur<CleIdentite>, naissance: DateCivile | null): Niss | null {
  const lu = lireNiss(lecteur.texte('niss') ?? '')
  if (lu.probleme) {
    lecteur.noter(CODES_NISS[lu.probleme], 'niss')
    return null
  }
  const { bis, naissance: selonNiss } = contenuNiss(lu.niss)
  if (lu.zerosRestaures) {
    // One truncated number in a hundred becomes a right one by chance: the birth date must agree too.
    if (naissance && selonNiss !== naissance) {
      lecteur.noter('niss_length', 'niss')
      return null
    }
    lecteur.normaliser('niss_leading_zero_restored')
  }
  if (bis) lecteur.noter('niss_bis', 'niss')
  return lu.niss
}

function lireSexeDe(lecteur: Lecteur<CleIdentite>): Sexe | null {
  const texte = lecteur.texte('sexe')
  const dit = texte !== null && /\p{L}/u.test(texte)
  const sexe = dit ? lireSexe(texte) : null
  if (!sexe) lecteur.noter(!dit ? 'missing_sexe' : 'sexe_unreadable', 'sexe')
  return sexe
}

function comparer(
  lecteur: Lecteur<CleIdentite>,
  niss: Niss,
  dit: { readonly naissance: DateCivile | null; readonly sexe: Sexe | null },
): void {
  for (const contredite of contradictionsNiss(niss, dit))
    lecteur.noter(contredite === 'sexe' ? 'niss_sex_mismatch' : 'niss_dob_mismatch', 'niss')
}

function verifierAge(
  lecteur: Lecteur<CleIdentite>,
  naissance: DateCivile,
  aujourdhui: DateCivile,
): void {
  const age = ageLe(naissance, aujourdhui)
  if (age < ageMinimum) lecteur.noter('minor', 'naissance')
  if (age >= enVigueur(agePension, aujourdhui).valeur) lecteur.noter('over_65', 'naissance')
}
