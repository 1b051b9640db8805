import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const RACINE = new URL('../..', import.meta.url).pathname

/** Source files under a room, as paths from the root; tests left out unless asked for. */
export function sourcesDe(piece: string, { avecTests = false } = {}): string[] {
  return readdirSync(join(RACINE, piece), { withFileTypes: true, recursive: true })
    .filter((entree) => entree.isFile() && /\.(ts|tsx|js)$/.test(entree.name))
    .map((entree) => relative(RACINE, join(entree.parentPath, entree.name)))
    .filter((chemin) => avecTests || !/\.test\.tsx?$/.test(chemin))
    .sort()
}

export function lire(chemin: string): string {
  return readFileSync(join(RACINE, chemin), 'utf8')
}

/** What a file imports: paths of the project as `room/…`, packages by their name. */
export function importsDe(chemin: string): string[] {
  const texte = lire(chemin)
  const cites = [
    ...texte.matchAll(/^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]/gm),
    ...texte.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm),
    ...texte.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
  ]
  return cites.map(([, cite = '']) => {
    if (cite.startsWith('#')) return cite.slice(1)
    if (cite.startsWith('.')) return relative(RACINE, join(RACINE, chemin, '..', cite))
    return cite
  })
}
