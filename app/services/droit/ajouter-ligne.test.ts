import { afterEach, expect, test } from 'vitest'
import { parametres } from '#app/domain/droit/bareme.ts'
import { poserLesLignes } from '#app/domain/droit/lignes-ajoutees.ts'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { enVigueur } from '#app/domain/shared/bareme.ts'
import { dateCivile as d } from '#app/domain/shared/date-civile.ts'
import type { Base } from '#db/client.server.ts'
import { listerLignesDeBareme } from '#db/reads/droit.server.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { ajouterLigne } from './ajouter-ligne.server.ts'
import { chargerLaLoi } from './charger-la-loi.server.ts'

const victor: ActeurAdmin = { porte: 'admin', id: 'v'.repeat(26), role: 'admin' }
const rmmmg = {
  parametre: 'salaire_reference',
  des: d('2027-01-01'),
  valeur: '215000',
  source: 'RMMMG au 01/01/2027',
} as const

afterEach(() => poserLesLignes([]))

const lignesDe = (base: Base) =>
  listerLignesDeBareme(base, contexteDe(base, victor, '2026-11-25').perimetre)
const salaire = (jour: string) => enVigueur(parametres.salaire_reference, d(jour)).valeur

test('une ligne ajoutée vaut dès son jour, pas avant, et revient au démarrage', () => {
  const base = baseDeTest()
  ajouterLigne(contexteDe(base, victor, '2026-11-25'), rmmmg)
  expect([salaire('2026-12-31'), salaire('2027-01-01')]).toEqual([211_189, 215_000])
  ajouterLigne(contexteDe(base, victor, '2026-11-26'), { ...rmmmg, valeur: '216000' })
  expect(salaire('2027-01-01')).toBe(216_000)
  poserLesLignes([])
  expect(salaire('2027-01-01')).toBe(211_189)
  chargerLaLoi(contexteDe(base, victor, '2026-11-26'))
  expect(salaire('2027-01-01')).toBe(216_000)
  expect(lignesDe(base)).toHaveLength(2)
})

test('une ligne du passé, illisible ou d’une autre forme est refusée', () => {
  const base = baseDeTest()
  const ctx = contexteDe(base, victor, '2026-11-25')
  const refus = (change: object) => () => ajouterLigne(ctx, { ...rmmmg, ...change })
  expect(refus({ des: d('2026-11-24') })).toThrow('droit/ligne_retroactive')
  for (const valeur of ['beaucoup', '"cent"', '-3', '{"mois":2}'])
    expect(refus({ valeur }), valeur).toThrow('droit/valeur_de_parametre')
  expect(lignesDe(base)).toEqual([])
})

test('une ligne qui dérange un cas de référence est refusée et rien ne bouge', () => {
  const base = baseDeTest()
  const avant = parametres.routes.valeurs
  const fausse = {
    parametre: 'routes',
    des: d('2026-11-26'),
    valeur: '[{"code":"400/36","age":{"des":0,"avant":null},"seuil":400,"mois":36}]',
    source: 'une erreur',
  } as const
  expect(() => ajouterLigne(contexteDe(base, victor, '2026-11-25'), fausse)).toThrow(
    'droit/cas_de_reference',
  )
  expect(parametres.routes.valeurs).toEqual(avant)
  expect(lignesDe(base)).toEqual([])
})

test('personne ne change ni ne retire une ligne', () => {
  const base = baseDeTest()
  ajouterLigne(contexteDe(base, victor, '2026-11-25'), rmmmg)
  for (const sql of ["update ligne_de_bareme set source = 'x'", 'delete from ligne_de_bareme'])
    expect(() => base.$client.prepare(sql).run(), sql).toThrow('frozen: ligne_de_bareme')
})
