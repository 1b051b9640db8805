import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exemple } from '#contracts/convention-individuelle/2026-01/exemple.ts'
import { produire } from '#contracts/produire.ts'
import { fautesDeStructure } from '#test/support/structure-pdf.ts'
import { certificatDeDemonstration, vontEnsemble } from './certificat.server.ts'
import { contenus, entier, identifiant, sequence } from './der.ts'
import { sceller } from './sceau.server.ts'

const quand = new Date('2026-11-25T10:00:00Z')

describe('le sceau du serveur', () => {
  let dossier: string
  let original: Uint8Array
  let scelle: Uint8Array
  const sceau = certificatDeDemonstration(quand)

  beforeAll(async () => {
    dossier = mkdtempSync(join(tmpdir(), 'sceau-'))
    const donnees = exemple
    original = (await produire({ type: 'convention-individuelle', langue: 'fr', donnees })).octets
    scelle = await sceller(original, sceau, quand)
  })

  afterAll(() => rmSync(dossier, { recursive: true }))

  function pdfsig(octets: Uint8Array): string {
    const fichier = join(dossier, 'a.pdf')
    writeFileSync(fichier, octets)
    return spawnSync('pdfsig', ['-nocert', fichier], { encoding: 'utf8' }).stdout
  }

  test('est valable pour pdfsig et couvre tout le fichier', () => {
    const dit = pdfsig(scelle)
    expect(dit).toContain('Signature is Valid')
    expect(dit).toContain('Total document signed')
    expect(dit).toContain('ETSI.CAdES.detached')
  })

  test('ne vaut plus après un seul octet changé', () => {
    const change = scelle.slice()
    const ici = Math.floor(original.length / 2)
    change[ici] = (change[ici] ?? 0) ^ 1
    expect(pdfsig(change)).not.toContain('Signature is Valid')
  })

  test('laisse intacts les octets scellés et la structure balisée', async () => {
    const debut = scelle.subarray(0, original.length)
    const empreinte = (octets: Uint8Array) => createHash('sha256').update(octets).digest('hex')
    expect(empreinte(debut)).toBe(empreinte(original))
    expect(await fautesDeStructure(scelle)).toEqual([])
    writeFileSync(join(dossier, 'b.pdf'), scelle)
    expect(
      execFileSync('qpdf', ['--check', join(dossier, 'b.pdf')], { encoding: 'utf8' }),
    ).toContain('No syntax or stream encoding errors')
  })

  test('donne les mêmes octets au même instant', async () => {
    expect(Buffer.compare(await sceller(original, sceau, quand), scelle)).toBe(0)
  })

  test('refuse une clé et un certificat qui ne vont pas ensemble', () => {
    expect(vontEnsemble(sceau)).toBe(true)
    const autre = certificatDeDemonstration(quand)
    expect(vontEnsemble({ cle: sceau.cle, certificat: autre.certificat })).toBe(false)
    expect(vontEnsemble({ cle: 'x', certificat: 'y' })).toBe(false)
  })

  test('écrit et relit le DER, longueurs longues comprises', () => {
    const long = sequence(
      entier(1),
      Buffer.concat([Buffer.from([4, 130, 1, 0]), Buffer.alloc(256)]),
    )
    expect(contenus(long).map(({ length }) => length)).toEqual([3, 260])
    expect(identifiant('1.2.840.113549').toString('hex')).toBe('06062a864886f70d')
  })
})
