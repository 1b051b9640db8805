// The package ships no types. Only the synchronous function is used.
declare module 'hyphen/fr/index.js' {
  const motif: { hyphenateSync(texte: string, options?: { hyphenChar?: string }): string }
  export default motif
}
declare module 'hyphen/nl/index.js' {
  const motif: { hyphenateSync(texte: string, options?: { hyphenChar?: string }): string }
  export default motif
}
declare module 'subset-font' {
  export default function subsetFont(
    police: Uint8Array,
    texte: string,
    options: { targetFormat: 'sfnt'; keepFeatures: string[]; noHinting: boolean },
  ): Promise<Uint8Array>
}
