import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estLisible } from './polices.ts'
import {
  assainir,
  caracteresIllisibles,
  estOrdinaire,
  INSECABLE,
  signesMalPlaces,
  typographier,
} from './texte.ts'

const nImporteQuoi = fc.string({ unit: 'binary', maxLength: 200 })

describe('un texte tapé par n’importe qui', () => {
  test('devient toujours imprimable, et le reste', () => {
    fc.assert(
      fc.property(nImporteQuoi, (brut) => {
        const propre = assainir(brut)
        expect(Array.from(propre).every((un) => un === '\n' || estLisible(un))).toBe(true)
        expect(assainir(propre)).toBe(propre)
      }),
    )
  })

  test('n’est cru ordinaire que si le nettoyer n’y changerait rien', () => {
    const ordinaire = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0x20, max: 0x2ff }).map((point) => String.fromCodePoint(point)),
        fc.constantFrom('\n', '’', '“', '—', '€', '•', '\u0301'),
      ),
      maxLength: 60,
    })
    fc.assert(
      fc.property(ordinaire, (texte) => {
        // The invisible sign has it read letter by letter.
        if (estOrdinaire(texte)) expect(assainir(`${texte}\u200b`)).toBe(texte)
      }),
      { numRuns: 2000 },
    )
  })

  test('garde les lettres de tous les noms que le pays rencontre', () => {
    for (const nom of ['Łukasz Şahin-Nguyễn', 'Đorđević', 'Țăran', 'Kovačević', 'Ægir Þórsson'])
      expect(assainir(nom)).toBe(nom)
    expect(assainir('Жанна Ωνάσης')).toBe('Жанна Ωνάσης')
  })

  test('perd le trait d’union invisible collé avec lui, pas le vrai', () => {
    expect(assainir('con\u00advention de Sainte-Ode')).toBe('convention de Sainte-Ode')
  })

  test('écrit une lettre accentuée en un seul caractère', () => {
    expect(assainir('e\u0301te\u0301')).toBe('été')
    expect(signesMalPlaces('x\u0301 été')).toEqual(['x\u0301'])
  })

  test('compte une fin de ligne de Windows pour une seule', () => {
    expect(assainir('un\r\ndeux\rtrois\u2028quatre')).toBe('un\ndeux\ntrois\nquatre')
  })

  test('ne peut ni renverser la ligne ni cacher un caractère', () => {
    expect(assainir('a\u202eb\u200bc\u2066d\ufeffe\u0007f\tg')).toBe('abcdef g')
  })

  test('montre par un signe ce que la police ne sait pas écrire', () => {
    expect(assainir('Ali محمد 😀')).toBe('Ali ���� �')
    expect(caracteresIllisibles('Ali محمد 😀 Ali')).toEqual(['م', 'ح', 'د', '😀'])
    expect(caracteresIllisibles('Łukasz\nŞahin')).toEqual([])
  })
})

describe('une espace insécable', () => {
  const enFrancais = (texte: string) => typographier(texte, 'fr').replaceAll(INSECABLE, '~')
  const enNeerlandais = (texte: string) => typographier(texte, 'nl').replaceAll(INSECABLE, '~')

  test('tient ensemble un nombre et son unité, un article et son numéro', () => {
    expect(enFrancais('article 60, § 7, 38 h par semaine')).toBe(
      'article 60, §~7, 38~h par semaine',
    )
    expect(enFrancais('le 1er mars 2026')).toBe('le 1er~mars 2026')
    expect(enFrancais('1 234,50 € et 12,5 %')).toBe('1~234,50~€ et 12,5~%')
    expect(enNeerlandais('€ 250,00 nr. 5, 3 dagen')).toBe('€~250,00 nr.~5, 3~dagen')
  })

  test('précède la ponctuation haute en français seulement', () => {
    expect(enFrancais('le « lu et approuvé » : oui ; non ?')).toBe(
      'le «~lu et approuvé~»~: oui~; non~?',
    )
    expect(enNeerlandais('ja ; nee')).toBe('ja ; nee')
  })

  test('remplace une espace, sans rien ajouter ni enlever', () => {
    fc.assert(
      fc.property(nImporteQuoi, fc.constantFrom('fr', 'nl'), (brut, langue) => {
        const propre = assainir(brut)
        expect(typographier(propre, langue).replaceAll(INSECABLE, ' ')).toBe(
          propre.replaceAll(INSECABLE, ' '),
        )
      }),
    )
  })
})
