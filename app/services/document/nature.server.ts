export type NatureDeFichier = 'application/pdf' | 'image/jpeg' | 'image/png'

const signatures: readonly {
  readonly type: NatureDeFichier
  readonly debut: readonly number[]
  readonly fin: readonly number[]
}[] = [
  {
    type: 'application/pdf',
    debut: [0x25, 0x50, 0x44, 0x46, 0x2d],
    fin: [0x25, 0x25, 0x45, 0x4f, 0x46],
  },
  { type: 'image/jpeg', debut: [0xff, 0xd8, 0xff], fin: [0xff, 0xd9] },
  {
    type: 'image/png',
    debut: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    fin: [0x49, 0x45, 0x4e, 0x44],
  },
]

/**
 * What a scan really is, by its first and last bytes: neither its name nor what the browser says is
 * believed. Null for anything else than a PDF, a JPEG or a PNG that is whole.
 */
export function natureDuFichier(octets: Uint8Array): NatureDeFichier | null {
  const queue = octets.subarray(Math.max(0, octets.length - 1024))
  return (
    signatures.find(
      ({ debut, fin }) =>
        debut.every((octet, rang) => octets[rang] === octet) && contient(queue, fin),
    )?.type ?? null
  )
}

function contient(octets: Uint8Array, motif: readonly number[]): boolean {
  for (let i = octets.length - motif.length; i >= 0; i--)
    if (motif.every((octet, rang) => octets[i + rang] === octet)) return true
  return false
}
