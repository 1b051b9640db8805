import { describe, expect, test } from 'vitest'
import { etape, nomsDesEtapes } from './etapes/etapes.ts'
import vecteurs from './vecteurs.json' with { type: 'json' }

describe('chaque étape du calcul', () => {
  const nommes = vecteurs.map((un) => [`${un.id} · ${un.titre}`, un] as const)

  test.each(nommes)('%s', (_, { fn, input, attendu }) => {
    expect(arrondi(etape(fn, input))).toMatchObject(arrondi(attendu))
  })

  test('une étape inconnue est refusée avec la liste des étapes', () => {
    expect(() => etape('deviner', {})).toThrow('droit/etape_inconnue')
    expect(() => etape('constructor', {})).toThrow('droit/etape_inconnue')
  })

  test('un champ absent ou d’une autre forme est refusé, jamais deviné', () => {
    for (const fn of nomsDesEtapes)
      expect(() => etape(fn, { application_date: 'hier', A: 'dix', type: 3 }), fn).toThrow(
        'droit/champ_d_etape',
      )
  })
})

/** Figures are compared to the ten-thousandth. */
function arrondi(valeur: object): object {
  return JSON.parse(
    JSON.stringify(valeur, (_, un) =>
      typeof un === 'number' ? Math.round(un * 10_000) / 10_000 : un,
    ),
  )
}
