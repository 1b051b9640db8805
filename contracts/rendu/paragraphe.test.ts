import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { langues } from '#app/domain/shared/langue.ts'
import { syllabes } from './cesure.ts'
import { styles } from './charte.ts'
import { type Ligne, mettreEnLignes } from './paragraphe.ts'
import { assainir } from './texte.ts'

const serrer = (texte: string) => texte.replace(/[\s\u00a0]+/g, '')
const contenu = (lignes: readonly Ligne[]) =>
  lignes.map(({ fragments }) => fragments.map((un) => un.texte).join('')).join(' ')

const unMot = fc.oneof(
  fc.constantFrom('terbeschikkingstelling', 'Sainte-Ode', 'l’autorité', '38 h', '§ 7', 'n° 12'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('x', '@', '.'), minLength: 60, maxLength: 120 }),
)
const unTexte = fc.array(unMot, { maxLength: 25 }).map((mots) => mots.join(' '))

describe('un paragraphe', () => {
  test('ne dépasse jamais sa largeur et ne perd aucun caractère', () => {
    fc.assert(
      fc.property(
        unTexte,
        fc.integer({ min: 30, max: 480 }),
        fc.boolean(),
        fc.constantFrom(...langues),
        (texte, largeur, justifie, langue) => {
          const lignes = mettreEnLignes(texte, { langue, style: styles.texte, largeur, justifie })
          for (const ligne of lignes) expect(ligne.largeur).toBeLessThan(largeur + 1)
          expect(serrer(contenu(lignes))).toBe(serrer(assainir(texte)))
        },
      ),
      { numRuns: 150 },
    )
  })

  test('justifié, touche la marge à chaque ligne sauf la dernière', () => {
    const texte =
      'L’utilisateur exerce l’autorité de tous les jours : il accueille le travailleur, lui explique les tâches, les lui montre et répond à ses questions. Seul le CPAS peut sanctionner.'
    const options = { langue: 'fr', style: styles.texte, largeur: 300, justifie: true } as const
    const lignes = mettreEnLignes(texte, options)
    expect(lignes.length).toBeGreaterThan(2)
    for (const ligne of lignes.slice(0, -1)) expect(ligne.largeur).toBeCloseTo(300, 1)
    expect(lignes.at(-1)?.etirement).toBe(0)
  })

  test('finit chaque ligne par une espace, pour qui l’écoute au lieu de le lire', () => {
    const options = { langue: 'fr', style: styles.texte, largeur: 90, justifie: false } as const
    const lignes = mettreEnLignes('la présidente et la directrice du centre public', options)
    expect(lignes.slice(0, -1).map(({ fin }) => fin)).toEqual(lignes.slice(1).map(() => 'espace'))
  })

  test('garde une fin de ligne voulue', () => {
    const options = { langue: 'fr', style: styles.texte, largeur: 400, justifie: true } as const
    expect(mettreEnLignes('une\ndeux', options)).toHaveLength(2)
  })
})

describe('une coupure de mot', () => {
  test('suit les règles de chaque langue', () => {
    expect(syllabes('compétences', 'fr')).toEqual(['com', 'pé', 'tences'])
    expect(syllabes('werknemer', 'nl')).toEqual(['werk', 'ne', 'mer'])
  })

  test('épargne les noms, les adresses, les numéros', () => {
    for (const mot of ['Vandenbossche', 'lea.renard@cpas.example', 'CI-2026-0042', 'BE09 0910'])
      expect(syllabes(mot, 'fr')).toEqual([mot])
  })

  test('rend le mot entier quand on recolle ses morceaux', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (mot) => {
        expect(syllabes(mot, 'nl').join('')).toBe(mot)
      }),
    )
  })
})
