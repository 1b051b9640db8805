/** A company number of the Crossroads Bank for Enterprises (BCE, KBO): ten digits, 0 or 1 first. */
export type NumeroBce = string & { readonly __marque: 'NumeroBce' }
/** An establishment unit (vestigingseenheid): ten digits, 2 to 8 first. The place of work. */
export type NumeroUnite = string & { readonly __marque: 'NumeroUnite' }

export type ProblemeBce = 'absent' | 'longueur' | 'premier_chiffre' | 'controle'

export type LectureBce =
  | { readonly bce: NumeroBce; readonly probleme?: never }
  | { readonly probleme: ProblemeBce; readonly bce?: never }

export type LectureUnite =
  | { readonly unite: NumeroUnite; readonly probleme?: never }
  | { readonly probleme: ProblemeBce; readonly unite?: never }

/**
 * Reads a company number as people write it: «BE 0451.461.655», «TVA BE451461655», «0451 461 655». Nine
 * digits are the old VAT form, without the leading 0. Format: Code de droit économique, III.17.
 */
export function lireBce(texte: string): LectureBce {
  const chiffres = chiffresDe(texte)
  if (chiffres === '') return { probleme: 'absent' }
  const numero = chiffres.length === 9 ? `0${chiffres}` : chiffres
  const probleme = verifier(numero, /^[01]/)
  if (probleme) return { probleme }
  return estBce(numero) ? { bce: numero } : { probleme: 'controle' }
}

/** Reads the number of an establishment unit; a company number is refused by its first digit. */
export function lireUnite(texte: string): LectureUnite {
  const numero = chiffresDe(texte)
  if (numero === '') return { probleme: 'absent' }
  const probleme = verifier(numero, /^[2-8]/)
  if (probleme) return { probleme }
  return estUnite(numero) ? { unite: numero } : { probleme: 'controle' }
}

/** True for ten digits, 0 or 1 first, with the right check digits. */
export function estBce(texte: unknown): texte is NumeroBce {
  return typeof texte === 'string' && verifier(texte, /^[01]/) === null
}

/** True for ten digits, 2 to 8 first, with the right check digits. */
export function estUnite(texte: unknown): texte is NumeroUnite {
  return typeof texte === 'string' && verifier(texte, /^[2-8]/) === null
}

/** As printed: 0451.461.655. */
export function formaterBce(numero: NumeroBce): string {
  return numero.replace(/^(....)(...)(...)$/, '$1.$2.$3')
}

/** As printed: 2.123.456.789. */
export function formaterUnite(numero: NumeroUnite): string {
  return numero.replace(/^(.)(...)(...)(...)$/, '$1.$2.$3.$4')
}

/** The check digits that belong to eight digits. */
export function cleBce(huitChiffres: string): string {
  return String(97 - (Number(huitChiffres) % 97)).padStart(2, '0')
}

function chiffresDe(texte: string): string {
  const sansMots = texte.replace(/\b(tva|btw|vat|bce|kbo|rpm|rpr|be)(?=[\W\d]|$)/gi, '')
  // Anything but digits and separators stays, so that a sentence is no number.
  return sansMots.replace(/[\s.\-–:°/]/g, '')
}

function verifier(numero: string, premier: RegExp): ProblemeBce | null {
  if (!/^\d{10}$/.test(numero)) return 'longueur'
  if (!premier.test(numero)) return 'premier_chiffre'
  return numero.slice(8) === cleBce(numero.slice(0, 8)) ? null : 'controle'
}
