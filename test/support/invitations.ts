import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { perimetreSysteme } from '#app/guards/perimetre.server.ts'
import type { Entrant } from '#app/services/compte/connecter.server.ts'
import { utiliserLien } from '#app/services/compte/utiliser-lien.server.ts'
import type { Contexte } from '#app/services/contexte.server.ts'
import type { Base } from '#db/client.server.ts'
import { lienPour } from '#test/factories/comptes.ts'
import { contexteDe } from './contexte-de-test.ts'

/** A password good enough for anybody. */
export const BON = 'quatre girafes dorment ici'

/** A browser that asked for nothing. */
export const ICI = { adresse: '192.0.2.7', navigateur: null }

/** The sign-in's own sight, on a day. */
export function accueilDe(base: Base, jour = '2026-11-25'): Contexte {
  const ctx = contexteDe(base, { porte: 'systeme', id: 'systeme', role: 'systeme' }, jour)
  return { ...ctx, perimetre: perimetreSysteme() }
}

/** Answers the last mail to an address, as its reader would. */
export function accepter(
  base: Base,
  courriel: string,
  motDePasse: string | null = null,
  jour?: string,
): Promise<Entrant & { suite: string | null }> {
  const { jeton, code } = lienPour(base, courriel)
  return utiliserLien(accueilDe(base, jour), { jeton, code, motDePasse }, ICI)
}

/** The code of the refusal, or null when it was done. */
export async function refusDe(faire: () => unknown): Promise<string | null> {
  try {
    await faire()
    return null
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return erreur.code
    throw erreur
  }
}
