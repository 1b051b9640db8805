import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { langues } from '#app/domain/shared/langue.ts'
import { textes } from './index.ts'

/** The events every noun declares, read off its file: types leave nothing to count at run time. */
function evenementsDeclares(): string[] {
  const racine = new URL('../domain', import.meta.url).pathname
  return readdirSync(racine, { recursive: true, encoding: 'utf8' })
    .filter((chemin) => chemin.endsWith('evenements.ts'))
    .flatMap((chemin) => [
      ...readFileSync(join(racine, chemin), 'utf8').matchAll(/^ {4}'([a-z_]+\.[a-z_]+)':/gm),
    ])
    .map(([, code = '']) => code)
}

test.each(langues)('chaque événement a sa phrase dans le journal, en %s', (langue) => {
  const { evenements } = textes(langue).journal
  const declares = [...evenementsDeclares(), 'dossier.consulte']
  expect(declares.length).toBeGreaterThan(40)
  expect(declares.filter((code) => !(code in evenements))).toEqual([])
})
