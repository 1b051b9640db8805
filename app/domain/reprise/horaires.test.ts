import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  heuresDePresence,
  heuresPossibles,
  lireHeure,
  lireHoraire,
  lireJoursDits,
} from './horaires.ts'

describe('un horaire', () => {
  test('une semaine fixe se lit dans les deux langues', () => {
    expect(lireHoraire('lu-ve 06:00-14:06', null).semaine).toEqual({
      jours: [1, 2, 3, 4, 5],
      plages: [{ de: '06:00', a: '14:06' }],
    })
    expect(lireHoraire('ma-vr 8u-16u06', null).semaine?.jours).toEqual([1, 2, 3, 4, 5])
    expect(lireHoraire('du lundi au jeudi 9h-15h30', null).semaine).toEqual({
      jours: [1, 2, 3, 4],
      plages: [{ de: '09:00', a: '15:30' }],
    })
    expect(lireHoraire('lu, me-ve 8h-12h', null).semaine?.jours).toEqual([1, 3, 4, 5])
    expect(lireHoraire('lu-ve 07:15-08:45 et 15:30-17:48', null).semaine?.plages).toHaveLength(2)
  })

  test('«ma» et «di» suivent les autres jours, puis la langue de la ligne, puis rien', () => {
    expect(lireHoraire('ma-sa 10:00-18:06', 'nl').semaine?.jours).toEqual([2, 3, 4, 5, 6])
    expect(lireHoraire('ma et je 9h-12h', null).semaine?.jours).toEqual([2, 4])
    expect(lireHoraire('di-za 09:30-17:36', 'fr').semaine?.jours).toEqual([2, 3, 4, 5, 6])
    expect(lireHoraire('ma 09:00-12:00', 'fr').semaine?.jours).toEqual([2])
    expect(lireHoraire('ma 09:00-12:00', 'nl').semaine?.jours).toEqual([1])
    expect(lireHoraire('ma-di 09:00-12:00', 'fr').semaine?.jours).toEqual([2, 3, 4, 5, 6, 7])
    expect(lireHoraire('ma-di 09:00-12:00', 'nl').semaine?.jours).toEqual([1, 2])
    expect(lireHoraire('ma 09:00-12:00', null).probleme).toBe('ambigu')
    expect(lireHoraire('ma-di 09:00-12:00', null).probleme).toBe('ambigu')
  })

  test('des mots restent des mots', () => {
    for (const libre of [
      ...[
        'lu-sa en alternance 09:30-17:36',
        'lu-ve variable entre 07:00 et 18:00',
        'wisselend, 60 %',
      ],
      ...[
        'ma-vr vroege en late dienst 07:30-18:00',
        'horaire variable, soirs et week-ends',
        'de nuit',
      ],
      ...[
        '7 jours sur 7, pauses 06:30-14:36 / 12:00-20:06',
        'lu-wo 8:00-12:00',
        've-lu 08:00-12:00',
      ],
      ...['lu-ve 08:00', 'lu-ve 25:00-26:00', 'lu-ve 08:00-08:00', 'lundi ou mardi 8h-12h'],
    ])
      expect(lireHoraire(libre, 'fr').probleme, libre).toBe('libre')
    expect(lireHoraire('', 'fr').probleme).toBe('absent')
  })

  test('les heures payées tiennent dans la présence', () => {
    const nuit = lireHoraire('lu-je 21:30-07:00', null).semaine
    const jour = lireHoraire('lu-ve 07:30-15:36', null).semaine
    expect(nuit && heuresDePresence(nuit)).toBe(38)
    expect(jour && heuresPossibles(jour, 38)).toBe(true)
    expect(jour && heuresPossibles(jour, 42)).toBe(false)
    expect(jour && heuresPossibles(jour, 20)).toBe(false)
  })

  test('chaque heure de la journée se relit', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (h, m) => {
        const attendue = `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
        const formes = [attendue, `${h}h${attendue.slice(3)}`, `${h}u${attendue.slice(3)}`]
        return formes.every((forme) => lireHeure(forme) === attendue)
      }),
    )
    expect(lireHeure('9u')).toBe('09:00')
    expect(lireHeure('24:00')).toBe('24:00')
    for (const faux of ['24:01', '9:75', 'midi', '']) expect(lireHeure(faux), faux).toBeNull()
  })

  test('n’importe quel texte a une réponse', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('fr', 'nl', null), (texte, langue) => {
        lireJoursDits(texte, langue)
        const lu = lireHoraire(texte, langue)
        return lu.semaine !== undefined || lu.probleme !== undefined
      }),
    )
  })
})
