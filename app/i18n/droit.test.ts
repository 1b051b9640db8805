import { describe, expect, test } from 'vitest'
import { langues } from '#app/domain/shared/langue.ts'
import { phraseDeRemarque } from './fr/droit.ts'
import { textes } from './index.ts'

describe('les mots du droit', () => {
  test('chaque règle, verdict, régime et statut se dit autrement en français et en néerlandais', () => {
    const [fr, nl] = langues.map((langue) => textes(langue).droit)
    for (const table of ['regles', 'verdicts', 'regimes', 'bases', 'lectures'] as const) {
      const phrases = [fr, nl].map((mots) =>
        Object.values(mots?.[table] ?? {}).map(({ nom, phrase }) => `${nom} ${phrase}`),
      )
      expect(phrases[0]).toHaveLength(phrases[1]?.length ?? 0)
      for (const [rang, phrase] of (phrases[0] ?? []).entries())
        expect(phrase).not.toBe(phrases[1]?.[rang])
    }
  })

  test('une remarque se lit avec ses chiffres', () => {
    const remarque = { code: 'lectures_divergentes', min: 311, max: 312 } as const
    for (const langue of langues)
      expect(phraseDeRemarque(textes(langue).droit, remarque)).toMatch(/311.*312/)
  })
})
