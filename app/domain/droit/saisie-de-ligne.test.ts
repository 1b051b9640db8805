import { afterEach, describe, expect, test } from 'vitest'
import { dateCivile as d } from '#app/domain/shared/date-civile.ts'
import { codesDeParametre, parametres } from './bareme.ts'
import { bornesDe } from './bornes-de-parametre.ts'
import { essayerSurLesCas } from './essai-de-ligne.ts'
import { formes } from './formes-de-parametre.ts'
import { poserLesLignes, valeurAGarder } from './lignes-ajoutees.ts'
import { saisieDeLigne } from './saisie-de-ligne.ts'

afterEach(() => poserLesLignes([]))

const lire = (parametre: string, valeur?: unknown) =>
  saisieDeLigne.safeParse({ parametre, des: '2027-01-01', valeur, source: 'Loi du 1er janvier' })
const fautes = (parametre: string, valeur?: unknown) =>
  lire(parametre, valeur).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('une valeur hors de ses bornes est refusée à son champ', () => {
  test.each(codesDeParametre.flatMap((code) => bornesDe(code).map((un) => [code, ...un] as const)))(
    '%s, %s',
    (code, cle, { min, max }) => {
      for (const [figure, message] of [
        [min - 1, 'trop_petit'],
        [max + 1, 'trop_grand'],
      ] as const) {
        const texte = String(figure)
        const valeur = cle === 'valeur' ? texte : { [cle]: texte }
        const champ = cle === 'valeur' ? 'valeur' : `valeur.${cle}`
        const attendu = figure < 0 ? 'nombre_attendu' : message
        expect(fautes(code, valeur)).toContain(`${champ}: ${attendu}`)
      }
    },
  )

  test('dans les routes, la faute est à leur texte', () => {
    const route = { code: 'x', age: { des: 0, avant: null }, seuil: 3120, mois: 36 }
    expect(fautes('routes', JSON.stringify([route]))).toEqual(['valeur: trop_grand'])
    expect(fautes('routes', '[{')).toHaveLength(1)
  })

  test('un champ vide, un mot et une classe inconnue aussi', () => {
    expect(fautes('rechute', '')).toHaveLength(1)
    expect(fautes('rechute', 'beaucoup')).toEqual(['valeur: nombre_attendu'])
    expect(fautes('regime', 'ancienne')).toEqual(['valeur: choix_inconnu'])
    expect(fautes('absences', { classe: 'sieste', compte: 'oui', prolonge: 'non' })).toEqual([
      'valeur.classe: choix_inconnu',
    ])
  })
})

describe('ce qui est tapé devient la valeur', () => {
  const valeur = (parametre: string, tape: unknown) => lire(parametre, tape).data?.valeur

  test('des euros deviennent des centimes, 1/3 un tiers, une région vide n’a pas de règle', () => {
    expect(valeur('salaire_reference', '2 150,50'.replace(' ', ''))).toBe(215_050)
    const minimum = { heures: '12', fraction: '1/3', semainesDOccupation: '4' }
    expect(valeur('minimum_temps_partiel', minimum)).toMatchObject({ fraction: 1 / 3 })
    expect(valeur('remise', { wallonie: '4', bruxelles: '' })).toEqual({ wallonie: 4 })
  })

  test('une liste change par une de ses lignes, les autres restent', () => {
    const change = { classe: 'maladie_mutuelle', compte: 'oui', prolonge: 'non' }
    const gardee = valeurAGarder({
      parametre: 'absences',
      des: d('2027-01-01'),
      valeur: change,
      source: 'Loi X',
    })
    const avant = parametres.absences.valeurs.at(-1)?.valeur
    expect(gardee).toEqual({
      ...avant,
      maladie_mutuelle: {
        ...avant?.maladie_mutuelle,
        ...{ compte: 'oui', prolonge: 'non' },
        source: 'Loi X',
      },
    })
    expect(formes.absences.safeParse(gardee).success).toBe(true)
  })
})

test.each(codesDeParametre)('%s : une ligne d’après tous les cas n’en change aucun', (code) => {
  const valeur = parametres[code].valeurs[0]?.valeur
  const essai = essayerSurLesCas({ parametre: code, des: d('2040-01-01'), valeur, source: 's' })
  expect(essai).toMatchObject({ deranges: [], enPanne: [], changes: [] })
  expect(essai.anterieurs).toBe(essai.total)
})

/** Any reform that the bounds allow, on any first day: what was judged before it must stay. */
test.each(codesDeParametre.filter((code) => bornesDe(code).length > 0))(
  '%s : ses valeurs extrêmes ne dérangent aucun cas jugé avant leur jour',
  (code) => {
    for (const bout of ['min', 'max'] as const)
      for (const des of ['2026-12-01', '2027-02-01', '2027-06-15', '2028-01-01']) {
        const figures = bornesDe(code).map(([cle, bornes]) => [cle, String(bornes[bout])] as const)
        const [[premiere, figure] = ['', '']] = figures
        const valeur = premiere === 'valeur' ? figure : Object.fromEntries(figures)
        const lue = saisieDeLigne.parse({ parametre: code, des, valeur, source: 's' })
        expect(essayerSurLesCas(lue), `${des} ${bout}`).toMatchObject({ deranges: [], enPanne: [] })
      }
  },
)

test('le seuil et la période aussi, dans les deux sens', () => {
  for (const [seuil, mois] of [
    [200, 36],
    [400, 36],
    [624, 42],
    [312, 24],
  ])
    for (const des of ['2026-12-01', '2027-01-01', '2027-03-01', '2027-06-01', '2028-03-01']) {
      const valeur = JSON.stringify([{ code: 'x', age: { des: 0, avant: null }, seuil, mois }])
      const lue = saisieDeLigne.parse({ parametre: 'routes', des, valeur, source: 's' })
      expect(essayerSurLesCas(lue), `${seuil}/${mois} ${des}`).toMatchObject({
        deranges: [],
        enPanne: [],
      })
    }
})

test.each(codesDeParametre)('%s : la valeur écrite a la forme que la page accepte', (code) => {
  for (const { valeur } of parametres[code].valeurs)
    expect(formes[code].safeParse(valeur).success).toBe(true)
})
