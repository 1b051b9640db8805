import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { trouverFeuille } from '#db/reads/prestation.server.ts'
import { semaineDe38Heures } from '#test/factories/monde.ts'
import { uneFeuilleApprouvee, uneFeuilleConfirmee, unTriangle } from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { approuverFeuille, verrouillerFeuille } from '../prestation/approuver.server.ts'
import { estimerDroits } from './estimer.server.ts'

const le = dateCivile
const estimer = (t: ReturnType<typeof unTriangle>, jour = '2026-12-10') =>
  estimerDroits(t.base, contexteDe(t.base, t.agent, jour), t.candidatId)

describe('le compteur d’une personne', () => {
  test('un mois passé sans feuille verrouillée est inconnu, ni compté ni perdu', () => {
    const t = unTriangle(baseDeTest())
    uneFeuilleApprouvee(t, '2026-09', { verrouillee: true })
    uneFeuilleApprouvee(t, '2026-11', { verrouillee: true })
    uneFeuilleApprouvee(t, '2026-10')
    expect(estimer(t)).toMatchObject({
      jours: 51.6,
      moisInconnus: ['2026-10'],
      donneesAu: '2026-11-30',
      // Twelve full months from 1 September are 312 days.
      atteintLe: '2027-08-31',
      finPrevueLe: '2027-08-31',
    })
  })

  test('avant la première feuille rien n’est sûr, mais la date est déjà estimée', () => {
    const t = unTriangle(baseDeTest())
    expect(estimer(t, '2026-09-15')).toMatchObject({
      jours: 0,
      moisInconnus: [],
      donneesAu: null,
      atteintLe: '2027-08-31',
    })
  })

  test('un contrat plus court ne change pas le jour où les droits seraient atteints', () => {
    const t = unTriangle(baseDeTest(), { finPrevueLe: le('2027-06-30') })
    uneFeuilleApprouvee(t, '2026-09', { verrouillee: true })
    expect(estimer(t)).toMatchObject({ finPrevueLe: '2027-06-30', atteintLe: '2027-08-31' })
  })

  test('à mi-temps, sans le salaire, aucune date n’est promise', () => {
    const semaine = semaineDe38Heures.map((plage) => ({ ...plage, a: '11:48', pauseMinutes: 0 }))
    const t = unTriangle(baseDeTest(), { semaine, heuresSemaine: 19 })
    uneFeuilleApprouvee(t, '2026-09', { verrouillee: true })
    // 22 weekdays of 3 h 48 are 83,6 hours, and 6 days make 38 hours.
    expect(estimer(t)).toMatchObject({ jours: 13.2, atteintLe: null, donneesAu: '2026-09-30' })
  })

  test('une absence non payée repousse la date', () => {
    const t = unTriangle(baseDeTest())
    const feuilleId = uneFeuilleConfirmee(t, '2026-09', { '07': 'ABN', '08': 'ABN' })
    const ctx = contexteDe(t.base, t.agent, '2026-10-06')
    const { jours } = trouverFeuille(t.base, ctx.perimetre, feuilleId)
    approuverFeuille(ctx, feuilleId, {
      version: 1,
      jours: jours.map((un) => (un.code === 'ABN' ? { ...un, code: 'AI' as const } : un)),
    })
    verrouillerFeuille(ctx, feuilleId, { version: 2 })
    expect((estimer(t)?.atteintLe ?? '') > '2027-08-31').toBe(true)
  })

  test('sans placement commencé il n’y a pas de compteur', () => {
    const t = unTriangle(baseDeTest(), { statut: 'signature' })
    expect(estimer(t)).toBeNull()
  })

  test('la personne voit le même compte que son agent', () => {
    const t = unTriangle(baseDeTest())
    uneFeuilleApprouvee(t, '2026-09', { verrouillee: true })
    const sien = estimerDroits(
      t.base,
      contexteDe(t.base, t.travailleur, '2026-12-10'),
      t.candidatId,
    )
    expect(sien).toEqual(estimer(t))
  })
})
