/**
 * What a browser says of itself, in the two words a person recognises: «Firefox · Windows». Null when
 * it says nothing known. Names of products are the same in every language.
 */
export function appareilDe(agent: string): string | null {
  const morceaux = [premier(navigateurs, agent), premier(systemes, agent)].filter(Boolean)
  return morceaux.length > 0 ? morceaux.join(' · ') : null
}

/** Order matters: Edge and Opera also say Chrome, Chrome also says Safari. */
const navigateurs: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systemes: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]

function premier(table: readonly (readonly [RegExp, string])[], agent: string): string | undefined {
  return table.find(([motif]) => motif.test(agent))?.[1]
}
