import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { phraseErreur } from '#app/i18n/index.ts'
import { statutDe } from './erreurs.server.ts'

/** Bytes that were filed, as the browser receives them. */
export interface FichierAServir {
  readonly octets: Uint8Array
  readonly type: 'application/pdf' | 'image/jpeg' | 'image/png'
  /** With its extension. */
  readonly nom: string
}

/**
 * Answers a filed document, or the sentence of the refusal: an address without a page around it has
 * no boundary to show one. A refusal that a page can lift is left to the guard, which leads there.
 */
export function servirFichier(langue: Langue, lire: () => FichierAServir): Response {
  try {
    return fichierEnReponse(lire())
  } catch (erreur) {
    return refusEnReponse(erreur, langue)
  }
}

/** The same for bytes that take time to make. */
export async function servirFichierFait(
  langue: Langue,
  faire: () => Promise<FichierAServir>,
): Promise<Response> {
  try {
    return fichierEnReponse(await faire())
  } catch (erreur) {
    return refusEnReponse(erreur, langue)
  }
}

function refusEnReponse(erreur: unknown, langue: Langue): Response {
  if (!(erreur instanceof ErreurMetier) || erreur.code === 'candidat/motif_requis') throw erreur
  return new Response(phraseErreur(erreur, langue), {
    status: statutDe(erreur.code),
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/**
 * A filed document shown in the browser: never kept by a cache and, were it not what it says, with no
 * right to run anything. That it is never guessed to be something else, the edge says of every answer.
 */
function fichierEnReponse({ octets, type, nom }: FichierAServir): Response {
  return new Response(Uint8Array.from(octets), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(octets.byteLength),
      'Content-Disposition': disposition(nom),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
      'Cache-Control': 'no-store',
    },
  })
}

/** RFC 6266: a plain name for old programs, the true one beside it. */
function disposition(nom: string): string {
  const simple = nom.replace(/[^A-Za-z0-9._-]/g, '_')
  const exact = encodeURIComponent(nom).replace(
    /['()*]/g,
    (signe) => `%${signe.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `inline; filename="${simple}"; filename*=UTF-8''${exact}`
}
