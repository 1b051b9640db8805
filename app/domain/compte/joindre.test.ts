import { expect, test } from 'vitest'
import { cheminVers } from './joindre.ts'

test('une personne se joint par e-mail, sinon par SMS à un numéro mobile', () => {
  const courriel = 'fatima@courriel.example'
  expect(cheminVers({ courriel, telephone: '+32470123456' })).toEqual({
    canal: 'courriel',
    adresse: courriel,
  })
  for (const aucun of ['', null])
    expect(cheminVers({ courriel: aucun, telephone: '0470/12.34.56' })).toEqual({
      canal: 'sms',
      adresse: '+32470123456',
    })
})

test('une ligne fixe ne montre pas de SMS', () => {
  expect(cheminVers({ courriel: null, telephone: '+3221234567' })).toBeNull()
  expect(cheminVers({ courriel: null, telephone: null })).toBeNull()
})
