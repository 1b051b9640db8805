/** A telephone number in the international form E.164: + and 8 to 15 digits. */
export type Telephone = string & { readonly __marque: 'Telephone' }

export type GenreTelephone = 'mobile' | 'fixe' | 'gratuit' | 'etranger'

export type ProblemeTelephone =
  | 'absent'
  | 'illisible'
  | 'longueur'
  /** 0900 to 0909 and 070: the caller pays; nobody is reached there by a CPAS. */
  | 'surtaxe'

export type LectureTelephone =
  | {
      readonly telephone: Telephone
      readonly genre: GenreTelephone
      readonly zeroRestaure: boolean
      readonly probleme?: never
    }
  | { readonly probleme: ProblemeTelephone; readonly telephone?: never }

/**
 * Reads one number as people write it: «0470/12.34.56», «+32 (0)2 123 45 67», «0032…», or a mobile
 * number whose leading zero a spreadsheet ate. The structure is checked, not the allocation: ranges
 * are opened every year. Source: numbering plan, royal decree of 27 April 2007.
 */
export function lireTelephone(texte: string): LectureTelephone {
  const brut = texte.trim().replace(/^(t[ée]l|gsm|mobile)\.?\s*:?\s*/i, '')
  if (/^[\s?.\-–—_/]*$/.test(brut)) return { probleme: 'absent' }
  if (!/^\+?[\d\s.\-–/()]+$/.test(brut)) return { probleme: 'illisible' }
  const chiffres = brut.replace(/\(0\)/g, '').replace(/\D/g, '')
  if (brut.startsWith('+') || chiffres.startsWith('00'))
    return international(chiffres.replace(/^00/, ''))
  if (chiffres.startsWith('0')) return belge(chiffres.slice(1), false)
  // A number cell cannot hold a leading zero: nine digits from 4 on are a mobile number, eight a line.
  if (/^4\d{8}$|^[1-9]\d{7}$/.test(chiffres)) return belge(chiffres, true)
  return chiffres.startsWith('32') ? international(chiffres) : { probleme: 'longueur' }
}

/**
 * Reads a cell that may hold several numbers («0470 12 34 56 / 02 123 45 67»), in their order. The
 * problem is that of the cell when no number could be read in it.
 */
export function lireTelephones(texte: string): {
  readonly lus: Exclude<LectureTelephone, { probleme: ProblemeTelephone }>[]
  readonly probleme: ProblemeTelephone | null
} {
  const entier = lireTelephone(texte)
  if (!entier.probleme) return { lus: [entier], probleme: null }
  const lectures = texte
    .replace(/[^\S\n]+/g, ' ')
    .split(/ \/ ?|\/ |[;,|\n]| (?:ou|of|et|en) /i)
    .map(lireTelephone)
  const lus = lectures.flatMap((lecture) => (lecture.probleme ? [] : [lecture]))
  return { lus, probleme: lus.length > 0 ? null : entier.probleme }
}

/** True for a number in E.164 form that could be called, premium numbers excepted. */
export function estTelephone(texte: unknown): texte is Telephone {
  return typeof texte === 'string' && !international(texte.slice(1)).probleme && texte[0] === '+'
}

/** A number as stored, made readable; a text that is none stays as it is. */
export function telephoneLisible(numero: string): string {
  return estTelephone(numero) ? formaterTelephone(numero) : numero
}

/** As Belgians read it: 0470 12 34 56, 02 123 45 67; a foreign number keeps its international form. */
export function formaterTelephone(telephone: Telephone): string {
  if (!telephone.startsWith('+32')) return telephone
  const national = `0${telephone.slice(3)}`
  if (national.length === 10) return national.replace(/^(....)(..)(..)(..)$/, '$1 $2 $3 $4')
  return /^0(2|3|4|9)/.test(national)
    ? national.replace(/^(..)(...)(..)(..)$/, '$1 $2 $3 $4')
    : national.replace(/^(...)(..)(..)(..)$/, '$1 $2 $3 $4')
}

function international(chiffres: string): LectureTelephone {
  if (chiffres.startsWith('32')) return belge(chiffres.slice(2).replace(/^0/, ''), false)
  return /^[1-9]\d{7,14}$/.test(chiffres)
    ? { telephone: e164(chiffres), genre: 'etranger', zeroRestaure: false }
    : { probleme: 'longueur' }
}

/** The national number without its 0: nine digits for a mobile, eight for anything else. */
function belge(national: string, zeroRestaure: boolean): LectureTelephone {
  const telephone = e164(`32${national}`)
  if (/^(90|70)/.test(national)) return { probleme: 'surtaxe' }
  if (/^800\d{5}$/.test(national)) return { telephone, genre: 'gratuit', zeroRestaure }
  if (/^4[4-9]\d{7}$/.test(national)) return { telephone, genre: 'mobile', zeroRestaure }
  return /^[1-9]\d{7}$/.test(national)
    ? { telephone, genre: 'fixe', zeroRestaure }
    : { probleme: 'longueur' }
}

function e164(chiffres: string): Telephone {
  return `+${chiffres}` as Telephone
}
