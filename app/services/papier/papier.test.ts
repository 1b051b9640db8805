import { beforeEach, describe, expect, test } from 'vitest'
import type { SaisieDePapier } from '#app/domain/placement/saisie.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import { type TriangleDeTest, unPlacementASigner, unTriangle } from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { donneesDuPapier, imprimerPapier } from './imprimer.server.ts'

const tous: SaisieDePapier[] = [
  {
    papier: 'contrat-de-travail',
    langue: 'fr',
    statut: 'ouvrier',
    bareme: 'E2',
    brutEuros: 2224.12,
  },
  { papier: 'fiche-de-fonction', langue: 'fr' },
  { papier: 'fiche-de-poste', langue: 'nl' },
  { papier: 'points-d-attention', langue: 'fr' },
  { papier: 'evaluation', langue: 'nl', rang: 1 },
  { papier: 'attestation-de-competences', langue: 'fr', acquises: [0], enCours: [] },
  {
    papier: 'lettre-de-fin',
    langue: 'nl',
    finLe: dateCivile('2027-11-30'),
    motif: 'terme',
    finDuContrat: true,
  },
]

describe('un papier du placement', () => {
  let base: Base
  let triangle: TriangleDeTest
  let placementId: string

  beforeEach(async () => {
    base = baseDeTest()
    triangle = unTriangle(base)
    ;({ placementId } = await unPlacementASigner(base, triangle))
    base.$client
      .prepare(
        "update candidat set naissance_le = '1994-05-17', adresse = 'Rue des Prés 4', code_postal = '4999', commune = 'Valmont'",
      )
      .run()
  })

  test('se remplit avec le dossier', async () => {
    for (const saisie of tous) {
      const { octets, nom } = await imprimerPapier(
        contexteDe(base, triangle.agent, '2026-11-20'),
        placementId,
        saisie,
      )
      expect(Buffer.from(octets.subarray(0, 5)).toString()).toBe('%PDF-')
      expect(nom).toMatch(/^[A-Z]{2}-CI-2026-0001-(fr|nl)\.pdf$/)
    }
  })

  test('ne donne le salaire, la naissance et l’adresse qu’au contrat et à la lettre', () => {
    const ctx = contexteDe(base, triangle.agent, '2026-11-20')
    for (const saisie of tous) {
      const texte = JSON.stringify(donneesDuPapier(base, ctx, placementId, saisie))
      expect(texte.includes('1994-05-17')).toBe(saisie.papier === 'contrat-de-travail')
      expect(texte.includes('222412')).toBe(saisie.papier === 'contrat-de-travail')
      expect(texte.includes('Rue des Prés')).toBe(
        saisie.papier === 'contrat-de-travail' || saisie.papier === 'lettre-de-fin',
      )
    }
  })

  test('reste introuvable pour un autre centre', async () => {
    const autre = contexteDe(base, unAgent(base, unCpas(base)))
    await expect(
      imprimerPapier(autre, placementId, { papier: 'fiche-de-fonction', langue: 'fr' }),
    ).rejects.toThrow('commun/introuvable')
  })
})
