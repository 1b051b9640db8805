import { describe, expect, test } from 'vitest'
import { type Affectation, affecter } from './affectation.ts'
import { certificatTient } from './certificat.ts'
import { chiffrer, type Instance } from './instance.ts'

const instance: Instance = {
  objectif: 'listes',
  parPlace: 2,
  parPersonne: 2,
  personnes: [
    { id: 'a', palier: 2 },
    { id: 'b', palier: 0 },
  ],
  postes: [
    { id: 'q', places: 1 },
    { id: 'r', places: 1 },
  ],
  paires: [
    { personne: 'a', poste: 'q', score: 700 },
    { personne: 'a', poste: 'r', score: 100 },
    { personne: 'b', poste: 'q', score: 200 },
  ],
}
const juste = affecter(instance)
const tient = (resultat: Affectation) => certificatTient(chiffrer(instance), resultat)
const abime = (certificat: Partial<Affectation['certificat']>): Affectation => {
  return { ...juste, certificat: { ...juste.certificat, ...certificat } }
}

test('la preuve d’une réponse juste tient', () => {
  expect(tient(juste)).toBe(true)
})

describe('une preuve abîmée ne tient pas', () => {
  const { affectations } = juste
  test.each<readonly [string, Affectation]>([
    ['la borne', abime({ borne: juste.certificat.borne - 1 })],
    ['un gain trop petit', abime({ u: { ...juste.certificat.u, b: 0 } })],
    ['un gain qui manque', abime({ u: {} })],
    ['un prix négatif', abime({ v: { q: -1, r: 0 } })],
    ['un prix fractionnaire', abime({ v: { q: 0.5, r: 0 } })],
    ['le score total', { ...juste, valeur: juste.valeur + 1 }],
    ['une affectation en moins', { ...juste, affectations: affectations.slice(1) }],
    [
      'une paire qui n’existe pas',
      { ...juste, affectations: [...affectations, { personne: 'b', poste: 'r' }] },
    ],
    [
      'une personne inconnue',
      { ...juste, affectations: [...affectations, { personne: 'z', poste: 'r' }] },
    ],
    [
      'une paire répétée',
      { ...juste, affectations: [...affectations, { personne: 'b', poste: 'q' }] },
    ],
  ])('%s', (_quoi, abimee) => {
    expect(tient(abimee)).toBe(false)
  })
})
