/**
 * Bare words: no accents, no capitals, no brackets, no inclusive endings («vendeur·euse»), each cut
 * down so that masculine and feminine, singular and plural meet. The cut need not be a word.
 */
export function enSouches(texte: string): string[] {
  return texte
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(?<=\p{L})[·•.](?=\p{L})\p{L}{1,5}\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '' && !motsVides.has(mot))
    .map(souche)
}

const terminaisons: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)s$|(?<=..)x$/, ''],
  [/euse$/, 'eur'],
  [/trice$/, 'teur'],
  [/ienne$/, 'ien'],
  [/ere$/, 'er'],
  [/(?<=[aei]n)te$/, 't'],
  [/ive$/, 'if'],
  [/(?<=...)ster$/, 'er'],
  [/(?<=..[^aeiou])(en|e)$/, ''],
]

function souche(mot: string): string {
  return terminaisons.reduce(
    (court, [motif, reste]) => court.replace(motif, reste),
    sansVoyelleDouble(mot),
  )
}

/** Dutch writes «schoonmaakster» but «schoonmaker»: doubled vowels are written once. */
export function sansVoyelleDouble(mot: string): string {
  return mot.replace(/(?<=..)([aeou])\1/g, '$1')
}

/** Words that carry no trade, in both languages. */
const motsVides = new Set(
  'a au aux d de des du en et l la le les ou pour un une het een van in op voor met bij of te'.split(
    ' ',
  ),
)
