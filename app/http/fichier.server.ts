/** Bytes that were filed, as the browser receives them. */
export interface FichierAServir {
  readonly octets: Uint8Array
  readonly type: 'application/pdf' | 'image/jpeg' | 'image/png'
  /** With its extension. */
  readonly nom: string
}

/**
 * A filed document shown in the browser: never kept by a cache and, were it not what it says, with no
 * right to run anything. That it is never guessed to be something else, the edge says of every answer.
 */
export function fichierEnReponse({ octets, type, nom }: FichierAServir): Response {
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
