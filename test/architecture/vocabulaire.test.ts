import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsDe, RACINE, sourcesDe } from './sources.ts'

/** A noun's folder holds these files, its own name, and files named after one of its abilities. */
const noms = ['cycle-de-vie', 'regles', 'permissions', 'saisie', 'bareme', 'erreurs', 'evenements']

/** Nouns from left to right: each may import only those before it. */
const ordre = [
  'shared',
  'cpas',
  'compte',
  'journal',
  'metier',
  'droit',
  'candidat',
  'hote',
  'poste',
  'appariement',
  'proposition',
  'convention',
  'placement',
  'horaire',
  'avenant',
  'prolongation',
  'prestation',
  'reprise',
  'tache',
]

test('chaque nom du métier est rangé dans l’ordre connu', () => {
  const dossiers = readdirSync(join(RACINE, 'app/domain'), { withFileTypes: true })
    .filter((entree) => entree.isDirectory())
    .map(({ name }) => name)
  expect(dossiers.filter((nom) => !ordre.includes(nom))).toEqual([])
})

test('un nom du métier n’importe que les noms à sa gauche', () => {
  const fautes = sourcesDe('app/domain').flatMap((chemin) => {
    const rang = ordre.indexOf(chemin.split('/')[2] ?? '')
    return importsDe(chemin)
      .filter((cite) => cite.startsWith('app/domain/'))
      .filter((cite) => ordre.indexOf(cite.split('/')[2] ?? '') > rang)
      .map((cite) => `${chemin} → ${cite}`)
  })
  expect(fautes).toEqual([])
})

test('les fichiers d’un nom portent un nom du vocabulaire ou celui d’une capacité', () => {
  const fautes = sourcesDe('app/domain').filter((chemin) => {
    const [, , nom = '', fichier = ''] = chemin.split('/')
    const base = fichier.replace(/\.ts$/, '')
    const vague = /^(utils?|helpers?|misc|common|types|index|data|service)$/.test(base)
    return nom !== 'shared' && !noms.includes(base) && vague
  })
  expect(fautes).toEqual([])
})

test('les noms de fichiers et de dossiers sont en ASCII', () => {
  const tous = ['app', 'db', 'contracts', 'emails', 'test'].flatMap((piece) =>
    sourcesDe(piece, { avecTests: true }),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range
  expect(tous.filter((chemin) => !/^[\x00-\x7f]+$/.test(chemin))).toEqual([])
})
