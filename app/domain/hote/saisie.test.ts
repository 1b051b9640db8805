import { describe, expect, test } from 'vitest'
import { saisieDeSite, saisieDHote } from './saisie.ts'

const commune = { nom: 'Commune de Valmont', categorie: 'COM', langue: 'fr' }

function fautesDe(saisie: Readonly<Record<string, unknown>>): string[] {
  const lu = saisieDHote.safeParse(saisie)
  return lu.success
    ? []
    : lu.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('la fiche d’un lieu de travail', () => {
  test('le minimum suffit, le reste vient après', () => {
    expect(saisieDHote.parse(commune)).toMatchObject({ partage: 'cpas', malgreLeNom: false })
  })

  test('le numéro d’entreprise est lu comme les gens l’écrivent', () => {
    expect(saisieDHote.parse({ ...commune, bce: 'TVA BE 0451.461.655' }).bce).toBe('0451461655')
    expect(fautesDe({ ...commune, bce: '0451.461.656' })).toEqual(['bce: bce_invalide'])
  })

  test('une ASBL dit son but, une commune non', () => {
    expect(fautesDe({ ...commune, categorie: 'ASBL' })).toEqual(['but: requis'])
    expect(fautesDe({ ...commune, categorie: 'ASBL', but: 'Réemploi' })).toEqual([])
  })

  test('un champ inconnu est refusé', () => {
    expect(fautesDe({ ...commune, creeParCpasId: 'autre' })).toHaveLength(1)
  })

  test('un lieu a un nom', () => {
    expect(saisieDeSite.safeParse({ nom: ' ' }).success).toBe(false)
    expect(saisieDeSite.parse({ nom: 'Magasin', codePostal: 'B-1030' }).codePostal).toBe('1030')
  })
})
