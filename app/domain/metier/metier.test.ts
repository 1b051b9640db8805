import { describe, expect, test } from 'vitest'
import { langues } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import {
  competences,
  domaines,
  metiers,
  trouverCompetence,
  trouverMetierParCode,
} from './metier.ts'
import { metiersVoisins, sontDuMemeDomaine, sontVoisines } from './voisinage.ts'

describe('le catalogue', () => {
  test('a 52 métiers aux codes stables, uniques et sans accent', () => {
    expect(metiers).toHaveLength(52)
    expect(new Set(metiers.map(({ code }) => code)).size).toBe(52)
    for (const { code } of [...metiers, ...competences]) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('donne à chaque métier un nom dans les deux langues, un code ROME et des compétences', () => {
    for (const metier of metiers) {
      for (const langue of langues) expect(metier[langue]).toMatch(/^\p{Lu}/u)
      expect(metier.rome).toMatch(/^[A-N]\d{4}$/)
      expect(metier.esco ?? '').toMatch(
        /^$|^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/,
      )
      expect(metier.competences.length).toBeGreaterThanOrEqual(5)
      expect(new Set(metier.competences).size).toBe(metier.competences.length)
      for (const code of metier.competences) expect(trouverCompetence(code)).toBeDefined()
      if (metier.vdc.statut === 'inconnu') expect(metier.vdc.titre).toBeNull()
    }
  })

  test('n’a ni compétence orpheline ni domaine vide', () => {
    const servies = new Set(metiers.flatMap((metier) => metier.competences))
    expect(competences.filter(({ code }) => !servies.has(code))).toEqual([])
    expect(new Set(metiers.map(({ domaine }) => domaine))).toEqual(new Set(domaines))
  })

  test('dit le titre de compétence dans les deux langues', () => {
    for (const { vdc } of metiers)
      for (const langue of langues)
        expect(textes(langue).metier.vdc[vdc.statut](vdc.titre)).toMatch(/\.$/)
  })
})

describe('le voisinage', () => {
  test('deux compétences du même geste sont voisines, dans les deux sens', () => {
    expect(sontVoisines('haccp', 'regimes')).toBe(true)
    expect(sontVoisines('regimes', 'haccp')).toBe(true)
    expect(sontVoisines('haccp', 'haccp')).toBe(false)
    expect(sontVoisines('haccp', 'vidanger')).toBe(false)
    expect(sontVoisines('haccp', 'inconnue')).toBe(false)
  })

  test('un métier inconnu n’a ni domaine ni voisins', () => {
    expect(sontDuMemeDomaine('astronaute', 'astronaute')).toBe(false)
    expect(metiersVoisins('astronaute')).toEqual([])
  })

  test('les métiers les plus proches viennent d’abord', () => {
    const proches = metiersVoisins('aide-cuisine').map(({ code }) => code)
    expect(proches[0]).toBe('restauration-collective')
    expect(proches.slice(0, 4)).toContain('plonge')
    expect(proches).not.toContain('aide-cuisine')
    expect(trouverMetierParCode('aide-cuisine')?.domaine).toBe('restauration')
  })
})
