import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { lirePdf } from '#test/support/outils-pdf.ts'
import type { DocumentARendre } from '../blocs.ts'
import { fusionner } from './fusionner.ts'
import { rendrePdf } from './rendre-pdf.ts'

async function unFichier(numero: string, pages: number): Promise<Uint8Array> {
  const blocs = Array.from({ length: pages }, (_, i) => [
    { sorte: 'titre', texte: `${numero} page ${i + 1}` } as const,
    { sorte: 'saut' } as const,
  ]).flat()
  const document: DocumentARendre = {
    langue: 'nl',
    titre: numero,
    emetteur: 'OCMW Wijkdorp',
    numero,
    modele: 'essai/2026-01',
    etablieLe: dateCivile('2026-11-23'),
    versions: [{ langue: 'nl', blocs }],
  }
  return (await rendrePdf(document)).octets
}

describe('une pile à imprimer', () => {
  test('contient les pages émises, dans l’ordre', async () => {
    const pile = await fusionner([await unFichier('A', 2), await unFichier('B', 1)], {
      rectoVerso: false,
    })
    const { pages, fautesDeSyntaxe } = lirePdf(pile)
    expect(fautesDeSyntaxe).toBe('')
    expect(pages.map((page) => page.split('\n')[0])).toEqual(['A page 1', 'A page 2', 'B page 1'])
  })

  test('en recto verso, commence chaque document sur une feuille neuve', async () => {
    const pile = await fusionner([await unFichier('A', 1), await unFichier('B', 2)], {
      rectoVerso: true,
    })
    const { pages } = lirePdf(pile)
    expect(pages.map((page) => page.split('\n')[0])).toEqual([
      'A page 1',
      '',
      'B page 1',
      'B page 2',
    ])
  })

  test('laisse intacts les fichiers d’origine', async () => {
    const original = await unFichier('A', 1)
    const copie = original.slice()
    await fusionner([original], { rectoVerso: true })
    expect(original).toEqual(copie)
    expect((await PDFDocument.load(original)).getPageCount()).toBe(1)
  })
})
