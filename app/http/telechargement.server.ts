const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A list that leaves as a file: always saved, never opened in the page, kept by no cache. */
export function enTelechargement(
  octets: Uint8Array,
  { nom, format }: { readonly nom: string; readonly format: keyof typeof types },
): Response {
  return new Response(Uint8Array.from(octets), {
    headers: {
      'Content-Type': types[format],
      'Content-Length': String(octets.byteLength),
      'Content-Disposition': `attachment; filename="${nom.replace(/[^A-Za-z0-9._-]/g, '_')}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
