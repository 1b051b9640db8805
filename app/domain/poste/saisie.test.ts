import { describe, expect, test } from 'vitest'
import { lireFormulaire } from '#app/http/formulaire.server.ts'
import { saisieDePoste } from './saisie.ts'

const HOTE = 'h'.repeat(26)

const complet: readonly (readonly [string, string])[] = [
  ['_cle', 'abcdefgh:r1:'],
  ['hoteId', HOTE],
  ['titre', 'Aide-jardinier'],
  ['metier', 'jardinier'],
  ['taches', 'tondre\r\n\r\ndésherber'],
  ['tachesExclues', ''],
  ['places', '2'],
  ['objectif', 'experience'],
  ['visibilite', 'cpas'],
]

/** What a browser posts, read as the guard reads it. */
async function poster(plus: readonly (readonly [string, string])[], sauf: readonly string[] = []) {
  const corps = new URLSearchParams()
  for (const [nom, valeur] of [...complet.filter(([nom]) => !sauf.includes(nom)), ...plus])
    corps.append(nom, valeur)
  const lecture = await lireFormulaire(
    new Request('http://p60.example/', { method: 'POST', body: corps }),
    saisieDePoste,
    'fr',
  )
  return lecture.ok ? { saisie: lecture.saisie } : { fautes: lecture.retour.erreurs }
}

describe('le formulaire d’un poste', () => {
  test('une tâche par ligne, les lignes vides ne comptent pas', async () => {
    const { saisie } = await poster([])
    expect(saisie).toMatchObject({
      taches: ['tondre', 'désherber'],
      tachesExclues: [],
      places: 2,
      semaine: [],
      frOral: null,
      formation: false,
    })
  })

  test('le même horaire s’écrit une fois pour plusieurs jours', async () => {
    const { saisie } = await poster([
      ['jours', '1'],
      ['jours', '3'],
      ['de', '08:00'],
      ['a', '12:00'],
      ['pauseMinutes', ''],
    ])
    expect(saisie?.semaine).toEqual([
      { jour: 1, de: '08:00', a: '12:00', pauseMinutes: 0 },
      { jour: 3, de: '08:00', a: '12:00', pauseMinutes: 0 },
    ])
  })

  test('la grille complète les jours différents, ses rangées vides ne sont pas des fautes', async () => {
    const { saisie } = await poster([
      ['jours', '1'],
      ['de', '08:00'],
      ['a', '12:00'],
      ['semaine[0].jour', '1'],
      ['semaine[0].de', ''],
      ['semaine[0].a', ''],
      ['semaine[0].pauseMinutes', ''],
      ['semaine[1].jour', '1'],
      ['semaine[1].de', '13:00'],
      ['semaine[1].a', '16:00'],
      ['semaine[1].pauseMinutes', '15'],
      ['semaine[2].jour', '2'],
      ['semaine[2].de', ''],
      ['semaine[2].a', ''],
      ['semaine[2].pauseMinutes', ''],
    ])
    expect(saisie?.semaine).toEqual([
      { jour: 1, de: '08:00', a: '12:00', pauseMinutes: 0 },
      { jour: 1, de: '13:00', a: '16:00', pauseMinutes: 15 },
    ])
  })

  test('une faute de la grille se dit à sa rangée', async () => {
    const { fautes } = await poster([
      ['semaine[0].jour', '1'],
      ['semaine[0].de', ''],
      ['semaine[0].a', ''],
      ['semaine[1].jour', '1'],
      ['semaine[1].de', '13:00'],
      ['semaine[1].a', '09:00'],
      ['semaine[2].jour', '2'],
      ['semaine[2].de', '13:00'],
      ['semaine[2].a', ''],
    ])
    expect(fautes).toEqual({
      'semaine[1].a': ['La fin vient avant le début.'],
      'semaine[2].a': ['Remplissez ce champ.'],
    })
  })

  test('des heures sans jour, ou des jours sans heures, sont une faute', async () => {
    expect(
      Object.keys(
        (
          await poster([
            ['de', '08:00'],
            ['a', '12:00'],
          ])
        ).fautes ?? {},
      ),
    ).toEqual(['jours'])
    expect(Object.keys((await poster([['jours', '1']])).fautes ?? {})).toEqual(['de', 'a'])
  })

  test('un niveau de langue dès B1 demande sa tâche', async () => {
    expect(Object.keys((await poster([['frOral', 'B1']])).fautes ?? {})).toEqual(['langueRaison'])
    const { saisie } = await poster([
      ['frOral', 'B1'],
      ['langueRaison', 'répondre au téléphone'],
    ])
    expect(saisie).toMatchObject({ frOral: 3, nlOral: null })
    expect((await poster([['nlOral', 'A2']])).saisie).toMatchObject({ nlOral: 2 })
  })

  test('un souhait sur la personne est refusé à son champ, dans la langue de qui écrit', async () => {
    const { fautes } = await poster([['titre', 'Aide-cuisinière, sans foulard']], ['titre'])
    expect(fautes?.titre?.[0]).toMatch(/La loi interdit/)
    for (const champ of ['taches', 'horaireTexte', 'langueRaison', 'tachesExclues'])
      expect(
        Object.keys((await poster([[champ, 'Homme de préférence']], [champ])).fautes ?? {}),
      ).toEqual([champ])
  })

  test('des CPAS choisis, il en faut un', async () => {
    expect(
      Object.keys((await poster([['visibilite', 'choisis']], ['visibilite'])).fautes ?? {}),
    ).toEqual(['centres'])
  })

  test('un poste a entre 1 et 200 places', async () => {
    expect(Object.keys((await poster([['places', '0']], ['places'])).fautes ?? {})).toEqual([
      'places',
    ])
  })
})
