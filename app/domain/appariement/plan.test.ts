import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { unePersonneAApparier, unPosteAApparier } from '#test/factories/appariement.ts'
import { genererBassin } from '#test/support/bassin.ts'
import { hasard } from '#test/support/hasard.ts'
import { contexteDe } from './contexte.ts'
import { calculerPlan, type DemandeDePlan, objectifsDePlan, preuveTient } from './plan.ts'

const jour = dateCivile('2026-11-25')

function demandeDe(
  taille: Parameters<typeof genererBassin>[0],
  objectif: DemandeDePlan['objectif'] = 'lexicographique',
): DemandeDePlan {
  const { personnes, postes, paliers } = genererBassin(taille)
  return {
    objectif,
    jour,
    personnes: personnes.map((une, i) => ({ ...une, palier: paliers[i] ?? 0 })),
    postes,
    dejaProposees: [],
    contexte: contexteDe('neutre'),
  }
}

const tailles = fc.record({
  personnes: fc.integer({ min: 1, max: 60 }),
  postes: fc.integer({ min: 1, max: 25 }),
  graine: fc.nat(100_000),
})

describe('le plan de la semaine', () => {
  test.each(objectifsDePlan)(
    'porte une preuve qui se refait de ce qui est gardé (%s)',
    (objectif) => {
      fc.assert(
        fc.property(tailles, (taille) => {
          const plan = calculerPlan(demandeDe(taille, objectif))
          expect(plan.certificatTient).toBe(true)
          expect(preuveTient(JSON.parse(JSON.stringify(plan)))).toBe(true)
        }),
        { numRuns: 30 },
      )
    },
  )

  test('une ligne ajoutée, un score ou un prix changé : la preuve ne tient plus', () => {
    const plan = calculerPlan(demandeDe({ personnes: 40, postes: 20, graine: 3 }))
    const [premiere] = plan.lignes
    if (!premiere) throw new Error('a plan without a line')
    const mutants = [
      { ...plan, lignes: plan.lignes.slice(1) },
      { ...plan, lignes: [...plan.lignes, premiere] },
      { ...plan, valeur: plan.valeur + 1 },
      { ...plan, certificat: { ...plan.certificat, borne: plan.certificat.borne + 1 } },
      { ...plan, paires: plan.paires.map((ligne) => ligne.map((n, k) => (k % 2 ? n + 1 : n))) },
    ]
    for (const mutant of mutants) expect(preuveTient(mutant)).toBe(false)
  })

  test('l’ordre des personnes et des postes ne change pas une ligne', () => {
    fc.assert(
      fc.property(tailles, fc.nat(), (taille, graine) => {
        const demande = demandeDe(taille)
        const sort = hasard(graine)
        const melangee = {
          ...demande,
          personnes: sort.plusieurs(demande.personnes, demande.personnes.length),
          postes: sort.plusieurs(demande.postes, demande.postes.length),
        }
        const { empreinte: _, ...a } = calculerPlan(demande)
        const { empreinte: __, ...b } = calculerPlan(melangee)
        expect(b).toEqual(a)
      }),
      { numRuns: 30 },
    )
  })

  test('servir d’abord celles qui attendent ne perd personne et n’en sert pas moins', () => {
    fc.assert(
      fc.property(tailles, (taille) => {
        const { plan, sansPriorite, prix } = calculerPlan(demandeDe(taille)).comparaison
        expect(plan.personnes).toBeGreaterThanOrEqual(sansPriorite.personnes)
        expect(plan.prioritaires).toBeGreaterThanOrEqual(sansPriorite.prioritaires)
        expect(prix.perdu).toBe(sansPriorite.score - plan.score)
        expect(prix.perdu).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 40 },
    )
  })

  test('les listes montrent plus de monde que les meilleurs de chaque poste', () => {
    const { plan, sansPriorite } = calculerPlan(
      demandeDe({ personnes: 200, postes: 60, graine: 8 }, 'listes'),
    ).comparaison
    expect(plan.personnes).toBeGreaterThan(sansPriorite.personnes)
    expect(plan.gini).toBeLessThan(sansPriorite.gini)
  })

  test('une paire déjà proposée ne revient pas', () => {
    const demande = {
      ...demandeDe({ personnes: 1, postes: 1, graine: 1 }),
      personnes: [{ ...unePersonneAApparier(), palier: 2 }],
      postes: [unPosteAApparier()],
    }
    expect(calculerPlan(demande).lignes).toHaveLength(1)
    const encore = calculerPlan({
      ...demande,
      dejaProposees: [{ personne: 'P-017', poste: 'Q-A' }],
    })
    expect(encore.lignes).toEqual([])
    expect(encore.sansLigne).toEqual([{ personne: 'P-017', raison: 'aucun_poste' }])
    expect(encore.postesSansNom).toEqual(['Q-A'])
  })

  test('une seule place : elle va à qui attend depuis plus longtemps, et la ligne dit le prix', () => {
    const plan = calculerPlan({
      ...demandeDe({ personnes: 1, postes: 1, graine: 1 }),
      personnes: [
        { ...unePersonneAApparier({ id: 'P-1' }), palier: 0 },
        { ...unePersonneAApparier({ id: 'P-2', souhaits: [] }), palier: 2 },
      ],
      postes: [unPosteAApparier()],
    })
    expect(plan.lignes.map(({ personne, auScoreSeul }) => [personne, auScoreSeul])).toEqual([
      ['P-2', null],
    ])
    expect(plan.sansLigne).toEqual([{ personne: 'P-1', raison: 'places_prises' }])
    expect(plan.comparaison.prix.perdu).toBe(3500)
  })
})
