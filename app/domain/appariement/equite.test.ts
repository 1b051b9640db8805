import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  enSemaine,
  unContexte,
  unePersonneAApparier,
  unPosteAApparier,
} from '#test/factories/appariement.ts'
import { masquerRepartition } from './effectif.ts'
import {
  compterLesObstacles,
  courbeDeLorenz,
  courbePubliee,
  ecartees,
  gini,
  jamaisProposes,
  prixDeLEquite,
  proposesParRegleBloquante,
  repartirAttentes,
  repartirExpositions,
  tauxDeDerogation,
} from './equite.ts'
import { evaluerPaire } from './score.ts'

const postes = [
  unPosteAApparier({ id: 'q1' }),
  unPosteAApparier({ id: 'q2', langues: { fr: 'B2', nl: '0' } }),
  unPosteAApparier({
    id: 'q3',
    langues: { fr: 'B2', nl: '0' },
    horaire: [enSemaine('06:00', '9:00')],
  }),
]

function evaluations(personnes: readonly ReturnType<typeof unePersonneAApparier>[]) {
  return personnes.flatMap((une) => postes.map((poste) => evaluerPaire(une, poste, unContexte())))
}

describe('les jamais proposés', () => {
  test('sont nommés avec ce qui les arrête, le plus fréquent d’abord', () => {
    const personnes = [
      unePersonneAApparier({ id: 'b', indisponibilites: [enSemaine('00:00', '08:00')] }),
      unePersonneAApparier({ id: 'a' }),
    ]
    expect(jamaisProposes(evaluations(personnes), new Set(['a']))).toEqual([
      {
        personne: 'b',
        postesAdmissibles: 1,
        obstacles: [
          { regle: 'langue.fr', postes: 2, seule: 1 },
          { regle: 'horaire', postes: 1, seule: 0 },
        ],
      },
    ])
  })

  test('par règle bloquante, les petits groupes se taisent', () => {
    const groupe = (nombre: number, prefixe: string, fr: 'B1' | 'C1') =>
      Array.from({ length: nombre }, (_, k) =>
        unePersonneAApparier({ id: `${prefixe}${k}`, langues: { fr, nl: '0' } }),
      )
    const personnes = [...groupe(24, 'x', 'B1'), ...groupe(30, 'y', 'C1')]
    const proposees = new Set(personnes.map(({ id }) => id).filter((_, k) => k < 12 || k > 30))
    expect(proposesParRegleBloquante(evaluations(personnes), proposees)).toEqual([
      { regle: 'langue.fr', personnes: 24, proposees: 12 },
      { regle: 'aucune', personnes: 30, proposees: null },
    ])
    const petits = [...groupe(9, 'x', 'B1'), ...groupe(30, 'y', 'C1')]
    expect(proposesParRegleBloquante(evaluations(petits), new Set())).toEqual([
      { regle: 'langue.fr', personnes: null, proposees: null },
      { regle: 'aucune', personnes: null, proposees: null },
    ])
  })
})

describe('le coefficient de Gini', () => {
  test('est nul quand tous sont montrés autant, et grandit quand un seul prend tout', () => {
    expect(gini([2, 2, 2])).toBe(0)
    expect(gini([])).toBe(0)
    expect(gini([0, 0])).toBe(0)
    expect(gini([0, 0, 0, 4])).toBe(0.75)
  })

  test('reste entre 0 et 1, quel que soit l’ordre', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), (nombres) => {
        const g = gini(nombres)
        expect(g).toBeGreaterThanOrEqual(-1e-12)
        expect(g).toBeLessThan(1)
        expect(gini(nombres.toReversed())).toBe(g)
      }),
    )
  })
})

describe('les écartés', () => {
  test('qui est passé cinq fois après un score plus bas est signalé', () => {
    const noms = Array.from({ length: 6 }, (_, k) => `q${k}`)
    const admissibles = noms.flatMap((poste) => [
      { personne: 'a', poste, score: 8000 },
      { personne: 'b', poste, score: 5000 },
      { personne: 'c', poste, score: 4000 },
    ])
    const propositions = noms.map((poste) => ({ personne: 'b', poste }))
    expect(ecartees(admissibles, propositions)).toEqual([{ personne: 'a', fois: 6 }])
    expect(ecartees(admissibles, propositions.slice(0, 4))).toEqual([])
    expect(ecartees(admissibles, [])).toEqual([])
  })
})

describe('les chiffres publiés', () => {
  test('rien sous dix, et jamais une seule case cachée', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(60), { minKeys: 2 }),
        (brut) => {
          const publie = masquerRepartition(new Map(Object.entries(brut)))
          const cachees = [...publie.values()].filter((nombre) => nombre === null).length
          expect(cachees).not.toBe(1)
          for (const [cle, nombre] of publie)
            if (nombre !== null) {
              expect(nombre).toBe(brut[cle])
              expect(nombre).toBeGreaterThanOrEqual(10)
            }
        },
      ),
    )
  })

  test('les attentes par tranche', () => {
    const mois = [
      ...Array(15).fill(1),
      ...Array(12).fill(4),
      ...Array(3).fill(7),
      ...Array(20).fill(30),
    ]
    expect([...repartirAttentes(mois)]).toEqual([
      ['0-2', 15],
      ['3-5', null],
      ['6-11', null],
      ['12+', 20],
    ])
  })

  test('le prix de l’équité et le taux de dérogation', () => {
    expect(prixDeLEquite(9_930, 10_000)).toEqual({ perdu: 70, pourMille: 7 })
    expect(prixDeLEquite(0, 0)).toEqual({ perdu: 0, pourMille: 0 })
    const decisions = (suivies: number, autres: number) =>
      tauxDeDerogation([
        ...Array.from({ length: suivies }, () => ({ suivie: true })),
        ...Array.from({ length: autres }, () => ({ suivie: false })),
      ])
    expect(decisions(15, 5)).toEqual({ decisions: 20, taux: 0.25, alarme: null })
    expect(decisions(20, 0)).toEqual({ decisions: 20, taux: 0, alarme: 'aucune_derogation' })
    expect(decisions(9, 0)).toEqual({ decisions: null, taux: null, alarme: null })
  })
})

describe('l’exposition dessinée', () => {
  const nombres = fc.array(fc.nat(9), { minLength: 1, maxLength: 60 })

  test('la courbe monte de 0 à 1, jamais au-dessus de la droite, et son creux est le Gini', () => {
    fc.assert(
      fc.property(nombres, (lus) => {
        const courbe = courbeDeLorenz(lus)
        const n = lus.length
        expect(courbe[0]).toBe(0)
        expect(courbe.at(-1)).toBeCloseTo(1, 9)
        courbe.forEach((part, rang) => {
          expect(part).toBeLessThanOrEqual(rang / n + 1e-9)
          expect(part).toBeGreaterThanOrEqual((courbe[rang - 1] ?? 0) - 1e-9)
        })
        const aire = courbe
          .slice(1)
          .reduce((somme, part, rang) => somme + (part + (courbe[rang] ?? 0)) / (2 * n), 0)
        expect(1 - 2 * aire).toBeCloseTo(gini(lus), 9)
      }),
    )
  })

  test('publiée, elle n’a qu’un point par dix personnes, et passe par ceux de la vraie', () => {
    const lus = Array.from({ length: 51 }, (_, rang) => (rang < 40 ? 1 : 4))
    expect(courbePubliee(lus)).toHaveLength(6)
    expect(courbePubliee(lus.slice(0, 19))).toBe(null)
    const vingt = lus.slice(20, 50)
    const fine = courbeDeLorenz(vingt)
    expect(courbePubliee(vingt)).toEqual([fine[0], fine[10], fine[20], fine[30]])
  })

  test('ranger les gens par fois proposées n’en perd aucun, et cache les petits groupes', () => {
    const comptes = repartirExpositions([
      ...Array.from({ length: 20 }, () => 0),
      ...Array.from({ length: 15 }, () => 1),
      ...Array.from({ length: 12 }, () => 7),
      2,
    ])
    expect([...comptes]).toEqual([
      ['0', 20],
      ['1', 15],
      ['2', null],
      ['3+', null],
    ])
  })

  test('un besoin qui touche moins de dix personnes n’a pas de nombre', () => {
    const jamais = Array.from({ length: 12 }, (_, k) => ({
      personne: `p${k}`,
      postesAdmissibles: 0,
      obstacles: [
        { regle: 'langue.nl' as const, postes: 2, seule: 1 },
        ...(k < 3 ? [{ regle: 'permis' as const, postes: 1, seule: 0 }] : []),
      ],
    }))
    expect(compterLesObstacles(jamais)).toEqual([
      { regle: 'langue.nl', personnes: 12 },
      { regle: 'permis', personnes: null },
    ])
  })
})
