import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textes } from '#app/i18n/index.ts'
import { hasard } from '#test/support/hasard.ts'
import { LARGEUR_DE_BANDE } from './bareme.ts'
import { classer, classerAvecTirage, rangsCroises } from './classement.ts'

const liste = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    score: fc.integer({ min: 7000, max: 7600 }),
    palier: fc.integer({ min: 0, max: 2 }),
  }),
  { selector: ({ id }) => id, maxLength: 25 },
)

describe('la liste', () => {
  test('calculée deux fois, dans n’importe quel ordre, est la même', () => {
    fc.assert(
      fc.property(liste, fc.nat(), (elements, graine) => {
        const melanges = hasard(graine).plusieurs(elements, elements.length)
        expect(classer(melanges)).toEqual(classer(elements))
        expect(classerAvecTirage(melanges, 'avril')).toEqual(classerAvecTirage(elements, 'avril'))
      }),
    )
  })

  test('les ex æquo partagent leur rang', () => {
    const classes = classer([
      { id: 'c', score: 5000, palier: 0 },
      { id: 'b', score: 7000, palier: 0 },
      { id: 'a', score: 7000, palier: 0 },
    ])
    expect(classes.map(({ element, rang }) => [element.id, rang])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ])
  })
})

describe('le tirage', () => {
  test('n’échange que des ex æquo d’un même palier et d’une même bande', () => {
    fc.assert(
      fc.property(liste, fc.string(), (elements, graine) => {
        const avant = classer(elements)
        const { classes } = classerAvecTirage(elements, graine)
        expect(classes).toHaveLength(avant.length)
        classes.forEach((classe, place) => {
          const remplace = avant[place]
          expect(classe.element.palier).toBe(remplace?.element.palier)
          expect(classe.bande).toBe(remplace?.bande)
          expect(
            Math.abs(classe.element.score - (remplace?.element.score ?? 0)),
          ).toBeLessThanOrEqual(LARGEUR_DE_BANDE)
        })
      }),
    )
  })

  test('le journal permet de le refaire, une autre graine donne un autre ordre', () => {
    const elements = Array.from({ length: 30 }, (_, k) => ({ id: `p${k}`, score: 7000, palier: 0 }))
    const { classes, journal } = classerAvecTirage(elements, 'lot-1')
    const ordre = classes.map(({ element }) => element.id)
    expect(journal).toEqual({ graine: 'lot-1', tirages: [{ bande: 1, palier: 0, ordre }] })
    expect(classerAvecTirage(elements, 'lot-2').journal.tirages[0]?.ordre).not.toEqual(ordre)
  })

  test('donne à chacun la même chance d’être premier', () => {
    const elements = ['a', 'b', 'c', 'd'].map((id) => ({ id, score: 7000, palier: 0 }))
    const premiers = new Map<string, number>()
    for (let graine = 0; graine < 4000; graine++) {
      const premier = classerAvecTirage(elements, String(graine)).classes[0]?.element.id ?? ''
      premiers.set(premier, (premiers.get(premier) ?? 0) + 1)
    }
    // Four standard deviations of a fair draw: √(4000·¼·¾) ≈ 27.
    for (const nombre of premiers.values()) expect(Math.abs(nombre - 1000)).toBeLessThan(110)
  })
})

describe('les deux rangs', () => {
  test('chacun compte de son côté, avec ses propres poids', () => {
    const demande = [
      { personne: 'a', poste: 'q', score: 9000 },
      { personne: 'a', poste: 'r', score: 5000 },
      { personne: 'b', poste: 'q', score: 8000 },
    ]
    const offre = [
      { personne: 'a', poste: 'q', score: 3000 },
      { personne: 'a', poste: 'r', score: 4000 },
      { personne: 'b', poste: 'q', score: 6000 },
    ]
    const rangs = rangsCroises(demande, offre)
    expect(rangs).toEqual([
      { personne: 'a', poste: 'q', pourPersonne: 1, surPostes: 2, pourPoste: 2, surPersonnes: 2 },
      { personne: 'a', poste: 'r', pourPersonne: 2, surPostes: 2, pourPoste: 1, surPersonnes: 1 },
      { personne: 'b', poste: 'q', pourPersonne: 1, surPostes: 1, pourPoste: 1, surPersonnes: 2 },
    ])
    expect(rangs[0] && textes('fr').appariement.rangs(rangs[0])).toBe(
      '1er choix pour la personne sur 2, 2e profil pour le poste sur 2.',
    )
    expect(rangs[0] && textes('nl').appariement.rangs(rangs[0])).toBe(
      '1e keuze voor de persoon op 2, 2e profiel voor de werkplek op 2.',
    )
  })
})
