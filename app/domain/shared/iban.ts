/** A Belgian bank account, without spaces: BE and fourteen digits. */
export type IbanBe = string & { readonly __marque: 'IbanBe' }

export type ProblemeIban = 'absent' | 'pays' | 'longueur' | 'controle'

export type LectureIban =
  | { readonly iban: IbanBe; readonly probleme?: never }
  | { readonly probleme: ProblemeIban; readonly iban?: never }

/**
 * Reads an account as people write it, in groups or not. Only Belgian accounts: the CPAS pays wages
 * and premiums to them, and a foreign one is a payment of another kind. Checks ISO 7064 (mod 97 = 1)
 * and the older check digits of the account itself.
 */
export function lireIban(texte: string): LectureIban {
  const compact = texte
    .replace(/[\s.\-–]/g, '')
    .replace(/^iban:?/i, '')
    .toUpperCase()
  if (compact === '') return { probleme: 'absent' }
  if (/^[A-Z]{2}/.test(compact) && !compact.startsWith('BE')) return { probleme: 'pays' }
  if (!/^BE\d{14}$/.test(compact)) return { probleme: 'longueur' }
  return estIban(compact) ? { iban: compact } : { probleme: 'controle' }
}

/** True for BE and fourteen digits, both pairs of check digits right. */
export function estIban(texte: unknown): texte is IbanBe {
  if (typeof texte !== 'string' || !/^BE\d{14}$/.test(texte)) return false
  const compte = texte.slice(4)
  return ibanJuste(texte) && compte.slice(10) === cleCompte(compte.slice(0, 10))
}

/** The IBAN of the first ten digits of a Belgian account. */
export function ibanDe(dixChiffres: string): string {
  const compte = dixChiffres + cleCompte(dixChiffres)
  const cle = String(98 - reste97(`${compte}111400`)).padStart(2, '0')
  return `BE${cle}${compte}`
}

/** As printed: BE09 0910 1158 4657. */
export function formaterIban(iban: IbanBe): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ')
}

/** Enough to recognise one's own account: BE•• •••• •••• 4657. */
export function masquerIban(iban: IbanBe): string {
  return `BE•• •••• •••• ${iban.slice(12)}`
}

/** B = 11 and E = 14 in the alphabet of ISO 7064. */
function ibanJuste(iban: string): boolean {
  return reste97(`${iban.slice(4)}1114${iban.slice(2, 4)}`) === 1
}

function cleCompte(dixChiffres: string): string {
  return String(reste97(dixChiffres) || 97).padStart(2, '0')
}

/** Digit by digit: the whole number is too long for exact arithmetic. */
function reste97(chiffres: string): number {
  return [...chiffres].reduce((reste, chiffre) => (reste * 10 + Number(chiffre)) % 97, 0)
}
