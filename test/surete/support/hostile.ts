import type { Hasard } from '#test/support/hasard.ts'
import type { Champ, Valeurs } from './formulaires.ts'

/** What somebody who means harm, or a broken browser, may put in a field of text. */
const textes: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202egnirts',
  '\u200b\u200c\ufeff',
  'e\u0301'.repeat(1000),
  '👩‍👩‍👧‍👦'.repeat(200),
  'x'.repeat(20_001),
  'x'.repeat(120_000),
  '\n'.repeat(5000),
  '\r\nSet-Cookie: p60=x\r\n',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1 --",
  "'; drop table candidat; --",
  '%_\\%',
  '{{7*7}}<%= 7*7 %>',
  '../../../../etc/passwd',
  '//evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/\\evil.example',
  '=cmd|calc',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  'true',
  '{"a":1}',
  'a@b.example,c@d.example',
  'a@b.example\r\nBcc: c@d.example',
  'Łukasz Şahin-Nguyễn Đorđević',
  'عبد الله',
]

const nombres: readonly string[] = [
  '-1',
  '-0',
  '0',
  '1.5',
  '1e3',
  '1e309',
  '-1e309',
  '9007199254740992',
  '99999999999999999999',
  'Infinity',
  '0x10',
  '１２',
  ' 1',
  '1 ',
  '1,5',
  '',
  'abc',
]

const jours: readonly string[] = [
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '2027-02-29',
  '2027-02-30',
  '2027-13-01',
  '2027-2-1',
  '01/02/2027',
  '2027-02-01T00:00',
  '-271821-04-20',
  '275760-09-13',
]

/** Names that no schema has, and that a careless reader would take for its own. */
const nomsDeTrop: readonly string[] = [
  '__proto__',
  '__proto__.admin',
  '__proto__[admin]',
  'constructor',
  'constructor.prototype.x',
  'prototype',
  'toString',
  'hasOwnProperty',
  'cpasId',
  'role',
  'id',
  'statut',
  'version',
  '_cle',
  '_method',
  'intent',
  '__intent__',
  '__state__',
  '',
  '[]',
  '[0]',
  '.',
  'a[999999999]',
  'a[-1]',
  'a[b][c][d][e][f]',
  'x'.repeat(5000),
]

/** Changes a form in one way. Each is drawn with the same chance. */
type Deformation = (
  valeurs: Valeurs,
  outils: {
    readonly champs: readonly Champ[]
    readonly hasard: Hasard
    readonly idsDAutrui: readonly string[]
  },
) => Valeurs

const remplacer = (valeurs: Valeurs, nom: string, valeur: Valeurs[number][1]): Valeurs => {
  const autres = valeurs.filter(([n]) => n !== nom)
  return [...autres, [nom, valeur]]
}

const unNom = ({ champs, hasard }: Parameters<Deformation>[1], valeurs: Valeurs): string =>
  hasard.parmi([...champs.map(({ nom }) => nom), ...valeurs.map(([nom]) => nom), 'x'])

const deformations: readonly Deformation[] = [
  // Missing.
  (valeurs, outils) => {
    const nom = unNom(outils, valeurs)
    return valeurs.filter(([n]) => n !== nom)
  },
  // Doubled, with another value.
  (valeurs, outils) => [...valeurs, [unNom(outils, valeurs), outils.hasard.parmi(textes)]],
  // A list where one is expected, and deeper.
  (valeurs, outils) => {
    const suffixe = outils.hasard.parmi(['[0]', '[]', '[1]', '.x', '[0].x', '[999]', '[99999999]'])
    return [...valeurs, [`${unNom(outils, valeurs)}${suffixe}`, outils.hasard.parmi(textes)]]
  },
  // Texts.
  (valeurs, outils) => remplacer(valeurs, unNom(outils, valeurs), outils.hasard.parmi(textes)),
  (valeurs, outils) => remplacer(valeurs, unNom(outils, valeurs), outils.hasard.parmi(textes)),
  // Numbers, days.
  (valeurs, outils) => remplacer(valeurs, unNom(outils, valeurs), outils.hasard.parmi(nombres)),
  (valeurs, outils) => remplacer(valeurs, unNom(outils, valeurs), outils.hasard.parmi(jours)),
  // Another version.
  (valeurs, { hasard }) => remplacer(valeurs, 'version', hasard.parmi([...nombres, '2', '99'])),
  // Somebody else's thing.
  (valeurs, outils) => {
    const { champs, hasard, idsDAutrui } = outils
    const ids = champs.filter(({ nom }) => /Id$|^mandat$|^session$/.test(nom)).map(({ nom }) => nom)
    const nom = ids.length > 0 ? hasard.parmi(ids) : unNom(outils, valeurs)
    return remplacer(valeurs, nom, hasard.parmi(idsDAutrui))
  },
  // A file where a text is expected.
  (valeurs, outils) =>
    remplacer(valeurs, unNom(outils, valeurs), {
      nomDeFichier: outils.hasard.parmi(['a.pdf', '../../x', 'CON', 'x".exe', 'é'.repeat(200)]),
      type: outils.hasard.parmi(['application/pdf', 'text/html', 'x/y', '']),
      octets: Buffer.from(
        outils.hasard.parmi(['', '%PDF-1.7 %%EOF', '\u0089PNG', 'PK\u0003\u0004']),
      ),
    }),
  // Names of our own engine.
  (valeurs, { hasard }) => [...valeurs, [hasard.parmi(nomsDeTrop), hasard.parmi(textes)]],
  // Orders to the library that reads forms.
  (valeurs, { hasard }) => [
    ...valeurs,
    [
      hasard.parmi(['__intent__', '__state__']),
      hasard.parmi([
        'null',
        '1',
        '{',
        '{"type":"update","payload":{"name":"version","value":1}}',
        '{"type":"insert","payload":{"name":"x","index":99999999}}',
        '{"type":"reset","payload":{}}',
      ]),
    ],
  ],
  // Keys.
  (valeurs, { hasard }) =>
    remplacer(valeurs, '_cle', hasard.parmi(['', 'x', 'é'.repeat(40), 'k'.repeat(3000), '\u0000'])),
  // A thousand fields.
  (valeurs, { hasard }) => [
    ...valeurs,
    ...Array.from({ length: 1000 }, (_, i): Valeurs[number] => [`x${i}`, hasard.parmi(nombres)]),
  ],
  // Nothing at all.
  () => [],
]

/** Deforms a form, mostly once: what is wrong everywhere is refused by the first field read. */
export function deformer(valeurs: Valeurs, outils: Parameters<Deformation>[1]): Valeurs {
  let forme = valeurs
  for (let fois = outils.hasard.vrai(0.7) ? 1 : 3; fois > 0; fois--)
    forme = outils.hasard.parmi(deformations)(forme, outils)
  return forme
}

/** Bodies that are no form, whatever their type says. */
export const corpsAbimes: readonly { readonly corps: string | Buffer; readonly type: string }[] = [
  { corps: '%', type: 'application/x-www-form-urlencoded' },
  { corps: '%zz=%ff&%E0%A4%A=1', type: 'application/x-www-form-urlencoded' },
  { corps: Buffer.from([0xff, 0xfe, 0x3d, 0x80]), type: 'application/x-www-form-urlencoded' },
  { corps: '&&&===&=&', type: 'application/x-www-form-urlencoded; charset=utf-7' },
  { corps: 'a=1', type: 'multipart/form-data' },
  { corps: 'a=1', type: 'multipart/form-data; boundary=' },
  { corps: '--x\r\n', type: 'multipart/form-data; boundary=x' },
  {
    corps: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
    type: 'multipart/form-data; boundary=x',
  },
  {
    corps: '--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--\r\n',
    type: 'multipart/form-data; boundary=x',
  },
  {
    corps: `--x\r\nContent-Disposition: form-data; name="${'a'.repeat(9000)}"\r\n\r\nb\r\n--x--\r\n`,
    type: 'multipart/form-data; boundary=x',
  },
  { corps: '{"a":1}', type: 'application/json' },
  { corps: '<a/>', type: 'text/xml' },
  { corps: 'a=1', type: 'text/plain' },
]
