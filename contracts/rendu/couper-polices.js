import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

// Run once, by hand, when Noto Sans changes: `node contracts/rendu/couper-polices.js`.
// A published document keeps its bytes only as long as these files keep theirs, so the cut faces are
// committed and never rebuilt on the way to production.

const faces = { normale: '400Regular', italique: '400Regular_Italic', grasse: '600SemiBold' }

/** Scripts a Belgian public office may print, and the signs of a contract. */
const plages = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x259, 0x259],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x2070, 0x209f],
  [0x20a0, 0x20c0],
  [0x2100, 0x214f],
  [0x2150, 0x215f],
  [0x2212, 0x2212],
  [0xfffd, 0xfffd],
]

const texte = plages
  .flatMap(([de = 0, a = 0]) => Array.from({ length: a - de + 1 }, (_, i) => de + i))
  .map((point) => String.fromCodePoint(point))
  .join('')

const ici = new URL('./polices/', import.meta.url)
const origine = new URL('../../node_modules/@expo-google-fonts/noto-sans/', import.meta.url)

for (const [face, dossier] of Object.entries(faces)) {
  const entiere = await readFile(new URL(`${dossier}/NotoSans_${dossier}.ttf`, origine))
  // Only kerning is kept: the layout engine draws one glyph per character, so ligatures and marks
  // would never be used. No hinting either: PDF viewers do not need it.
  const coupee = await subsetFont(entiere, texte, {
    targetFormat: 'sfnt',
    keepFeatures: ['kern'],
    noHinting: true,
  })
  await writeFile(new URL(`noto-sans-${face}.ttf`, ici), coupee)
}
await writeFile(new URL('OFL.txt', ici), await readFile(new URL('LICENSE_FONT', origine)))
