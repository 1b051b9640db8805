import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replier } from '#app/domain/shared/texte.ts'
import { ecrireNom } from './noms.ts'

describe('la casse d’un nom', () => {
  test('un nom tapé tout en capitales ou tout en minuscules est réécrit', () => {
    const attendus: Record<string, string> = {
      SAMIRA: 'Samira',
      fRANÇOISE: 'Françoise',
      'JEAN-BOSCO': 'Jean-Bosco',
      'EL IDRISSI': 'El Idrissi',
      'oliveira souza': 'Oliveira Souza',
      'VAN DER AUWERA': 'Van der Auwera',
      'van den berghe': 'Van den Berghe',
      'DE SMET': 'De Smet',
      'ILUNGA WA KALALA': 'Ilunga wa Kalala',
      'CONDÉ-DE RIDDER': 'Condé-de Ridder',
      'BARRY-VAN HOVE': 'Barry-Van Hove',
      'THỊ HỒNG': 'Thị Hồng',
      'DA SILVA FERREIRA': 'da Silva Ferreira',
      "D'HONDT": "D'hondt",
      "T'JOENS": "T'Joens",
      "O'BRIEN": "O'Brien",
      ŞAHIN: 'Şahin',
      İBRAHİM: 'İbrahim',
    }
    for (const [tape, ecrit] of Object.entries(attendus)) expect(ecrireNom(tape), tape).toBe(ecrit)
  })

  test('un nom tapé avec soin reste tel quel', () => {
    for (const nom of [
      ...['de Ridder', 'Ahmadi-de Ridder', 'Van der Auwera', "T'Joens", "D'hondt", "D'Hondt"],
      ...[
        'Ilunga wa Kalala',
        'McDonald',
        'Al-Hassan',
        'Jean-Claude',
        'İbrahim',
        'Minh Đức',
        'Özgür',
      ],
    ])
      expect(ecrireNom(nom), nom).toBe(nom)
  })

  test('aucune lettre n’est changée, et réécrire deux fois ne change rien', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (nom) => {
        const ecrit = ecrireNom(nom)
        return replier(ecrit) === replier(nom) && ecrireNom(ecrit) === ecrit
      }),
    )
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-zÉéïİ' -]{0,20}$/),
        (nom) => ecrireNom(ecrireNom(nom)) === ecrireNom(nom),
      ),
    )
  })
})
