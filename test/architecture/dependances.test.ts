import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import paquet from '../../package.json' with { type: 'json' }

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
/** `@remix-run/*` speaks for its family. */
const familles = [...readme.matchAll(/`([@\w./-]+)\/\*`/g)].map(([, nom]) => `${nom}/`)

test('chaque bibliothèque dont le projet dépend a sa ligne dans le README', () => {
  const directes = Object.keys({ ...paquet.dependencies, ...paquet.devDependencies })
  expect(
    directes.filter(
      (nom) => !readme.includes(`\`${nom}\``) && !familles.some((une) => nom.startsWith(une)),
    ),
  ).toEqual([])
})

test('chaque version est exacte', () => {
  const versions = Object.values({ ...paquet.dependencies, ...paquet.devDependencies })
  expect(versions.filter((une) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(une))).toEqual([])
})
