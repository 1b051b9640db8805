import { expect, test } from 'vitest'
import { niss } from '#app/domain/shared/niss.ts'
import { unAgent, unCandidat, unCpas } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { donnerMotif } from './consulter-dossier.server.ts'
import { revelerNiss } from './reveler-niss.server.ts'

test('le numéro du dossier d’un collègue ne se montre qu’après avoir dit pourquoi', () => {
  const base = baseDeTest()
  const cpasId = unCpas(base)
  const numero = niss('85073003328')
  const candidatId = unCandidat(base, unAgent(base, cpasId), { niss: numero })
  const ctx = contexteDe(base, unAgent(base, cpasId, 'agent', 'Karim'))

  expect(() => revelerNiss(ctx, candidatId)).toThrow('candidat/motif_requis')
  donnerMotif(ctx, { candidatId, motif: 'remplacement' })
  expect(revelerNiss(ctx, candidatId)).toBe(numero)
})
