import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enSms, nombreDeSms } from './sms.ts'

test('un message se lit sur n’importe quel téléphone', () => {
  expect(enSms('À signer : convention n° 3 – « lisez-la d’abord »')).toBe(
    'A signer : convention no 3 - " lisez-la d\'abord "',
  )
  expect(enSms('Łukasz Şahin, forêt, reçu, Noël, œuvre')).toBe(
    'Lukasz Sahin, foret, recu, Noel, oeuvre',
  )
})

test('rien ne le fait passer à l’alphabet qui coûte le double', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (texte) => {
      const propre = enSms(texte)
      expect(enSms(propre)).toBe(propre)
      expect(propre).not.toMatch(/[’«»ê€]/)
    }),
  )
})

test('se compte comme l’opérateur le compte', () => {
  expect([160, 161, 306, 307].map((n) => nombreDeSms('a'.repeat(n)))).toEqual([1, 2, 2, 3])
})
