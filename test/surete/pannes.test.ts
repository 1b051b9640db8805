import { beforeAll, expect, test } from 'vitest'
import { construireUneFois } from './support/construction.ts'
import { couper } from './support/pannes.ts'

beforeAll(construireUneFois, 1_800_000)

/** The long run is `node test/surete/pannes.js`. */
test('tué cinq fois en plein travail, le serveur n’a rien perdu de ce qu’il avait dit fait', async () => {
  const { fautes, ...chiffres } = await couper({ combien: 5, graine: 5 })
  process.stdout.write(`cuts: ${JSON.stringify(chiffres)}\n`)
  expect(fautes).toEqual([])
  expect(chiffres.acquis).toBeGreaterThan(20)
}, 1_800_000)
