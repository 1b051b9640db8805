/** A file to be saved under its name: never guessed to be something else, never kept by a cache. */
export function telechargement({
  nom,
  type,
  octets,
}: {
  readonly nom: string
  readonly type: string
  readonly octets: Uint8Array
}): Response {
  return new Response(Uint8Array.from(octets), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(octets.byteLength),
      'Content-Disposition': `attachment; filename="${nom.replace(/[^A-Za-z0-9._-]/g, '_')}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
