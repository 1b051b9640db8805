import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '../shared/acteur.ts'
import { appareilDe } from './appareil.ts'
import { exigeMotDePasse } from './compte.ts'
import { peutInviter } from './permissions.ts'
import { attenteAvantRelance, estSessionFinie, normaliserCode } from './regles.ts'

const apres = (minutes: number) => new Date(Date.UTC(2026, 10, 25, 8) + minutes * 60_000)

describe('une connexion finit', () => {
  test('par l’oubli ou par l’âge, jamais plus tard que son âge', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }), (vue, maintenant) => {
        const finie = estSessionFinie(
          { creeA: apres(0), vueA: apres(vue) },
          'cpas',
          apres(maintenant),
        )
        return finie === (maintenant - vue > 30 || maintenant > 600)
      }),
    )
  })
})

describe('une invitation', () => {
  test('se renvoie après vingt-quatre heures, à la seconde près', () => {
    expect(attenteAvantRelance(apres(0), apres(0))).toBe(86_400)
    expect(attenteAvantRelance(apres(0), apres(1439))).toBe(60)
    expect(attenteAvantRelance(apres(0), apres(1440))).toBe(0)
    expect(attenteAvantRelance(apres(0), apres(9000))).toBe(0)
  })

  test('ne vient que de qui peut la faire', () => {
    const quiInvite = (aEtre: (typeof roles)[number]) =>
      roles.filter((role) => peutInviter({ role } as Parameters<typeof peutInviter>[0], aEtre))
    expect(Object.fromEntries(roles.map((role) => [role, quiInvite(role)]))).toEqual({
      agent: ['responsable'],
      prospecteur: ['responsable'],
      administratif: ['responsable'],
      responsable: ['responsable', 'admin'],
      gestionnaire: ['agent', 'prospecteur', 'responsable', 'gestionnaire'],
      tuteur: ['agent', 'prospecteur', 'responsable', 'gestionnaire'],
      travailleur: ['agent', 'responsable'],
      observateur: ['admin'],
      admin: ['admin'],
    })
  })

  test('demande un mot de passe aux bureaux, pas aux lieux de travail ni aux personnes', () => {
    expect(roles.filter(exigeMotDePasse)).toEqual([
      'agent',
      'prospecteur',
      'administratif',
      'responsable',
      'observateur',
      'admin',
    ])
  })
})

test('un code se tape avec ou sans tiret, en grandes ou petites lettres', () => {
  expect(normaliserCode(' 3WMC-w8xg ')).toBe('3wmcw8xg')
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Windows'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge · Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
    'Safari · iPhone',
  ],
  ['Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36', 'Chrome · Android'],
  ['curl/8.5', null],
  ['', null],
])('l’appareil %s se reconnaît', (agent, attendu) => {
  expect(appareilDe(agent)).toBe(attendu)
})
