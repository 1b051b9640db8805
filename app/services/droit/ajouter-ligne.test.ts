import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parametres } from '#app/domain/droit/bareme.ts'
import { bilanDesCas } from '#app/domain/droit/essai-de-ligne.ts'
import { poserLesLignes } from '#app/domain/droit/lignes-ajoutees.ts'
import { saisieDeLigne } from '#app/domain/droit/saisie-de-ligne.ts'
import type { ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { enVigueur } from '#app/domain/shared/bareme.ts'
import { dateCivile as d } from '#app/domain/shared/date-civile.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { lireCompteur, listerLignesDeBareme } from '#db/reads/droit.server.ts'
import { type Triangle, uneFeuilleApprouvee, unTriangle } from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { ajouterLigne } from './ajouter-ligne.server.ts'
import { chargerLaLoi } from './charger-la-loi.server.ts'
import { comparerLois } from './comparer-lois.server.ts'
import { essayerLigne } from './essayer-ligne.server.ts'
import { recalculerDroits } from './recalculer.server.ts'

const victor: ActeurAdmin = { porte: 'admin', id: 'v'.repeat(26), role: 'admin' }
const salaire2027 = {
  parametre: 'salaire_reference',
  des: '2027-01-01',
  valeur: '2150',
  source: 'RMMMG au 01/01/2027',
}
const seuil400 = {
  parametre: 'routes',
  des: '2027-06-01',
  valeur: '[{"code":"400/36","age":{"des":0,"avant":null},"seuil":400,"mois":36}]',
  source: 'une réforme imaginée',
}

afterEach(() => poserLesLignes([]))

const admin = (base: Base, jour = '2026-11-25') => contexteDe(base, victor, jour)
const systeme = (base: Base, jour = '2026-11-25') =>
  contexteDe(base, { porte: 'systeme', id: 'systeme', role: 'systeme' }, jour)

async function ajouter(base: Base, tape: object, jour?: string): Promise<void> {
  const saisie = saisieDeLigne.parse(tape)
  const { empreinte } = await essayerLigne(admin(base, jour), systeme(base, jour), saisie)
  await ajouterLigne(admin(base, jour), systeme(base, jour), { ...saisie, empreinte, lu: true })
}
const lignesDe = (base: Base) => listerLignesDeBareme(base, admin(base).perimetre)
const salaire = (jour: string) => enVigueur(parametres.salaire_reference, d(jour)).valeur

test('une ligne ajoutée vaut dès son jour, pas avant, et revient au démarrage', async () => {
  const base = baseDeTest()
  await ajouter(base, salaire2027)
  expect([salaire('2026-12-31'), salaire('2027-01-01')]).toEqual([211_189, 215_000])
  await ajouter(base, { ...salaire2027, valeur: '2160' })
  expect(salaire('2027-01-01')).toBe(216_000)
  poserLesLignes([])
  expect(salaire('2027-01-01')).toBe(211_189)
  chargerLaLoi(admin(base))
  expect(salaire('2027-01-01')).toBe(216_000)
  expect(lignesDe(base)).toHaveLength(2)
})

test('une ligne qui n’est pas à venir demande un motif écrit, qui reste', async () => {
  const base = baseDeTest()
  for (const des of ['2026-11-24', '2026-11-25'])
    await expect(ajouter(base, { ...salaire2027, des }), des).rejects.toThrow(
      'droit/ligne_retroactive',
    )
  await ajouter(base, { ...salaire2027, des: '2026-11-01', motif: 'Publié le 20 novembre' })
  expect(lignesDe(base)).toMatchObject([{ motif: 'Publié le 20 novembre' }])
})

test('rien n’est gardé sans que la comparaison affichée ait été lue et confirmée', async () => {
  const base = baseDeTest()
  const saisie = saisieDeLigne.parse(salaire2027)
  const { empreinte } = await essayerLigne(admin(base), systeme(base), saisie)
  const garder = (change: object) =>
    ajouterLigne(admin(base), systeme(base), { ...saisie, ...change })
  await expect(garder({ empreinte, lu: false })).rejects.toThrow('droit/lecture_a_confirmer')
  await expect(garder({ empreinte: 'f'.repeat(64), lu: true })).rejects.toThrow(
    'droit/comparaison_changee',
  )
  expect(lignesDe(base)).toEqual([])
  expect(salaire('2027-01-01')).toBe(211_189)
})

test('un cas jugé avant la ligne ne bouge pas ; ceux d’après sont montrés avec leurs deux réponses', async () => {
  const base = baseDeTest()
  const { cas } = await essayerLigne(admin(base), systeme(base), saisieDeLigne.parse(seuil400))
  expect(cas.anterieurs).toBeGreaterThan(80)
  expect(cas.deranges).toEqual([])
  expect(cas.changes.length).toBeGreaterThan(0)
  for (const { jour, ecarts } of cas.changes)
    expect(jour >= '2027-06-01' || ecarts.every(({ champ }) => champ === 'date_projetee')).toBe(
      true,
    )
  expect(cas.changes.flatMap(({ ecarts }) => ecarts)).toContainEqual({
    champ: 'seuil',
    avant: '312',
    apres: '400',
  })
  expect(parametres.routes.valeurs.at(-1)?.valeur[0]?.seuil).toBe(312)
  await ajouter(base, seuil400)
  expect(bilanDesCas()).toMatchObject({ echecs: 0 })
  expect(bilanDesCas().changes).toBeGreaterThan(0)
})

describe('les compteurs retenus', () => {
  let t: Triangle
  beforeEach(() => {
    t = unTriangle(baseDeTest(), { candidat: { naissanceLe: d('1985-04-01') } })
    uneFeuilleApprouvee(t, '2026-09', { verrouillee: true })
  })
  const retenu = () => lireCompteur(t.base, contexteDe(t.base, t.agent).perimetre, t.candidatId)
  const placement = () =>
    t.base.$client.prepare('select * from placement where id = ?').get(t.placementId)

  test('sont recalculés avec la ligne, dans le même acte ; le contrat ne bouge pas', async () => {
    const [contrat, seuil] = [placement(), retenu()?.resultat.seuil]
    await ajouter(t.base, seuil400)
    expect([seuil, retenu()?.resultat.seuil]).toEqual([312, 400])
    expect(placement()).toEqual(contrat)
    expect(comparerLois(t.base, contexteDe(t.base, t.agent))).toMatchObject({
      jour: '2027-06-01',
      differents: [{ avant: { seuil: 312 }, apres: { seuil: 400 } }],
    })
    // Ends on 31 August 2027: a change of 2028 does not judge it.
    await ajouter(t.base, {
      ...seuil400,
      des: '2028-01-01',
      valeur: seuil400.valeur.replace(/400/g, '500'),
    })
    expect(comparerLois(t.base, contexteDe(t.base, t.agent))).toMatchObject({
      jour: '2028-01-01',
      examines: 1,
      differents: [],
    })
  })

  test('sont montrés des deux côtés avant d’être touchés, et un refus ne laisse rien', async () => {
    const avant = JSON.stringify(retenu())
    const saisie = saisieDeLigne.parse(seuil400)
    const essai = await essayerLigne(admin(t.base), systeme(t.base), saisie)
    expect(essai).toMatchObject({ examines: 1, compteurs: [{ candidatId: t.candidatId }] })
    expect(JSON.stringify(retenu())).toBe(avant)
    uneFeuilleApprouvee(t, '2026-10', { verrouillee: true })
    await expect(
      ajouterLigne(admin(t.base), systeme(t.base), {
        ...saisie,
        lu: true,
        empreinte: essai.empreinte,
      }),
    ).rejects.toThrow('droit/comparaison_changee')
    expect(parametres.routes.valeurs.at(-1)?.valeur[0]?.seuil).toBe(312)
  })

  test('touchés pendant l’essai, ils sont recalculés avec la ligne et avec la nouvelle feuille', async () => {
    const jour = '2026-11-06'
    const saisie = saisieDeLigne.parse(seuil400)
    const { empreinte } = await essayerLigne(admin(t.base, jour), systeme(t.base, jour), saisie)
    const ajout = ajouterLigne(admin(t.base, jour), systeme(t.base, jour), {
      ...saisie,
      empreinte,
      lu: true,
    })
    // Between two slices of the trial: the sheet is locked under the law of before.
    uneFeuilleApprouvee(t, '2026-10', { verrouillee: true })
    expect(retenu()?.resultat.seuil).toBe(312)
    await ajout
    expect(retenu()).toMatchObject({ donneesAu: '2026-10-31', resultat: { seuil: 400 } })
  })

  test('jugés avant la ligne, ils ne changent pas d’une unité', async () => {
    const avant = retenu()
    await ajouter(t.base, { ...seuil400, des: '2033-01-01' })
    enTransaction(t.base, (tx) => recalculerDroits(tx, systeme(t.base), t.candidatId))
    expect({ ...retenu(), calculeA: null }).toEqual({ ...avant, calculeA: null })
  })
})

test('personne ne change ni ne retire une ligne', async () => {
  const base = baseDeTest()
  await ajouter(base, salaire2027)
  for (const sql of ["update ligne_de_bareme set source = 'x'", 'delete from ligne_de_bareme'])
    expect(() => base.$client.prepare(sql).run(), sql).toThrow('frozen: ligne_de_bareme')
})

test('une ligne gardée qui n’a plus la forme de son paramètre arrête le démarrage d’une phrase', async () => {
  const base = baseDeTest()
  const inserer = (id: string, valeur: string) =>
    base.$client
      .prepare(
        "insert into ligne_de_bareme values (?, 'duree', '2027-01-01', ?, 's', null, 'v', 1)",
      )
      .run(id, valeur)
  inserer('a', '{"moisDeBase": 3120}')
  expect(() => chargerLaLoi(admin(base))).toThrow('droit/ligne_illisible')
  // A later line of the same day takes its place: nothing computes with the first any more.
  inserer('b', '{"moisDeBase":12,"joursParMois":104,"resteArrondi":52,"moisEnPlusMax":12}')
  expect(() => chargerLaLoi(admin(base))).not.toThrow()
})
