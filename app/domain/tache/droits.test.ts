import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { politiqueParDefaut } from '../droit/politique.ts'
import { ajouterJours, dateCivile, mois } from '../shared/date-civile.ts'
import { type EtatDesDroits, tachesDesDroits } from './droits.ts'

const le = dateCivile
const enCours: EtatDesDroits = {
  candidatId: 'c',
  placementId: 'p',
  statut: 'actif',
  motifFin: null,
  debutLe: le('2026-03-02'),
  fin: le('2027-03-01'),
  region: 'bruxelles',
  verdict: 'non_atteint',
  atteintLe: le('2027-03-01'),
  perteLe: null,
  moisInconnus: [],
  faites: [],
  politique: politiqueParDefaut,
}
const codes = (etat: Partial<EtatDesDroits>, jour: string) =>
  tachesDesDroits({ ...enCours, ...etat }, le(jour)).map(({ code }) => code)
const echeance = (etat: Partial<EtatDesDroits>, jour: string, code: string) =>
  tachesDesDroits({ ...enCours, ...etat }, le(jour)).find((une) => une.code === code)?.echeance

describe('ce qui doit être fait à temps pour les droits', () => {
  test('rien tant que rien n’approche', () => {
    expect(codes({}, '2026-10-01')).toEqual([])
  })

  test('une feuille qui manque depuis vingt jours est à retrouver, la plus ancienne d’abord', () => {
    const moisInconnus = [mois('2026-08'), mois('2026-09'), mois('2026-12')]
    expect(codes({ moisInconnus }, '2026-09-19')).toEqual([])
    expect(tachesDesDroits({ ...enCours, moisInconnus }, le('2026-10-25'))).toMatchObject([
      { code: 'retrouver_feuille', enRetard: true, sujet: { mois: '2026-08', candidatId: 'c' } },
    ])
  })

  test('le seuil proche se fait confirmer avant de fixer la fin, une seule fois', () => {
    expect(codes({}, '2027-01-04')).toEqual(['seuil_proche'])
    expect(codes({ faites: ['confirmation'] }, '2027-01-04')).toEqual([])
    expect(codes({}, '2027-01-03')).toEqual([])
  })

  test('le seuil atteint avant la fin : confirmer, et décider de la fin selon l’usage du CPAS', () => {
    const atteint = { verdict: 'atteint', atteintLe: le('2026-12-01') } as const
    expect(codes(atteint, '2026-12-10')).toEqual(['raccourcir_contrat', 'confirmer_seuil'])
    const libre = { ...politiqueParDefaut, limite: 'libre' } as const
    expect(codes({ ...atteint, politique: libre }, '2026-12-10')).toEqual(['confirmer_seuil'])
    expect(codes({ ...atteint, faites: ['duree', 'confirmation'] }, '2026-12-10')).toEqual([])
  })

  test('quelques jours de trop ne valent pas un avenant', () => {
    expect(codes({ atteintLe: le('2027-02-22'), faites: ['confirmation'] }, '2027-01-10')).toEqual(
      [],
    )
  })

  test('un contrat trop court se prolonge à temps, sauf si l’usage du CPAS dit jamais', () => {
    const court = { atteintLe: le('2027-04-15') }
    expect(codes(court, '2026-11-08')).toEqual([])
    expect(codes(court, '2026-11-09')).toEqual(['prolonger_contrat'])
    expect(echeance(court, '2026-11-09', 'prolonger_contrat')).toBe('2027-01-04')
    const jamais = { ...politiqueParDefaut, prolongation: 'jamais' } as const
    expect(codes({ ...court, politique: jamais }, '2026-11-09')).toEqual([])
  })

  test('en Wallonie, le passage au FOREM est prêt trois mois avant la fin', () => {
    const wallon = { region: 'wallonie' } as const
    expect(echeance(wallon, '2026-11-01', 'remettre_au_service_emploi')).toBe('2026-12-01')
    expect(codes({ ...wallon, faites: ['remise'] }, '2026-11-01')).toEqual([])
    expect(codes({}, '2026-11-01')).toEqual([])
  })

  test('la demande se fait dans les deux mois : la personne et son agent le savent', () => {
    const fini = {
      statut: 'termine',
      motifFin: 'terme',
      verdict: 'atteint',
      faites: ['confirmation'],
    } as const
    const taches = tachesDesDroits({ ...enCours, ...fini }, le('2027-03-10'))
    expect(taches.map(({ code, debiteur, echeance: jour }) => [code, debiteur, jour])).toEqual([
      ['demander_allocations', 'travailleur', '2027-05-02'],
      ['suivre_demande', 'cpas', '2027-05-02'],
    ])
    expect(codes({ ...fini, faites: ['demande'] }, '2027-03-10')).toEqual([])
    expect(codes({ ...fini, motifFin: 'engagement_hote' }, '2027-03-10')).toEqual([])
    expect(codes({ ...fini, verdict: 'non_atteint', atteintLe: null }, '2027-03-10')).toEqual([])
  })

  test('un droit atteint et pas demandé va se perdre : la tâche revient avant le dernier jour', () => {
    const fini = {
      statut: 'termine',
      verdict: 'atteint',
      perteLe: le('2029-03-02'),
    } as const
    expect(codes(fini, '2028-10-01')).toEqual([])
    expect(echeance(fini, '2028-11-15', 'sauver_droit')).toBe('2029-03-01')
  })

  test('chaque tâche a quelqu’un qui la doit et un jour, et le retard suit ce jour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 900 }),
        fc.option(fc.integer({ min: -200, max: 200 }), { nil: null }),
        fc.constantFrom('atteint' as const, 'non_atteint' as const, 'a_verifier' as const),
        fc.constantFrom('actif' as const, 'suspendu' as const, 'termine' as const),
        (decalage, ecart, verdict, statut) => {
          const jour = ajouterJours(enCours.fin, decalage)
          const atteintLe = ecart === null ? null : ajouterJours(enCours.fin, ecart)
          for (const une of tachesDesDroits({ ...enCours, verdict, statut, atteintLe }, jour)) {
            expect(une.echeance).not.toBeNull()
            expect(une.enRetard).toBe((une.echeance ?? jour) < jour)
            expect(une.sujet).toMatchObject({ candidatId: 'c', placementId: 'p' })
          }
        },
      ),
    )
  })
})
