import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ajouterJours, dateCivile as d } from '../shared/date-civile.ts'
import { peutDeciderUneProlongation, peutProlongerSansDemande } from './permissions.ts'
import { aQuiEcrire, rappelsDus, verifierProlongation } from './regles.ts'

describe('les rappels', () => {
  test('tous les dix jours pendant trente jours, puis plus', () => {
    const dus = [-1, 0, 9, 10, 19, 20, 29, 30, 40, 400].map((jours) =>
      rappelsDus(d('2026-11-25'), ajouterJours(d('2026-11-25'), jours)),
    )
    expect(dus).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 3])
  })
})

describe('à qui écrire', () => {
  const equipe = ['a', 'b', 'c'].map((compteId) => ({ compteId }))
  const ids = (choix: { absents?: readonly string[]; rappel?: boolean }) =>
    aQuiEcrire(equipe, { adresseeAId: 'b', absents: [], rappel: false, ...choix }).map(
      ({ compteId }) => compteId,
    )

  test('à qui elle est adressée ; aux collègues aussi quand on rappelle', () => {
    expect(ids({})).toEqual(['b'])
    expect(ids({ rappel: true })).toEqual(['a', 'b', 'c'])
  })

  test('un absent ne reçoit rien, ses collègues reçoivent à sa place', () => {
    expect(ids({ absents: ['b'] })).toEqual(['a', 'c'])
    expect(ids({ absents: ['a'], rappel: true })).toEqual(['b', 'c'])
  })

  test('une demande n’est jamais écrite à personne', () => {
    const absents = fc.subarray(['a', 'b', 'c', 'x'])
    fc.assert(
      fc.property(absents, fc.boolean(), fc.constantFrom('b', 'x'), (loin, rappel, adresseeAId) => {
        const lus = aQuiEcrire(equipe, { adresseeAId, absents: loin, rappel })
        expect(lus.length).toBeGreaterThan(0)
        const tousLoin = equipe.every(({ compteId }) => loin.includes(compteId))
        if (!tousLoin) for (const { compteId } of lus) expect(loin).not.toContain(compteId)
      }),
    )
  })
})

test('seul un contrat en cours se prolonge, et plus loin que sa fin', () => {
  const enCours = { statut: 'actif', finPrevueLe: d('2027-03-31') } as const
  const avecMotif = { prolongation: 'avec_motif' } as const
  expect(() => verifierProlongation(enCours, d('2027-04-30'), avecMotif)).not.toThrow()
  expect(() => verifierProlongation(enCours, d('2027-03-31'), avecMotif)).toThrow(
    'prolongation/pas_plus_long',
  )
  expect(() =>
    verifierProlongation({ ...enCours, statut: 'termine' }, d('2027-04-30'), avecMotif),
  ).toThrow('prolongation/placement_ferme')
  expect(() => verifierProlongation(enCours, d('2027-04-30'), { prolongation: 'jamais' })).toThrow(
    'prolongation/exclue',
  )
})

test('la politique du CPAS dit qui décide, et qui peut se passer de demander', () => {
  const acteur = (role: 'agent' | 'administratif' | 'responsable' | 'prospecteur') =>
    ({ porte: 'cpas', id: 'x', cpasId: 'c', role }) as const
  const roles = ['agent', 'prospecteur', 'administratif', 'responsable'] as const
  const qui = (
    peut: typeof peutDeciderUneProlongation,
    decideur: 'organe' | 'responsable' | 'agent',
  ) => roles.filter((role) => peut(acteur(role), decideur))
  expect(qui(peutDeciderUneProlongation, 'organe')).toEqual(['administratif', 'responsable'])
  expect(qui(peutDeciderUneProlongation, 'responsable')).toEqual(['responsable'])
  expect(qui(peutDeciderUneProlongation, 'agent')).toEqual(['agent', 'responsable'])
  expect(qui(peutProlongerSansDemande, 'organe')).toEqual([])
  expect(qui(peutProlongerSansDemande, 'responsable')).toEqual(['responsable'])
})
