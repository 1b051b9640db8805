import { data } from '@remix-run/node'
import type { CodeErreur, ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { phraseErreur } from '#app/i18n/index.ts'

/** What a page of refusal shows. */
export interface Refus {
  readonly code: string
  readonly phrase: string
}

/** A refusal is 422 unless the web has a better word for it. */
const statuts: Partial<Record<CodeErreur, number>> = {
  'commun/introuvable': 404,
  'commun/interdit': 403,
  'commun/modifie_entretemps': 409,
  'commun/trop_de_demandes': 429,
  'commun/formulaire_expire': 400,
  'commun/saisie_invalide': 400,
  'convention/texte_change': 409,
  'placement/deja_place': 409,
  'placement/poste_complet': 409,
}

export function statutDe(code: CodeErreur): number {
  return statuts[code] ?? 422
}

/** The refusal as what a loader throws: the portal's boundary shows its sentence. */
export function erreurEnReponse(erreur: ErreurMetier, langue: Langue) {
  const refus: Refus = { code: erreur.code, phrase: phraseErreur(erreur, langue) }
  return data(refus, { status: statutDe(erreur.code), headers: entetesDe(erreur) })
}

export function entetesDe(erreur: ErreurMetier): Record<string, string> {
  return 'secondes' in erreur.details ? { 'Retry-After': String(erreur.details.secondes) } : {}
}
