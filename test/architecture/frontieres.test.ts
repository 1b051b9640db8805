import { describe, expect, test } from 'vitest'
import { importsDe, lire, sourcesDe } from './sources.ts'

/** Who may touch whom: one line per room, the longest name that fits decides. */
const permis: Record<string, readonly RegExp[]> = {
  'app/domain': [/^app\/domain\//, /^zod$/],
  'app/i18n': [/^app\/(domain|i18n)\//, /^react$/, /^zod$/],
  'app/http': [/^app\/(domain|i18n|http)\//, /^zod$/, /^@conform-to\/zod/, /^@remix-run\/node$/],
  'app/components': [
    /^app\/(components|domain|i18n)\//,
    /^app\/http\/retour\.ts$/,
    /^app\/paths\.ts$/,
    /^react$/,
    /^@remix-run\/react$/,
  ],
  'app/services': [
    /^app\/(services|domain|i18n)\//,
    // A notice carries the address of the page it is about.
    /^app\/paths\.ts$/,
    /^(db|contracts|emails)\//,
    /^node:/,
    /^zod$/,
    /^@node-rs\/argon2$/,
    /^(csv-parse|csv-stringify|read-excel-file|write-excel-file)(\/|$)/,
    /^qrcode$/,
    /^zxing-wasm\/reader$/,
  ],
  'app/guards': [
    /^app\/(guards|domain|i18n|http|services)\//,
    /^app\/paths\.ts$/,
    /^db\//,
    /^node:crypto$/,
    /^zod$/,
    /^lucia$/,
    /^@lucia-auth\//,
    /^@remix-run\/node$/,
  ],
  'app/routes': [
    /^app\/(routes|guards|http|services|domain|components|i18n)\//,
    /^app\/(paths|root)\.tsx?$/,
    /^db\/reads\//,
    /^react$/,
    /^zod$/,
    /^node:crypto$/,
    /^@remix-run\/(node|react)$/,
  ],
  db: [/^db\//, /^app\/domain\//, /^drizzle-orm/, /^drizzle-kit$/, /^better-sqlite3$/, /^node:/],
  'db/seed': [/./],
  contracts: [
    /^contracts\//,
    /^app\/(domain|i18n)\//,
    /^pdf-lib$/,
    /^@cantoo\/fontkit$/,
    /^(tex-linebreak|qrcode|zod)$/,
    /^hyphen(\/|$)/,
    /^node:(crypto|fs|path|url|zlib)/,
  ],
  emails: [/^emails\//, /^app\/(domain|i18n)\//, /^app\/paths\.ts$/, /^react$/, /^@react-email\//],
  'app/serveur': [/./],
  'app/commandes': [/./],
}

function pieceDe(chemin: string): string | undefined {
  return Object.keys(permis)
    .filter((piece) => chemin.startsWith(`${piece}/`))
    .sort((a, b) => b.length - a.length)[0]
}

function intrus(chemin: string): string[] {
  const piece = pieceDe(chemin)
  if (!piece) return []
  return importsDe(chemin)
    .filter((cite) => !permis[piece]?.some((motif) => motif.test(cite)))
    .map((cite) => `${chemin} → ${cite}`)
}

describe('les frontières entre les pièces', () => {
  // Plain scripts prepare the ground (packages, cut fonts): they are no part of a room.
  const toutes = ['app', 'db', 'contracts', 'emails']
    .flatMap((piece) => sourcesDe(piece))
    .filter((chemin) => !chemin.endsWith('.js'))

  test('chaque pièce ne touche que ce que son README permet', () => {
    expect(toutes.flatMap(intrus)).toEqual([])
  })

  test('rien n’importe les tests', () => {
    const coupables = toutes.filter((chemin) =>
      importsDe(chemin).some((c) => c.startsWith('test/')),
    )
    expect(coupables).toEqual([])
  })

  test('lucia n’est importée qu’à un endroit', () => {
    const ou = toutes.filter((chemin) =>
      importsDe(chemin).some((c) => /^(lucia|@lucia-auth)/.test(c)),
    )
    expect(ou).toEqual(['app/guards/session.server.ts'])
  })

  test('un périmètre n’est fabriqué que par les gardes', () => {
    const ou = toutes.filter((chemin) => /\bas Perimetre\b/.test(lire(chemin)))
    expect(ou).toEqual(['app/guards/perimetre.server.ts'])
  })

  test('l’horloge n’est lue qu’au bord et par les commandes', () => {
    const horloge = /\bnew Date\(\s*\)|\bDate\.now\(/
    const ou = toutes.filter(
      (chemin) => !/^app\/(serveur|commandes)\//.test(chemin) && horloge.test(lire(chemin)),
    )
    expect(ou).toEqual([])
  })

  test('Intl et les formats locaux ne sont touchés que par format.ts', () => {
    const motif = /\bIntl\.|\.toLocale(String|DateString|TimeString)\(/
    const ou = toutes.filter(
      (chemin) => motif.test(lire(chemin)) && chemin !== 'app/i18n/format.ts',
    )
    expect(ou).toEqual([])
  })

  test('les transactions passent toutes par un seul endroit', () => {
    const ou = toutes.filter(
      (chemin) =>
        /\.transaction\(/.test(lire(chemin)) && !/^db\/(client|migrer)\.server\.ts$/.test(chemin),
    )
    expect(ou).toEqual([])
  })

  test('aucune page n’a de HTML brut ni de style en ligne', () => {
    const ou = sourcesDe('app').filter((chemin) =>
      /dangerouslySetInnerHTML|\sstyle=\{/.test(lire(chemin)),
    )
    expect(ou).toEqual([])
  })

  test('chaque lecture demande la base puis un périmètre', () => {
    const lectures = sourcesDe('db/reads').filter((chemin) => chemin.endsWith('.server.ts'))
    const fautes = lectures.flatMap((chemin) =>
      [...lire(chemin).matchAll(/^export function (\w+)(?:<[^>]*>)?\(([^)]*)/gm)]
        .filter(([, , parametres = '']) => {
          const [premier = '', second = ''] = parametres.split(',').map((p) => p.trim())
          return !(/:\s*(Base|Tx)$/.test(premier) && /:\s*Perimetre$/.test(second))
        })
        .map(([, nom]) => `${chemin}: ${nom}`),
    )
    expect(fautes).toEqual([])
  })
})
