import type { CodeErreur, ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { phraseErreur } from '#app/i18n/index.ts'
import { REFUS } from './retour.ts'

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

/**
 * The refusal as what a loader throws: the portal's boundary shows its sentence. A whole response, so
 * that a file or a link without a page of its own answers the same sentence and status.
 */
export function erreurEnReponse(erreur: ErreurMetier, langue: Langue): Response {
  return new Response(phraseErreur(erreur, langue), {
    status: statutDe(erreur.code),
    statusText: REFUS,
    headers: { ...entetesDe(erreur), 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

export function entetesDe(erreur: ErreurMetier): Record<string, string> {
  return 'secondes' in erreur.details ? { 'Retry-After': String(erreur.details.secondes) } : {}
}
