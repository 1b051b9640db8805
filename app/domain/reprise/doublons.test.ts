import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { type Niss, niss } from '#app/domain/shared/niss.ts'
import { apparierDoublons, type PersonneConnue, type PersonneDeLigne } from './doublons.ts'
import { analyserNom, cleDeNom, distance, naissancesProches, nomsProches } from './ressemblance.ts'

const index = (numero: Niss) => `i${numero}`
const naissance = dateCivile('1990-07-15')
const samira: PersonneConnue = {
  id: 'p1',
  indexNiss: 'i90071500133',
  nom: 'El Idrissi',
  prenom: 'Samira',
  naissance,
  commune: 'Schaerbeek',
}

function ligne(plus: Partial<PersonneDeLigne> = {}): PersonneDeLigne {
  const { nom, prenom, commune } = samira
  return { rang: 1, niss: null, nom, prenom, naissance, commune, ...plus }
}

describe('une ligne face aux personnes connues', () => {
  test('le même NISS est la même personne, quel que soit le nom', () => {
    expect(
      apparierDoublons(
        [samira],
        [ligne({ niss: niss('90071500133'), nom: 'Idrissi', prenom: 'S.' })],
        index,
      ),
    ).toEqual([{ rang: 1, issue: 'connue', id: 'p1', preuve: 'niss' }])
  })

  test('sans NISS, le même nom et la même naissance sont la même personne', () => {
    expect(apparierDoublons([samira], [ligne({ nom: 'EL IDRISSI' })], index)).toEqual([
      { rang: 1, issue: 'connue', id: 'p1', preuve: 'identite' },
    ])
    expect(
      apparierDoublons([samira], [ligne({ nom: 'Samira', prenom: 'El Idrissi' })], index),
    ).toMatchObject([{ issue: 'connue' }])
  })

  test('deux NISS différents sont deux personnes, même homonymes', () => {
    expect(apparierDoublons([samira], [ligne({ niss: niss('05031200284') })], index)).toEqual([
      { rang: 1, issue: 'nouvelle' },
    ])
  })

  test('presque le même nom le même jour se regarde à deux', () => {
    expect(apparierDoublons([samira], [ligne({ prenom: 'Samirra' })], index)).toEqual([
      { rang: 1, issue: 'probable', ids: ['p1'] },
    ])
    expect(apparierDoublons([samira], [ligne({ naissance: null })], index)).toMatchObject([
      { issue: 'probable' },
    ])
    expect(
      apparierDoublons([samira], [ligne({ naissance: null, commune: 'Mons' })], index),
    ).toMatchObject([{ issue: 'nouvelle' }])
  })

  test('le nom seul ne suffit jamais, et un jumeau est un autre', () => {
    expect(
      apparierDoublons([samira], [ligne({ naissance: dateCivile('1980-01-01') })], index),
    ).toMatchObject([{ issue: 'nouvelle' }])
    expect(apparierDoublons([samira], [ligne({ prenom: 'Naïma' })], index)).toMatchObject([
      { issue: 'nouvelle' },
    ])
  })

  test('reprendre deux fois le même fichier ne crée personne deux fois', () => {
    const unePersonne = fc.record({
      rang: fc.integer({ min: 1, max: 9999 }),
      niss: fc.constantFrom(null, niss('90071500133'), niss('05031200284'), niss('85491500326')),
      nom: fc.constantFrom('Kaya', 'Şahin', 'El Amrani'),
      prenom: fc.constantFrom('Ayşe', 'Hüseyin', 'Naïma'),
      naissance: fc.constantFrom(naissance, dateCivile('1985-09-15')),
      commune: fc.constantFrom('Mons', 'Jette'),
    })
    fc.assert(
      fc.property(fc.array(unePersonne, { maxLength: 12 }), (lignes) => {
        const connues = lignes.map((une, i) => ({
          ...une,
          id: `p${i}`,
          indexNiss: une.niss && index(une.niss),
        }))
        return apparierDoublons(connues, lignes, index).every(({ issue }) => issue !== 'nouvelle')
      }),
    )
  })
})

describe('deux noms', () => {
  test('le même nom entendu autrement est proche', () => {
    const proches: [string, string, string, string][] = [
      ['Benali', 'Hamza', 'BENALI', 'Haamza'],
      ['Rahimi', 'Zabihullah', 'Raheemi', 'Zabihullah'],
      ['Nguyễn', 'Minh Đức', 'Minh Duc', 'Nguyen'],
      ['Oliveira Souza', 'Thiago', 'Oliveira', 'Thiago'],
      ["T'Joens", 'Ann', 'Tjoens', 'Ann'],
    ]
    for (const [a, b, c, d] of proches)
      expect(
        nomsProches(
          analyserNom({ nom: a, prenom: b, naissance }),
          analyserNom({ nom: c, prenom: d, naissance }),
        ),
        `${a} ${c}`,
      ).toBe(true)
  })

  test('deux fautes dans un long nom restent proches', () => {
    const unNom = fc.stringMatching(/^[a-z]{8,14}$/)
    const faute = fc.tuple(fc.nat(20), fc.constantFrom('', 'x', 'ab'))
    const abimer = (nom: string, [place, lettres]: [number, string]) =>
      nom.slice(0, place % nom.length) + lettres + nom.slice((place % nom.length) + 1)
    fc.assert(
      fc.property(unNom, fc.constantFrom('Ayşe', 'Jean-Bosco'), faute, (nom, prenom, une) => {
        const juste = analyserNom({ nom, prenom, naissance })
        const faux = analyserNom({ nom: abimer(nom, une), prenom, naissance })
        return nomsProches(juste, faux) && nomsProches(faux, juste)
      }),
    )
  })

  test('deux prénoms différents sont deux personnes', () => {
    const loin: [string, string][] = [
      ['Siham', 'Naïma'],
      ['Hassan', 'Hussein'],
      ['Ali', 'Omar'],
      ['Jean', 'Jeanne'],
    ]
    for (const [b, d] of loin)
      expect(
        nomsProches(
          analyserNom({ nom: 'Kaya', prenom: b, naissance }),
          analyserNom({ nom: 'Kaya', prenom: d, naissance }),
        ),
        `${b} ${d}`,
      ).toBe(false)
  })

  test('la clé ne dépend ni de l’ordre ni des accents', () => {
    expect(cleDeNom({ nom: 'Şahin', prenom: 'Hüseyin', naissance })).toBe(
      cleDeNom({ nom: 'HUSEYIN', prenom: 'sahin', naissance }),
    )
  })

  test('la distance est symétrique, nulle pour un même mot, et un échange coûte un', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12 }),
        fc.string({ maxLength: 12 }),
        (a, b) =>
          distance(a, b) === distance(b, a) &&
          distance(a, a) === 0 &&
          distance(a, b) <= Math.max(a.length, b.length),
      ),
    )
    expect(distance('hamza', 'hmaza')).toBe(1)
  })

  test('deux dates de naissance proches sont une faute de frappe', () => {
    expect(naissancesProches(naissance, dateCivile('1991-07-15'))).toBe(true)
    expect(naissancesProches(dateCivile('1990-07-05'), dateCivile('1990-05-07'))).toBe(true)
    expect(naissancesProches(naissance, null)).toBe(true)
    expect(naissancesProches(naissance, dateCivile('1985-09-15'))).toBe(false)
  })
})
