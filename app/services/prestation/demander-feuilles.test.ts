import { beforeEach, expect, test } from 'vitest'
import { contexteSysteme } from '#app/guards/systeme.server.ts'
import { type Triangle, uneFeuilleConfirmee, unTriangle } from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { demanderFeuilles } from './demander-feuilles.server.ts'

let t: Triangle
beforeEach(() => {
  t = unTriangle(baseDeTest())
})

const passer = (jour: string) => demanderFeuilles(contexteSysteme(t.base, midi(jour)))
const lettres = () =>
  t.base.$client.prepare("select count(*) from envoi where modele = 'avis'").pluck().get()

test('le lieu de travail est prévenu à la fin du mois, puis rappelé deux fois, et l’agent prend la suite', () => {
  uneFeuilleConfirmee(t, '2026-09')
  const avant = Number(lettres())
  const jours = ['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-08', '2026-11-09', '2026-11-15']
  expect(jours.map(passer)).toEqual([0, 1, 0, 1, 0, 1])
  expect(Number(lettres()) - avant).toBe(3)
  expect(passer('2026-11-29')).toBe(0)
})

test('une feuille confirmée ne se demande pas', () => {
  uneFeuilleConfirmee(t, '2026-09')
  uneFeuilleConfirmee(t, '2026-10')
  expect(passer('2026-11-15')).toBe(0)
})

test('ce qui n’a pas été demandé à temps ne l’est qu’une fois', () => {
  uneFeuilleConfirmee(t, '2026-09')
  expect(['2026-11-20', '2026-11-21'].map(passer)).toEqual([1, 0])
})
