import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DateCivile, dateCivile, depuisJour } from './date-civile.ts'
import {
  cleNiss,
  contenuNiss,
  contradictionsNiss,
  estNiss,
  formaterNiss,
  lireNiss,
  masquerNiss,
  type Niss,
  niss,
} from './niss.ts'

/** Any ordinary number: a day from 1900 to 2099 and a serial number. */
const unNumero = fc
  .tuple(fc.integer({ min: -25_567, max: 47_481 }), fc.integer({ min: 1, max: 998 }))
  .map(([jour, serie]) => {
    const date = depuisJour(jour)
    const neuf = date.slice(2).replaceAll('-', '') + String(serie).padStart(3, '0')
    return { date, serie, numero: niss(neuf + cleNiss(neuf, date >= '2000')) }
  })

describe('un numéro de registre national', () => {
  test('dit la date de naissance et le sexe, dans les deux siècles', () => {
    fc.assert(
      fc.property(unNumero, ({ date, serie, numero }) => {
        const contenu = contenuNiss(numero)
        return (
          contenu.naissance === date &&
          contenu.sexe === (serie % 2 ? 'M' : 'F') &&
          contenu.annee === Number(date.slice(0, 4)) &&
          !contenu.bis
        )
      }),
    )
  })

  test('un chiffre faux ou deux voisins échangés se voient par la clé, ou par la date', () => {
    // A wrong number may fit the formula of the other century: then its birth date gives it away.
    const seVoit = (faux: string, date: DateCivile) =>
      !estNiss(faux) || contradictionsNiss(faux, { naissance: date, sexe: null }).length > 0
    fc.assert(
      fc.property(
        unNumero,
        fc.nat(10),
        fc.integer({ min: 1, max: 9 }),
        ({ numero, date }, place, ecart) => {
          const chiffre = (Number(numero[place]) + ecart) % 10
          return seVoit(numero.slice(0, place) + chiffre + numero.slice(place + 1), date)
        },
      ),
    )
    fc.assert(
      fc.property(unNumero, fc.nat(9), ({ numero, date }, place) => {
        const [a = '', b = ''] = numero.slice(place)
        return a === b || seVoit(numero.slice(0, place) + b + a + numero.slice(place + 2), date)
      }),
    )
  })

  test('se relit comme il s’imprime, avec des espaces, des tirets ou rien', () => {
    expect(formaterNiss(niss('90071500133'))).toBe('90.07.15-001.33')
    for (const ecrit of ['90.07.15-001.33', '900715 001 33', ' 900715-001-33 ', '90071500133'])
      expect(lireNiss(ecrit), ecrit).toEqual({ niss: '90071500133', zerosRestaures: false })
    fc.assert(fc.property(unNumero, ({ numero }) => lireNiss(formaterNiss(numero)).niss === numero))
  })

  test('le zéro avalé par le tableur revient, quand le numéro devient juste', () => {
    expect(lireNiss('5031200284')).toEqual({ niss: '05031200284', zerosRestaures: true })
    expect(lireNiss('0302279746')).toEqual({ probleme: 'longueur' })
    fc.assert(
      fc.property(unNumero, ({ numero }) => {
        const nombre = String(Number(numero))
        return nombre.length < 8 || lireNiss(nombre).niss === numero
      }),
    )
  })

  test('un numéro bis est reconnu, et ne dit pas toujours le sexe', () => {
    expect(contenuNiss(niss('85491500326'))).toEqual({
      bis: true,
      naissance: '1985-09-15',
      annee: 1985,
      sexe: 'M',
    })
    expect(contenuNiss(niss('85291500380'))).toMatchObject({ bis: true, sexe: null })
  })

  test('une date de naissance inconnue reste inconnue', () => {
    const sansJour = `8500000${'01'}`
    const numero = niss(sansJour + cleNiss(sansJour, false))
    expect(contenuNiss(numero)).toEqual({ bis: false, naissance: null, annee: 1985, sexe: 'M' })
    const sansRien = '000001003'
    expect(contenuNiss(niss(sansRien + cleNiss(sansRien, true)))).toMatchObject({
      naissance: null,
      annee: null,
    })
    const bis = '854000120'
    expect(contenuNiss(niss(bis + cleNiss(bis, false)))).toMatchObject({
      bis: true,
      naissance: null,
    })
  })

  test('la clé d’un reste nul est 97, jamais 00', () => {
    fc.assert(fc.property(unNumero, ({ numero }) => !numero.endsWith('00')))
    expect(cleNiss('000000097', false)).toBe('97')
  })

  test('ce qui manque, ce qui est abîmé et ce qui est impossible se distinguent', () => {
    for (const vide of ['', ' ', '?', '-', 'en attente', 'in aanvraag', 'aucun', '\u00a0'])
      expect(lireNiss(vide).probleme, vide).toBe('absent')
    expect(lireNiss('1,12139E+9').probleme).toBe('scientifique')
    expect(lireNiss('9.0071500133E10').probleme).toBe('scientifique')
    expect(lireNiss('9007150013').probleme).toBe('longueur')
    expect(lireNiss('900715001333').probleme).toBe('longueur')
    expect(lireNiss('90071500134').probleme).toBe('controle')
    expect(lireNiss(`907315001${cleNiss('907315001', false)}`).probleme).toBe('structure')
    expect(lireNiss(`900230001${cleNiss('900230001', false)}`).probleme).toBe('structure')
    expect(lireNiss(`900715000${cleNiss('900715000', false)}`).probleme).toBe('structure')
  })

  test('contredire la date ou le sexe se dit, sans rien décider', () => {
    const numero = niss('90071500133')
    const dit = { naissance: dateCivile('1990-07-15'), sexe: 'M' } as const
    expect(contradictionsNiss(numero, dit)).toEqual([])
    expect(contradictionsNiss(numero, { ...dit, sexe: 'F' })).toEqual(['sexe'])
    expect(contradictionsNiss(numero, { ...dit, sexe: 'X' })).toEqual([])
    expect(contradictionsNiss(numero, { ...dit, naissance: dateCivile('1991-07-15') })).toEqual([
      'naissance',
    ])
    expect(contradictionsNiss(numero, { naissance: null, sexe: null })).toEqual([])
  })

  test('masqué, il ne donne ni la date ni le numéro', () => {
    expect(masquerNiss(niss('90071500133'))).toBe('••.••.••-••1.33')
  })

  test('un mauvais numéro ne se fabrique pas', () => {
    expect(() => niss('90071500134')).toThrow(RangeError)
    expect(() => contenuNiss('x' as Niss)).toThrow(RangeError)
  })
})
