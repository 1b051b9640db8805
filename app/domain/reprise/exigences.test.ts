import { describe, expect, test } from 'vitest'
import { lireExigences, lireLimites } from './exigences.ts'
import { estSensible } from './sensible.ts'

const codes = (phrase: string) => lireExigences(phrase).map(({ code }) => code)

describe('ce que le travail demande', () => {
  test('la charge garde ses kilos', () => {
    expect(lireExigences("port de charges jusqu'à 15 kg")).toEqual([
      { code: 'charges', kgMax: 15, dit: "port de charges jusqu'à 15 kg" },
    ])
    expect(lireExigences('heffen tot 20 kg')).toMatchObject([{ code: 'charges', kgMax: 20 }])
    expect(lireExigences('port de charges')).toMatchObject([{ kgMax: null }])
  })

  test('plusieurs demandes se cachent dans une phrase, et rien n’est inventé', () => {
    expect(codes('nacht en weekend bij winterweer')).toEqual(['exterieur', 'week_end', 'nuit'])
    expect(codes('station debout')).toEqual(['station_debout'])
    expect(codes('bonne humeur')).toEqual([])
  })
})

describe('ce que la personne ne peut pas', () => {
  test('une limite de travail a le code de la demande', () => {
    expect(lireLimites("pas d'escaliers")).toMatchObject([{ code: 'escaliers' }])
    expect(lireLimites('geen nachtwerk')).toMatchObject([{ code: 'nuit' }])
    expect(lireLimites('station debout limitée')).toMatchObject([{ code: 'station_debout' }])
    expect(lireLimites('pas de port de charges > 10 kg')).toMatchObject([
      { code: 'charges', kgMax: 10 },
    ])
    expect(lireLimites('allergie produits')).toMatchObject([{ code: 'produits' }])
    expect(lireLimites('pas de travail en hauteur, geen zwaar tilwerk')).toMatchObject([
      { code: 'hauteur' },
      { code: 'charges' },
    ])
  })

  test('une plainte n’est pas une limite', () => {
    for (const plainte of ['mal de dos', 'rugklachten', 'lunettes', 'RAS', 'niets', ''])
      expect(lireLimites(plainte), plainte).toEqual([])
  })
})

describe('une remarque sensible', () => {
  test('santé, conviction, justice et vie privée sont signalées', () => {
    for (const sensible of [
      ...[
        'enceinte de 4 mois',
        'dépression en 2024',
        'ancien toxicomane, sous méthadone',
        'zwanger',
      ],
      ...['pratique sa religion, demande une pause à midi', 'casier judiciaire (vol 2019)', 'VIH'],
      ...[
        'séropositif',
        'porte le foulard',
        'syndiquée CSC',
        'enkelband',
        'homosexuel',
        'handicap',
      ],
      ...['victime de violences', 'suivi psychiatrique', 'alcoolique', 'Roma, gitan', 'burn-out'],
    ])
      expect(estSensible(sensible), sensible).toBe(true)
  })

  test('une remarque ordinaire ne l’est pas', () => {
    for (const ordinaire of [
      ...['motivation ++', 'attend équivalence', 'vu le 12/10', 'CV à refaire', 'ne répond pas'],
      ...[
        'a déjà fait un stage ici',
        'préfère travailler en équipe',
        'aime "le vert" ; pas l\'eau',
      ],
      ...[
        'gemotiveerd',
        'volgt Nederlandse les',
        'terugbellen',
        'habite chez sa sœur ; prend le tram 51',
      ],
      ...['dossier complet', 'nouveau dossier ?', '@coach : voir CV', 'bénévole à la Croix-Rouge'],
      ...[
        'volontaire',
        'parle roumain',
        'Christel la rappelle',
        'violoniste',
        'travaille en ziekenhuis',
      ],
    ])
      expect(estSensible(ordinaire), ordinaire).toBe(false)
  })
})
