import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { textes } from '#app/i18n/index.ts'
import { lire, sourcesDe } from './sources.ts'

/** Words that stand in a page instead of in the dictionaries. */
function textesEnDur(chemin: string): string[] {
  const source = ts.createSourceFile(
    chemin,
    lire(chemin),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  const trouves: string[] = []
  const visibles = [
    'alt',
    'title',
    'aria-label',
    'placeholder',
    'label',
    'libelle',
    'titre',
    'aide',
  ]
  const visiter = (noeud: ts.Node): void => {
    if (ts.isJsxText(noeud) && /\p{L}{2,}/u.test(noeud.text)) trouves.push(noeud.text.trim())
    if (
      ts.isJsxAttribute(noeud) &&
      visibles.includes(noeud.name.getText()) &&
      noeud.initializer &&
      ts.isStringLiteral(noeud.initializer) &&
      /\p{L}{2,}/u.test(noeud.initializer.text)
    )
      trouves.push(noeud.initializer.text)
    ts.forEachChild(noeud, visiter)
  }
  visiter(source)
  return trouves.map((texte) => `${chemin}: «${texte.slice(0, 60)}»`)
}

/** Every sentence without a blank, as `noun.key` → text; functions are given plain arguments. */
function phrasesDe(valeur: unknown, chemin = ''): [string, string][] {
  if (typeof valeur === 'string') return [[chemin, valeur]]
  if (typeof valeur !== 'object' || valeur === null) return []
  return Object.entries(valeur).flatMap(([cle, v]) => phrasesDe(v, `${chemin}.${cle}`))
}

describe('les deux langues', () => {
  test('aucun texte en dur dans les pages et les messages', () => {
    const fichiers = [...sourcesDe('app'), ...sourcesDe('emails')].filter(
      (chemin) => chemin.endsWith('.tsx') && !chemin.includes('/_dev+/'),
    )
    expect(fichiers.flatMap(textesEnDur)).toEqual([])
  })

  test('aucune phrase n’est vide', () => {
    for (const langue of ['fr', 'nl'] as const)
      expect(phrasesDe(textes(langue)).filter(([, phrase]) => phrase.trim() === '')).toEqual([])
  })

  test('les phrases longues sont traduites, pas recopiées', () => {
    const fr = new Map(phrasesDe(textes('fr')))
    const recopiees = phrasesDe(textes('nl')).filter(
      ([cle, phrase]) => phrase.split(' ').length > 3 && fr.get(cle) === phrase,
    )
    expect(recopiees).toEqual([])
  })
})
