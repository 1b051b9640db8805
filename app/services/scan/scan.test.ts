import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { degrees, PDFDocument } from 'pdf-lib'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Base } from '#db/client.server.ts'
import { lireTexte, trouverConvention } from '#db/reads/convention.server.ts'
import { pagesAClasser, pagesDuDocument, trouverPage } from '#db/reads/scan.server.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import { type TriangleDeTest, unPlacementASigner, unTriangle } from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { constaterSignatureSurScan } from '../convention/signer-sur-place.server.ts'
import { classerPage } from './classer-page.server.ts'
import { deposerScan } from './deposer.server.ts'
import { voirScansDuDocument } from './voir.server.ts'

/** What a scanner makes of a document: one JPEG a page, at 200 dots an inch. */
function scanner(pdf: Uint8Array, dpi = 200): Uint8Array[] {
  const dossier = mkdtempSync(join(tmpdir(), 'scan-'))
  try {
    writeFileSync(join(dossier, 'a.pdf'), pdf)
    execFileSync('pdftoppm', [
      '-r',
      String(dpi),
      '-gray',
      '-jpeg',
      join(dossier, 'a.pdf'),
      join(dossier, 'p'),
    ])
    return readdirSync(dossier)
      .filter((nom) => nom.endsWith('.jpg'))
      .toSorted()
      .map((nom) => new Uint8Array(readFileSync(join(dossier, nom))))
  } finally {
    rmSync(dossier, { recursive: true })
  }
}

async function enUnFichier(images: readonly Uint8Array[], tournees: readonly number[] = []) {
  const pdf = await PDFDocument.create()
  for (const [rang, octets] of images.entries()) {
    const image = await pdf.embedJpg(octets)
    const page = pdf.addPage([595, 842])
    page.drawImage(image, { x: 0, y: 0, width: 595, height: 842 })
    page.setRotation(degrees(tournees[rang] ?? 0))
  }
  return pdf.save()
}

describe('les papiers scannés', () => {
  let base: Base
  let t: TriangleDeTest
  let conventionId: string
  let images: Uint8Array[]

  const ctx = () => contexteDe(base, t.agent, '2026-11-12')
  const leTexte = () => lireTexte(base, ctx().perimetre, conventionId, { langue: 'fr' })

  beforeEach(async () => {
    base = baseDeTest()
    t = unTriangle(base)
    ;({ conventionId } = await unPlacementASigner(base, t))
    images = scanner(leTexte().octets)
  })

  test('chaque page rentre à son document, même à l’envers et dans le désordre', async () => {
    const melees = [images[1], images[0], ...images.slice(2)].flatMap((une) => une ?? [])
    const { classees, aClasser } = await deposerScan(ctx(), await enUnFichier(melees, [180, 0, 90]))
    expect({ classees, aClasser }).toEqual({ classees: images.length, aClasser: 0 })
    const pages = pagesDuDocument(base, ctx().perimetre, { id: conventionId, numero: 1 })
    expect(pages.map(({ pageDuTexte }) => pageDuTexte)).toEqual(images.map((_, i) => i + 1))
    const [texte] = voirScansDuDocument(base, ctx(), conventionId).textes
    expect(texte?.manquent).toEqual([])
  })

  test('classer ne signe rien : une personne dit qui a signé', async () => {
    await deposerScan(ctx(), await enUnFichier(images))
    const { perimetre } = ctx()
    expect(trouverConvention(base, perimetre, conventionId).signatures).toEqual([])
    const [page] = pagesDuDocument(base, perimetre, { id: conventionId, numero: 1 })
    constaterSignatureSurScan(ctx(), conventionId, {
      scanSha256: page?.sha256 ?? '',
      sha256: leTexte().sha256,
      partie: 'travailleur',
      nom: 'Fatima Benali',
    })
    expect(trouverConvention(base, perimetre, conventionId).signatures).toMatchObject([
      { partie: 'travailleur', methode: 'papier', nom: 'Fatima Benali' },
    ])
    expect(() =>
      constaterSignatureSurScan(ctx(), conventionId, {
        scanSha256: '0'.repeat(64),
        sha256: leTexte().sha256,
        partie: 'hote',
        nom: 'Nadia',
      }),
    ).toThrow('commun/introuvable')
  })

  test('un autre centre ne reçoit pas la page, elle attend chez lui sans rien dire', async () => {
    const autre = contexteDe(base, unAgent(base, unCpas(base)))
    const { classees, aClasser } = await deposerScan(autre, images[0] ?? new Uint8Array())
    expect({ classees, aClasser }).toEqual({ classees: 0, aClasser: 1 })
    expect(pagesDuDocument(base, ctx().perimetre, { id: conventionId, numero: 1 })).toEqual([])
    const [page] = pagesAClasser(base, autre.perimetre)
    expect(pagesAClasser(base, ctx().perimetre)).toEqual([])
    expect(() => trouverPage(base, ctx().perimetre, page?.id ?? '')).toThrow('commun/introuvable')
  })

  test('une page sans code attend, puis se classe à la main ; deux fois le même fichier, une fois', async () => {
    const blanche = await PDFDocument.create()
    blanche.addPage([595, 842])
    const octets = await blanche.save()
    expect(await deposerScan(ctx(), octets)).toEqual({ classees: 0, aClasser: 1 })
    expect(await deposerScan(ctx(), octets)).toEqual({ classees: 0, aClasser: 0 })
    const [page] = pagesAClasser(base, ctx().perimetre)
    const { reference } = trouverConvention(base, ctx().perimetre, conventionId)
    classerPage(ctx(), page?.id ?? '', { choix: 'classer', version: 1, reference, pageDuTexte: 2 })
    expect(pagesAClasser(base, ctx().perimetre)).toEqual([])
    expect(() => classerPage(ctx(), page?.id ?? '', { choix: 'ecarter', version: 2 })).toThrow(
      'convention/page_deja_classee',
    )
  })

  test('un fichier qui n’est pas un scan est refusé', async () => {
    await expect(deposerScan(ctx(), new TextEncoder().encode('<html>'))).rejects.toThrow(
      'convention/scan_illisible',
    )
  })
})
