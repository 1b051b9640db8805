import { expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { avancementDe } from './situation.ts'

const fin = dateCivile('2027-02-01')
const enCours = { verdict: 'a_verifier', base: 'art_30' } as const

test('un contrat qui finit le jour du seuil est à temps', () => {
  expect(avancementDe(enCours, fin, fin)).toEqual({ situation: 'a_temps', joursEnPlus: 0 })
})

test('un contrat trop court dit combien de jours il lui manque', () => {
  expect(avancementDe(enCours, dateCivile('2027-02-10'), fin)).toEqual({
    situation: 'trop_court',
    joursEnPlus: 9,
  })
})

test('ce que le moteur ne peut pas dater est à vérifier, jamais promis', () => {
  expect(avancementDe(enCours, null, fin).situation).toBe('a_verifier')
  expect(avancementDe({ ...enCours, base: 'a_verifier' }, fin, fin).situation).toBe('a_verifier')
})

test('un seuil atteint le reste, quelle que soit la fin', () => {
  expect(avancementDe({ verdict: 'atteint', base: 'art_30' }, null, fin).situation).toBe('atteint')
})
