import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateCivile, depuisJour, estDateCivile } from '#app/domain/shared/date-civile.ts'
import { lireDate } from './dates.ts'

const aujourdhui = dateCivile('2026-11-22')
const naissance = (texte: string) => lireDate(texte, 'naissance', aujourdhui)
const evenement = (texte: string) => lireDate(texte, 'evenement', aujourdhui)

describe('une date', () => {
  test('se lit dans toutes les formes que l’on tape', () => {
    const formes: Record<string, string> = {
      '05/04/1995': '1995-04-05',
      '5/4/1995': '1995-04-05',
      '05-04-1995': '1995-04-05',
      '5.4.95': '1995-04-05',
      '05-04-95': '1995-04-05',
      '05 04 1995': '1995-04-05',
      '1995-04-05': '1995-04-05',
      '1995-4-5': '1995-04-05',
      '1995-04-05 00:00:00': '1995-04-05',
      '1995-04-05T00:00:00Z': '1995-04-05',
      '05/04/1995 0:00': '1995-04-05',
      '26 septembre 2005': '2005-09-26',
      '1er mars 2026': '2026-03-01',
      '8 augustus 2025': '2025-08-08',
      '27 févr. 2003': '2003-02-27',
      'lundi 3 mai 1985': '1985-05-03',
      '2 juin 2025': '2025-06-02',
      '11 juil. 2025': '2025-07-11',
      '1 mrt. 2024': '2024-03-01',
      '36684': '2000-06-07',
      '45805': '2025-05-28',
      '20030821': '2003-08-21',
      '21082003': '2003-08-21',
    }
    for (const [ecrite, date] of Object.entries(formes))
      expect(naissance(ecrite), ecrite).toMatchObject({ genre: 'jour', date })
    expect(lireDate({ jour: dateCivile('1995-04-05') }, 'naissance', aujourdhui)).toMatchObject({
      date: '1995-04-05',
    })
    expect(lireDate(36_684, 'naissance', aujourdhui)).toMatchObject({ date: '2000-06-07' })
  })

  test('l’année à deux chiffres est passée pour une naissance, proche pour un événement', () => {
    expect(naissance('10-09-99')).toMatchObject({ date: '1999-09-10' })
    expect(naissance('18-01-03')).toMatchObject({ date: '2003-01-18' })
    expect(naissance('18-01-27')).toMatchObject({ date: '1927-01-18' })
    expect(evenement('03-04-27')).toMatchObject({ date: '2027-04-03' })
    expect(evenement('03-04-98')).toMatchObject({ date: '1998-04-03' })
  })

  test('une date incomplète reste incomplète', () => {
    for (const ecrite of ['02/2026', '2026-02', 'février 2026', '2/2026'])
      expect(evenement(ecrite), ecrite).toEqual({ genre: 'partielle', partielle: '2026-02' })
    expect(evenement('2026')).toEqual({ genre: 'partielle', partielle: '2026' })
  })

  test('ce qui n’existe pas, ce qui manque et ce qui ne se lit pas se distinguent', () => {
    for (const impossible of [
      '30.02.1988',
      '31/02/1990',
      '29-02-2005',
      '00/00/1990',
      '12/25/1990',
      '2026-13-01',
    ])
      expect(naissance(impossible).genre, impossible).toBe('impossible')
    for (const absente of ['', ' ', '?', '-', '--', '\u00a0', 'x'])
      expect(naissance(absente).genre, absente).toBe('absente')
    for (const illisible of ['01/03/26 ou 08/03/26', 'bientôt', '12/34', 'vers 1980', '999999'])
      expect(naissance(illisible).genre, illisible).toBe('illisible')
  })

  test('chaque jour se relit dans chaque forme', () => {
    const unJour = fc.integer({ min: -18_000, max: 20_000 }).map(depuisJour)
    fc.assert(
      fc.property(unJour, (jour) => {
        const [a = '', m = '', j = ''] = jour.split('-')
        const formes = [`${j}/${m}/${a}`, `${Number(j)}.${Number(m)}.${a}`, jour, `${j}-${m}-${a}`]
        return formes.every((forme) => {
          const lue = naissance(forme)
          return lue.genre === 'jour' && lue.date === jour
        })
      }),
    )
  })

  test('n’importe quel texte a une réponse, et jamais un jour inventé', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        const lue = evenement(texte)
        return lue.genre !== 'jour' || estDateCivile(lue.date)
      }),
    )
  })
})
