import { lireTelephone, type Telephone } from '../shared/telephone.ts'
import type { Canal } from './compte.ts'

/** The recorded ways to a person; an empty e-mail is none. */
export interface Coordonnees {
  readonly courriel: string | null
  readonly telephone?: string | null | undefined
}

export interface Chemin {
  readonly canal: Canal
  readonly adresse: string
}

/**
 * How a message reaches somebody: by e-mail, else by text message to a mobile number. Null when
 * neither is recorded; a line at home shows no text message.
 */
export function cheminVers({ courriel, telephone }: Coordonnees): Chemin | null {
  if (courriel) return { canal: 'courriel', adresse: courriel }
  const mobile = mobileDe(telephone ?? '')
  return mobile && { canal: 'sms', adresse: mobile }
}

function mobileDe(texte: string): Telephone | null {
  const lu = lireTelephone(texte)
  return lu.telephone && (lu.genre === 'mobile' || lu.genre === 'etranger') ? lu.telephone : null
}
