import { beforeEach, describe, expect, test } from 'vitest'
import type { Acteur } from '#app/domain/shared/acteur.ts'
import { perimetreDe, perimetrePublic } from '#app/guards/perimetre.server.ts'
import { consulterDossier } from '#app/services/candidat/consulter-dossier.server.ts'
import { unMandatDe, unMembre } from '#test/factories/comptes.ts'
import { lAccesDe, unAgent, unCandidat, unCpas, unHote } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import type { Base } from '../client.server.ts'
import { compterSansReferent } from './candidat.server.ts'
import { comptesParCourriel, lireMoi, mandatsDuCompte, sessionsDuCompte } from './compte.server.ts'
import { listerLectures, listerLecturesDeMonDossier } from './journal.server.ts'
import { listerComptesDeLInstance, listerComptesDuCpas, trouverMandat } from './mandat.server.ts'

let base: Base
let lea: ReturnType<typeof unAgent>
let candidatId: string
let etrangers: Record<string, Acteur>

beforeEach(() => {
  base = baseDeTest()
  lea = unAgent(base, unCpas(base))
  candidatId = unCandidat(base, lea, { referentId: null })
  consulterDossier(
    contexteDe(base, { ...lea, role: 'responsable' }),
    { candidatId, section: 'dossier' },
    () => null,
  )
  const ailleurs = unCpas(base)
  const autre = unAgent(base, ailleurs, 'responsable')
  etrangers = {
    'un autre CPAS': autre,
    'un lieu de travail': unHote(base, ailleurs).gestionnaire,
    'une autre personne': lAccesDe(base, ailleurs, unCandidat(base, autre)),
    'un observateur': { porte: 'observateur', id: 'o', role: 'observateur' },
    'la gestion de l’instance': { porte: 'admin', id: 'a', role: 'admin' },
  }
})

describe.each([
  'un autre CPAS',
  'un lieu de travail',
  'une autre personne',
  'un observateur',
  'la gestion de l’instance',
])('%s', (qui) => {
  const vue = () => {
    const acteur = etrangers[qui]
    if (!acteur) throw new Error('unknown actor')
    return perimetreDe(acteur)
  }

  test('ne voit ni les comptes d’un CPAS, ni qui lit ses dossiers', () => {
    const comptes = listerComptesDuCpas(base, vue()).map(({ compteId }) => compteId)
    expect(comptes).not.toContain(lea.id)
    expect(() => trouverMandat(base, vue(), unMandatDe(base, lea.id))).toThrow('commun/introuvable')
    expect(listerLectures(base, vue(), candidatId).lignes).toEqual([])
    expect(listerLecturesDeMonDossier(base, vue())).toEqual([])
    expect(compterSansReferent(base, vue())).toBe(0)
  })

  test('ne lit aucun compte comme s’il était le sien', () => {
    expect(() => lireMoi(base, vue(), lea.id)).toThrow()
    expect(() => sessionsDuCompte(base, vue(), lea.id)).toThrow()
    expect(() => mandatsDuCompte(base, vue(), lea.id)).toThrow()
    expect(() => comptesParCourriel(base, vue(), 'x@x.example')).toThrow()
  })
})

test('un passant ne voit aucun mandat', () => {
  const { mandatId } = unMembre(base, 'admin')
  expect(() => trouverMandat(base, perimetrePublic(), mandatId)).toThrow('commun/introuvable')
  expect(listerComptesDeLInstance(base, perimetrePublic())).toEqual([])
  expect(listerComptesDuCpas(base, perimetrePublic())).toEqual([])
})

test('le CPAS, lui, voit les siens', () => {
  const perimetre = perimetreDe(lea)
  expect(listerComptesDuCpas(base, perimetre)).toHaveLength(1)
  expect(listerLectures(base, perimetre, candidatId).lignes).toHaveLength(1)
  expect(compterSansReferent(base, perimetre)).toBe(1)
})
