import { describe, expect, test } from 'vitest'
import { attendre, creerAgenda, type Recit } from './agenda.ts'

const le = (jour: number) => new Date(Date.UTC(2026, 0, jour))

describe('l’agenda du récit', () => {
  test('les récits se tressent dans l’ordre des jours, et s’arrêtent aujourd’hui', async () => {
    const dits: string[] = []
    const heures: number[] = []
    const agenda = creerAgenda((quand) => heures.push(quand.getUTCDate()))
    function* recit(nom: string, jours: readonly number[]): Recit {
      for (const jour of jours) {
        yield le(jour)
        dits.push(`${nom}${jour}`)
      }
    }
    agenda.commencer('a', recit('a', [2, 5, 9]), le(1))
    agenda.commencer('b', recit('b', [3, 4, 30]), le(1))
    await agenda.derouler(le(10))
    expect(dits).toEqual(['a2', 'b3', 'b4', 'a5', 'a9'])
    expect(heures).toEqual(heures.toSorted((x, y) => x - y))
  })

  test('au même instant, le premier inscrit parle d’abord', async () => {
    const dits: string[] = []
    const agenda = creerAgenda(() => undefined)
    function* recit(nom: string): Recit {
      dits.push(nom)
      yield le(1)
      dits.push(nom)
    }
    for (const nom of ['a', 'b', 'c']) agenda.commencer(nom, recit(nom), le(1))
    await agenda.derouler(le(1))
    expect(dits.join('')).toBe('abcabc')
  })

  test('un rendez-vous passé a lieu tout de suite : l’heure ne recule jamais', async () => {
    const dits: number[] = []
    let heure = 0
    const agenda = creerAgenda((quand) => {
      heure = quand.getUTCDate()
    })
    function* recit(): Recit {
      yield le(8)
      yield le(2)
      dits.push(heure)
      const nombre = yield* attendre(Promise.resolve(7))
      dits.push(nombre)
    }
    agenda.commencer('a', recit(), le(1))
    await agenda.derouler(le(31))
    expect(dits).toEqual([8, 7])
  })

  test('un récit qui trébuche dit lequel et quand', async () => {
    const agenda = creerAgenda(() => undefined)
    // biome-ignore lint/correctness/useYield: it stumbles before its first appointment
    function* recit(): Recit {
      throw new Error('refus')
    }
    agenda.commencer('la panne', recit(), le(3))
    await expect(agenda.derouler(le(4))).rejects.toThrow(/la panne.*2026-01-03/)
  })

  test('les autres continuent si quelqu’un entend le faux pas', async () => {
    const dits: string[] = []
    const agenda = creerAgenda(() => undefined)
    function* recit(nom: string): Recit {
      yield le(2)
      if (nom === 'a') throw new Error('refus')
      dits.push(nom)
    }
    for (const nom of ['a', 'b']) agenda.commencer(nom, recit(nom), le(1))
    await agenda.derouler(le(3), ({ message }) => dits.push(message.slice(0, 13)))
    expect(dits).toEqual(['the story «a»', 'b'])
  })
})
