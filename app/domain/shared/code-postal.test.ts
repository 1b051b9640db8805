import { describe, expect, test } from 'vitest'
import {
  type CodePostal,
  concordance,
  estCodePostal,
  lireCodePostal,
  localiteDuCode,
  regionDuCode,
  seulCode,
  trouverLocalite,
} from './code-postal.ts'
import { bruxelles, flandre, sections, wallonie } from './localites.ts'

describe('un code postal', () => {
  test('se lit avec ou sans B', () => {
    for (const ecrit of ['1030', ' 1030', 'B-1030', 'B 1030', 'BE-1030'])
      expect(lireCodePostal(ecrit).code, ecrit).toBe('1030')
    expect(lireCodePostal('').probleme).toBe('absent')
    for (const faux of ['0999', '9999', '103', '10300', 'Bxl'])
      expect(lireCodePostal(faux).probleme, faux).toBe('invalide')
  })

  test('dit la région', () => {
    expect(regionDuCode(code('1210'))).toBe('bruxelles')
    expect(regionDuCode(code('1480'))).toBe('wallonie')
    expect(regionDuCode(code('1600'))).toBe('flandre')
    expect(regionDuCode(code('4000'))).toBe('wallonie')
    expect(regionDuCode(code('7700'))).toBe('wallonie')
    expect(regionDuCode(code('8870'))).toBe('flandre')
  })
})

describe('une commune', () => {
  test('se reconnaît en français, en néerlandais et dans les abréviations', () => {
    for (const ecrit of [
      'Molenbeek',
      'SINT-JANS-MOLENBEEK',
      'molenbeek st-jean',
      'Molenbeek-Saint-Jean',
    ])
      expect(trouverLocalite(ecrit)?.nom, ecrit).toBe('Molenbeek-Saint-Jean')
    expect(trouverLocalite('St-Josse')?.nom).toBe('Saint-Josse-ten-Noode')
    expect(trouverLocalite('Vilvorde')?.nom).toBe('Vilvoorde')
    expect(trouverLocalite('Luik')?.nom).toBe('Liège')
    expect(trouverLocalite('Woluwe St Lambert')?.nom).toBe('Woluwe-Saint-Lambert')
    expect(trouverLocalite('Nulle-Part')).toBeUndefined()
  })

  test('le code postal précise de quelle partie on parle', () => {
    expect(trouverLocalite('Bxl', code('1020'))).toMatchObject({
      nom: 'Laeken',
      commune: 'Bruxelles',
    })
    expect(trouverLocalite('Brussel', code('1000'))?.nom).toBe('Bruxelles')
    expect(trouverLocalite('Saint-Nicolas', code('9100'))?.nom).toBe('Sint-Niklaas')
    expect(localiteDuCode(code('1120'))?.nom).toBe('Neder-over-Heembeek')
  })

  test('contredire le code postal se voit ; une commune inconnue ne contredit rien', () => {
    expect(concordance(code('1080'), 'Schaerbeek')).toBe('contredit')
    expect(concordance(code('1000'), 'schaarbeek')).toBe('contredit')
    expect(concordance(code('5555'), 'Schaerbeek')).toBe('contredit')
    expect(concordance(code('1020'), 'Bruxelles')).toBe('concorde')
    expect(concordance(code('1020'), 'Laken')).toBe('concorde')
    expect(concordance(code('6020'), 'Charleroi')).toBe('concorde')
    expect(concordance(code('5555'), 'Bièvre')).toBe('inconnu')
  })

  test('seule une commune à code unique donne son code', () => {
    expect(seulCode('Woluwe-Saint-Pierre')).toBe('1150')
    expect(seulCode('Neder-over-Heembeek')).toBe('1120')
    expect(seulCode('Bruxelles')).toBeNull()
    expect(seulCode('Nulle-Part')).toBeNull()
  })

  test('la table tient : codes valables, un code par commune, dix-neuf communes à Bruxelles', () => {
    expect(bruxelles).toHaveLength(19)
    expect(new Set(bruxelles.map(([, , , nis]) => nis)).size).toBe(19)
    const tous = [...bruxelles, ...wallonie, ...flandre].flatMap(
      ([fr]) => trouverLocalite(fr)?.codes ?? [],
    )
    expect(tous.every(estCodePostal)).toBe(true)
    const sansHomonyme = tous.filter((un) => un !== '4420')
    expect(new Set(sansHomonyme).size).toBe(sansHomonyme.length)
    for (const [, , codes, commune] of sections)
      expect(trouverLocalite(commune)?.codes).toContain(codes)
    for (const { codes, region } of [...bruxelles, ...wallonie, ...flandre].flatMap(
      ([fr, nl]) => trouverLocalite(nl) ?? trouverLocalite(fr) ?? [],
    ))
      for (const un of codes) expect(regionDuCode(code(un)), un).toBe(region)
  })
})

function code(texte: string): CodePostal {
  if (!estCodePostal(texte)) throw new Error(texte)
  return texte
}
