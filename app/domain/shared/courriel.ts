/** One plain address, in small letters: no name, no list, no line break. */
export type Courriel = string & { readonly __marque: 'Courriel' }

export type ProblemeCourriel =
  | 'absent'
  /** Two addresses in one field: a message would go to somebody nobody chose. */
  | 'plusieurs'
  | 'invalide'

export type LectureCourriel =
  | { readonly courriel: Courriel; readonly probleme?: never }
  | { readonly probleme: ProblemeCourriel; readonly courriel?: never }

// The plain form of RFC 5321: no quoted local part, no address literal, a domain with a dot.
const AVANT = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const ETIQUETTE = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Reads an address. Anything that a mail program could take for a second recipient or another
 * header (comma, semicolon, angle bracket, line break) is refused, not repaired.
 */
export function lireCourriel(texte: string): LectureCourriel {
  const brut = texte.trim().replace(/^mailto:/i, '')
  if (/^[\s?.\-–—_/]*$/.test(brut)) return { probleme: 'absent' }
  const adresse = brut.toLowerCase()
  if (estCourriel(adresse)) return { courriel: adresse }
  const plusieurs =
    brut.split(/[\s;,/]+/).filter((une) => estCourriel(une.toLowerCase())).length > 1
  return { probleme: plusieurs ? 'plusieurs' : 'invalide' }
}

/** True for one plain address in small letters. */
export function estCourriel(texte: unknown): texte is Courriel {
  if (typeof texte !== 'string' || texte.length > 254 || texte !== texte.toLowerCase()) return false
  const [avant = '', domaine = '', ...reste] = texte.split('@')
  const etiquettes = domaine.split('.')
  return (
    reste.length === 0 &&
    avant.length <= 64 &&
    AVANT.test(avant) &&
    etiquettes.length >= 2 &&
    etiquettes.every((une) => ETIQUETTE.test(une)) &&
    /[a-z]/.test(etiquettes.at(-1) ?? '')
  )
}
