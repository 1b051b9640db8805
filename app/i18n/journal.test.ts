import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { papiers } from '#app/domain/placement/papier.ts'
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

/** The parts of a dossier that some page says it reads. */
function sectionsLues(): string[] {
  const racine = new URL('..', import.meta.url).pathname
  return readdirSync(racine, { recursive: true, encoding: 'utf8' })
    .filter((chemin) => /\.tsx?$/.test(chemin) && !chemin.includes('.test.'))
    .flatMap((chemin) => [
      ...readFileSync(join(racine, chemin), 'utf8').matchAll(
        /(?:consulter(?:Liste|Placement)\(\s*ctx,(?:\s*\w+,)?|section:)\s*'([a-z_-]+)'/g,
      ),
    ])
    .map(([, section = '']) => section)
}

test.each(langues)('chaque partie lue d’un dossier a son nom, en %s', (langue) => {
  const { sections } = textes(langue).journal
  const lues = [...sectionsLues(), ...papiers]
  expect(lues.length).toBeGreaterThan(40)
  expect(lues.filter((une) => !(une in sections))).toEqual([])
})
