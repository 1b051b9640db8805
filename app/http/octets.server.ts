/** The bytes of a file that a form may carry; null when it carried none. */
export async function octetsDe(fichier: File | undefined): Promise<Uint8Array | null> {
  return fichier ? new Uint8Array(await fichier.arrayBuffer()) : null
}
