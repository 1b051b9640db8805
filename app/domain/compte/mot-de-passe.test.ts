import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estMotDePasseFaible } from './mot-de-passe.ts'
import { motsCourants } from './mots-courants.ts'

const lea = ['Léa', 'Marchal', 'lea@cpas-valmont.example', 'CPAS de Valmont']
const quatreMotsRares = fc
  .array(fc.stringMatching(/^[a-z]{7}$/), { minLength: 2, maxLength: 4 })
  .map((bouts) => bouts.join(' '))

describe('un mot de passe trop courant est refusé', () => {
  test.each([
    'motdepasse123',
    'MotDePasse2026!',
    'Wachtwoord2026',
    'azertyuiop12',
    'AZERTYUIOP!!',
    'qwertyuiop123',
    '123456789012',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijkl',
    'P4ssw0rd!2026',
    'Bruxelles2026!',
    'Schaerbeek1030',
    'sintjansmolenbeek',
    'CpasBruxelles1!',
    'ocmwgent2026!!',
    'bonjoursoleil1',
    'passerelle-60-demo',
    'welkomwelkom',
    'zomervakantie!',
  ])('%s', (motDePasse) => {
    expect(estMotDePasseFaible(motDePasse, [])).toBe(true)
  })

  test('ce que le compte dit de lui-même ne protège pas', () => {
    for (const motDePasse of [
      'LeaMarchal1985',
      'lea.marchal.2026',
      'cpas-valmont-60',
      'Marchal!Valmont1',
    ])
      expect(estMotDePasseFaible(motDePasse, lea)).toBe(true)
  })

  test('un mot connu suivi de chiffres et de signes reste un mot connu', () => {
    const finales = fc.stringMatching(/^[0-9]{1,6}[!?*]{0,2}$/)
    fc.assert(
      fc.property(fc.constantFrom(...motsCourants), finales, (mot, finale) =>
        estMotDePasseFaible(`${mot}${finale}`, []),
      ),
      { numRuns: 1000 },
    )
  })
})

describe('un bon mot de passe passe', () => {
  test.each([
    'correct cheval agrafe tondeuse',
    'mijn kikker zingt valse liedjes',
    'une girafe mange trois pneus',
    'kX9#vTq2!mZp',
    'tramway-boussole-hibou-velours',
  ])('%s', (motDePasse) => {
    expect(estMotDePasseFaible(motDePasse, lea)).toBe(false)
  })

  test('des suites de lettres au hasard sont acceptées', () => {
    fc.assert(
      fc.property(quatreMotsRares, (motDePasse) => !estMotDePasseFaible(motDePasse, lea)),
      { numRuns: 1000 },
    )
  })

  test('128 caractères se lisent sans attendre', () => {
    const long = Array.from({ length: 128 }, (_, i) => 'kqzv7w!x'[i % 8] ?? '')
      .join('')
      .slice(0, 127)
    expect(estMotDePasseFaible(`${long}§`, lea)).toBe(false)
  })
})
