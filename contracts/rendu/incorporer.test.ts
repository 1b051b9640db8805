import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { lirePdf } from '#test/support/outils-pdf.ts'
import { ecrireFichier } from './ecrire-fichier.ts'
import { couperPolice, incorporer, signesRares } from './incorporer.ts'

describe('une police coupée', () => {
  test('numérote toujours pareil les signes courants, quels que soient les rares', async () => {
    const nue = await couperPolice('normale', new Set())
    const garnie = await couperPolice('normale', new Set(['Ω', 'ő']))
    for (const [signe, code] of nue.codes) expect(garnie.codes.get(signe)).toBe(code)
    expect(nue.codes.has('Ω')).toBe(false)
    expect(garnie.codes.has('Ω')).toBe(true)
  })

  test('ne dépend pas de l’ordre dans lequel les signes sont venus', async () => {
    const un = await couperPolice('grasse', new Set(['ő', 'Ω', 'ж']))
    const deux = await couperPolice('grasse', new Set(['ж', 'ő', 'Ω']))
    expect(deux.codes).toEqual(un.codes)
  })

  test('connaît ses signes rares', async () => {
    const { codes } = await couperPolice('italique', new Set())
    expect(signesRares('Łukasz Nowak, 38 h [à l’essai] ^\\')).toEqual(['^', '\\'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (texte) => {
        const absents = Array.from(texte).filter((signe) => !codes.has(signe))
        expect(signesRares(texte)).toEqual(absents)
      }),
    )
  })

  test('est entière dans chaque document qui la porte', async () => {
    const coupee = await couperPolice('normale', new Set(['Ω']))
    for (const pages of [1, 3]) {
      const pdf = await PDFDocument.create({ updateMetadata: false })
      const ref = incorporer(pdf.context, coupee)
      for (let i = 0; i < pages; i += 1) pdf.addPage().node.newFontDictionary('F', ref)
      const { polices, fautesDeSyntaxe } = lirePdf(ecrireFichier(pdf.context))
      expect(fautesDeSyntaxe).toBe('')
      expect(polices.every(({ embarquee, unicode }) => embarquee && unicode)).toBe(true)
      expect(polices).toHaveLength(1)
    }
  })
})
