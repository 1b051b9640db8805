import { expect, test } from 'vitest'
import { saisieDHoraire } from '#app/domain/horaire/saisie.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { lireFormulaire } from '#app/http/formulaire.server.ts'
import { fautesTapees, semaineTapee } from './semaine-tapee.ts'

const jour = dateCivile('2026-12-07')

function unFormulaire(champs: Record<string, string>): Request {
  const corps = new URLSearchParams({ des: jour, ...champs })
  for (let rang = 0; rang < 14; rang++) corps.set(`semaine[${rang}].jour`, String((rang % 7) + 1))
  return new Request('http://localhost/', { method: 'POST', body: corps })
}

test('les heures tapées redonnent la semaine, les jours vides sont libres', async () => {
  const lu = await lireFormulaire(
    unFormulaire({
      'semaine[0].de': '08:00',
      'semaine[0].a': '12:00',
      'semaine[0].pauseMinutes': '15',
      'semaine[7].de': '13:00',
      'semaine[7].a': '17:00',
    }),
    saisieDHoraire,
    'fr',
  )
  const attendue = [
    { jour: 1, de: '08:00', a: '12:00', pauseMinutes: 15 },
    { jour: 1, de: '13:00', a: '17:00', pauseMinutes: 0 },
  ]
  expect(lu.ok && lu.saisie.semaine).toEqual(attendue)
  expect(lu.ok && semaineTapee(lu.valeurs)).toEqual(attendue)
})

test('une heure qui manque est dite à sa ligne, pas à une autre', async () => {
  const lu = await lireFormulaire(
    unFormulaire({ 'semaine[2].de': '08:00', 'semaine[4].a': '16:00' }),
    saisieDHoraire,
    'fr',
  )
  expect(lu.ok ? null : Object.keys(lu.retour.erreurs).toSorted()).toEqual([
    'semaine[2].a',
    'semaine[4].de',
  ])
})

test('une semaine vide demande au moins un jour', async () => {
  const lu = await lireFormulaire(unFormulaire({}), saisieDHoraire, 'fr')
  expect(lu.ok ? null : lu.retour.erreurs).toHaveProperty('semaine')
})

test('les fautes d’une semaine tapée portent leur jour', () => {
  const fautes = fautesTapees(
    semaineTapee({ 'semaine[2].de': ['08:00'], 'semaine[2].a': ['15:30'] }),
    38,
    jour,
    jour,
  )
  expect(fautes.map(({ code, jour: lequel, bloque }) => [code, lequel, bloque])).toEqual([
    ['pause_manquante', 3, true],
    ['heures_differentes', 0, false],
  ])
})
