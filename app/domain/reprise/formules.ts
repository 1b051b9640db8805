/** First characters with which a spreadsheet starts to calculate; the full-width forms too. */
const DEBUTS = /^[=+\-@\t\r\n|＝＋－＠｜]/

/**
 * True for a text that a spreadsheet could take for a formula or a command (ASVS 5.0, 1.2.10). A
 * plain negative number («-5») and a placeholder («-», «++») are none; «+33…» is one, or a telephone
 * number would lose its sign.
 */
export function ressembleAUneFormule(texte: string): boolean {
  const debut = texte.replace(/^ +/, '')
  return DEBUTS.test(debut) && !/^-\d+([.,]\d+)?$/.test(debut) && /[\p{L}\p{N}]/u.test(debut)
}

/** The text, with the apostrophe that makes a spreadsheet show it and never calculate it. */
export function neutraliser(texte: string): string {
  return ressembleAUneFormule(texte.replace(/^'+/, '')) ? `'${texte}` : texte
}

/** Takes that apostrophe off again, so that an exported file comes back as it left. */
export function retablir(texte: string): string {
  return texte.startsWith("'") && ressembleAUneFormule(texte.replace(/^'+/, ''))
    ? texte.slice(1)
    : texte
}
