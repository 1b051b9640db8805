import { describe, expect, test } from 'vitest'
import { droits } from './droits.ts'
import { executer } from './executer.ts'

const contrat = {
  id: 'c1',
  date_demande: '2026-04-01',
  date_naissance: '1990-05-01',
  region: 'bruxelles',
  occupations: [
    {
      type: 'temps_plein',
      regime_jours: 5,
      du: '2025-04-01',
      au: '2026-03-31',
      source: 'art60',
    },
  ],
  evenements: [{ type: 'sickness_ami_only', du: '2025-09-01', au: '2025-09-05' }],
  admission_anterieure: null,
}

describe('droits', () => {
  test('un cas est jugé, et chaque ligne se lit dans les deux langues', async () => {
    const { sortie } = await lancer([], contrat)
    expect(sortie).toMatchObject({
      id: 'c1',
      regime: 'nouveau',
      verdict: 'non_atteint',
      jours_bruts: 307.2,
      periode_reference: { debut: '2023-03-27', fin: '2026-03-31', jours_prolongation: 5 },
      mention: {
        fr: 'Estimation, l’ONEM décide.',
        nl: 'Schatting, de RVA beslist.',
      },
    })
    expect(JSON.stringify(sortie)).toContain('ziekenfonds')
  })

  test('ce qui sort respecte le schéma annoncé', async () => {
    const { sortie } = await lancer([], [contrat, { ...contrat, evenements: [] }])
    expect(() => droits.sortie.array().parse(sortie)).not.toThrow()
    const { sortie: schema } = await lancer(['--schema'], '')
    expect(JSON.stringify(schema)).toContain('date_demande')
  })

  test('plusieurs cas reçoivent leurs réponses dans le même ordre', async () => {
    const { sortie } = await lancer([], [contrat, { ...contrat, id: 'c2', evenements: [] }])
    expect(sortie).toMatchObject([
      { id: 'c1', verdict: 'non_atteint' },
      { id: 'c2', verdict: 'atteint' },
    ])
  })

  test('une étape ne se calcule jamais avec les lignes d’une instance', async () => {
    const etape = { id: 'A', fn: 'days_from_A', input: { A: 10, R: 5 } }
    const { erreur } = await lancer(['--etapes', '--base'], [etape])
    expect(erreur?.code).toBe('droit/etape_sur_la_base')
    const { sortie } = await lancer(['--schema'], '')
    expect(JSON.stringify(sortie)).toContain('law as delivered')
  })

  test('les étapes répondent par leur nom', async () => {
    const etape = { id: 'A', fn: 'days_from_A', input: { A: 10, R: 5 } }
    const { sortie } = await lancer(['--etapes'], [etape])
    expect(sortie).toEqual([{ id: 'A', output: { days_exact: 12, days: 12 } }])
  })

  test('la même entrée donne les mêmes octets', async () => {
    const [a, b] = [await lancer([], contrat), await lancer([], contrat)]
    expect(JSON.stringify(a)).toBe(JSON.stringify(b))
  })

  test.each([
    ['un champ inconnu', { ...contrat, salaire: 1 }, '/salaire'],
    ['une date qui n’existe pas', { ...contrat, date_demande: '2026-02-29' }, '/date_demande'],
    [
      'une période à l’envers',
      { ...contrat, evenements: [{ type: 'greve', du: '2026-02-02', au: '2026-02-01' }] },
      '/evenements/0/au',
    ],
    [
      'un temps partiel sans heures',
      {
        ...contrat,
        occupations: [
          { type: 'temps_partiel', heures_reference: 38, du: '2026-01-01', au: '2026-01-02' },
        ],
      },
      '/occupations/0/heures',
    ],
    [
      'un type d’occupation inconnu',
      { ...contrat, occupations: [{ type: 'cdi', du: '2026-01-01', au: '2026-01-02' }] },
      '/occupations/0/type',
    ],
    ['une demande trop ancienne', { ...contrat, date_demande: '2010-01-01' }, '/date_demande'],
    ['une étape sans --etapes', { id: 1, fn: 'admission', input: {} }, '/fn'],
  ])('%s est refusé à sa place', async (_, cas, chemin) => {
    const { erreur } = await lancer([], cas)
    expect(erreur?.chemin).toBe(chemin)
    expect(erreur?.message.fr).not.toBe(erreur?.message.nl)
    // Of a batch, the reader is told which one.
    const { erreur: duLot } = await lancer([], [contrat, contrat, cas])
    expect(duLot).toEqual({ ...erreur, chemin: `/2${chemin}` })
  })

  test('un cas avec --etapes est refusé', async () => {
    expect((await lancer(['--etapes'], contrat)).erreur?.code).toBe('droit/cas_avec_option')
  })
})

function lancer(options: readonly string[], entree: unknown) {
  return executer([droits], ['droits', ...options], async () => JSON.stringify(entree))
}
