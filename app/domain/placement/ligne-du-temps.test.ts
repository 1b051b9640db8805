import { describe, expect, test } from 'vitest'
import { dateCivile, mois } from '../shared/date-civile.ts'
import { type FaitsDeLaLigne, ligneDuTemps } from './ligne-du-temps.ts'

const faits: FaitsDeLaLigne = {
  statut: 'actif',
  debutLe: dateCivile('2026-12-01'),
  finPrevueLe: dateCivile('2027-11-30'),
  finLe: null,
  decisionLe: dateCivile('2026-11-09'),
  evaluations: [dateCivile('2027-01-04')],
  journal: [
    fait('convention.signee', '2026-11-12', 'travailleur'),
    fait('convention.complete', '2026-11-12'),
    fait('convention.figee', '2026-11-12'),
    fait('proposition.creee', '2026-11-04'),
    fait('placement.verifie', '2026-11-10'),
    { ...fait('feuille.verrouillee', '2027-01-05'), mois: mois('2026-12') },
  ],
}

function fait(
  type: FaitsDeLaLigne['journal'][number]['type'],
  le: string,
  partie: 'travailleur' | null = null,
) {
  return { type, le: dateCivile(le), partie, mois: null }
}

describe('la ligne du temps d’un placement', () => {
  test('va de la proposition à la fin prévue, dans l’ordre des jours', () => {
    const ligne = ligneDuTemps(faits, dateCivile('2027-02-01'))
    expect(ligne.map(({ code }) => code)).toEqual([
      'proposee',
      'decidee',
      'mise_a_signer',
      'signee',
      'complete',
      'debut',
      'evaluation',
      'feuille',
      'fin_prevue',
    ])
    expect(ligne.find(({ code }) => code === 'signee')?.partie).toBe('travailleur')
    expect(ligne.find(({ code }) => code === 'feuille')?.mois).toBe('2026-12')
  })

  test('le début n’est fait que si le travail a pu commencer', () => {
    const debut = (statut: FaitsDeLaLigne['statut'], jour: string) =>
      ligneDuTemps({ ...faits, statut }, dateCivile(jour)).find(({ code }) => code === 'debut')
    expect(debut('actif', '2026-12-01')?.faite).toBe(true)
    expect(debut('actif', '2026-11-30')?.faite).toBe(false)
    expect(debut('signature', '2026-12-15')?.faite).toBe(false)
  })

  test('un placement terminé finit au jour réel et ne promet plus rien', () => {
    const ligne = ligneDuTemps(
      { ...faits, statut: 'termine', finLe: dateCivile('2026-12-31') },
      dateCivile('2027-02-01'),
    )
    expect(ligne.at(-2)).toMatchObject({ code: 'fin', le: '2026-12-31', faite: true })
    expect(ligne.some(({ code }) => code === 'fin_prevue' || code === 'evaluation')).toBe(false)
  })

  test('un placement annulé n’a plus de début', () => {
    const ligne = ligneDuTemps(
      {
        ...faits,
        statut: 'annule',
        journal: [...faits.journal, fait('placement.annule', '2026-11-20')],
      },
      dateCivile('2026-12-15'),
    )
    expect(ligne.map(({ code }) => code)).not.toContain('debut')
    expect(ligne.at(-1)?.code).toBe('feuille')
    expect(ligne.map(({ code }) => code)).toContain('annulation')
  })
})
