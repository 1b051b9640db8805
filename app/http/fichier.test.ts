import { describe, expect, test } from 'vitest'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { servirFichier } from './fichier.server.ts'

const octets = new TextEncoder().encode('%PDF-')

describe('un fichier servi', () => {
  test('s’ouvre dans le navigateur, ne se garde pas, et ne peut rien exécuter', async () => {
    const reponse = servirFichier('fr', () => ({
      octets,
      type: 'application/pdf',
      nom: 'CI-2026-0001-fr.pdf',
    }))
    expect(reponse.status).toBe(200)
    expect(reponse.headers.get('Content-Type')).toBe('application/pdf')
    expect(reponse.headers.get('Cache-Control')).toBe('no-store')
    expect(reponse.headers.get('Content-Security-Policy')).toContain('sandbox')
    expect(new Uint8Array(await reponse.arrayBuffer())).toEqual(octets)
  })

  test('porte son vrai nom, et un nom simple pour les vieux programmes', () => {
    const { headers } = servirFichier('fr', () => ({
      octets,
      type: 'application/pdf',
      nom: 'Évaluation d’Ayşe (1)".pdf',
    }))
    expect(headers.get('Content-Disposition')).toBe(
      'inline; filename="_valuation_d_Ay_e__1__.pdf"; ' +
        "filename*=UTF-8''%C3%89valuation%20d%E2%80%99Ay%C5%9Fe%20%281%29%22.pdf",
    )
  })

  test('un refus se dit dans la langue de qui lit ; celui qu’une page lève y conduit', async () => {
    const refuse = servirFichier('nl', () => {
      throw new ErreurMetier('commun/introuvable')
    })
    expect(refuse.status).toBe(404)
    expect(await refuse.text()).toMatch(/bestaat niet/)
    expect(() =>
      servirFichier('fr', () => {
        throw new ErreurMetier('candidat/motif_requis', { candidatId: 'x' })
      }),
    ).toThrow('candidat/motif_requis')
  })
})
