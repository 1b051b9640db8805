import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { classesDAbsence } from './absences.ts'
import { evaluer } from './admission.ts'
import {
  compterJours,
  dateDe,
  jourDe,
  LUNDI_A_VENDREDI,
  longueurDuMois,
  trimestreDe,
} from './calendrier.ts'
import { ouvrirDossier } from './dossier.ts'
import {
  autresPeriodes,
  type CasDeDroits,
  type Evenement,
  type Occupation,
  type ResultatDeDroits,
  reglesDeComptage,
} from './droit.ts'
import { avecSuite } from './projection.ts'
import { calculerDroits } from './regles.ts'

const connues = new Set<string>([...classesDAbsence, ...reglesDeComptage, ...autresPeriodes])
const DEBUT = numero('2021-01-01')
const DEMANDE = numero('2027-04-01')

const etendue = (dureeMax: number) =>
  fc
    .tuple(fc.integer({ min: DEBUT, max: DEMANDE + 60 }), fc.nat(dureeMax))
    .map(([du, duree]) => ({ du: dateDe(du), au: dateDe(du + duree) }))

const uneOccupation: fc.Arbitrary<Occupation> = fc.oneof(
  fc
    .tuple(etendue(700), fc.constantFrom(2.25, 4, 5, 6))
    .map(([e, regime_jours]) => ({ type: 'temps_plein' as const, ...e, regime_jours })),
  fc
    .tuple(etendue(700), fc.integer({ min: 4, max: 38 }), fc.constantFrom(true, false, undefined))
    .map(([e, heures_semaine, salaire_minimum_atteint]) => ({
      type: 'temps_partiel' as const,
      ...e,
      heures_semaine,
      heures_reference: 38,
      salaire_minimum_atteint,
    })),
  fc.tuple(etendue(200), fc.integer({ min: 0, max: 1200 })).map(([e, heures]) => ({
    type: 'temps_partiel' as const,
    ...e,
    heures,
    heures_reference: 38,
    heures_a_verifier: heures / 10,
  })),
  fc
    .tuple(etendue(90), fc.nat(80))
    .map(([e, jours_declares]) => ({ type: 'temps_plein' as const, ...e, jours_declares })),
  fc.tuple(etendue(200), fc.constantFrom(...autresPeriodes)).map(([e, type]) => ({ ...e, type })),
)

const unEvenement: fc.Arbitrary<Evenement> = fc
  .tuple(
    etendue(120),
    fc.constantFrom(...classesDAbsence, 'inconnu', 'verlof_zonder_naam', 'dmfa_1', 'dmfa_77'),
    fc.constantFrom(undefined, undefined, 0.5, 3),
    fc.constantFrom(undefined, 'dos'),
  )
  .map(([e, type, jours_ouvrables, cause]) => ({ ...e, type, jours_ouvrables, cause }))

const uneCarriere: fc.Arbitrary<CasDeDroits> = fc
  .tuple(
    fc.integer({ min: numero('2025-10-01'), max: DEMANDE }),
    fc.array(uneOccupation, { maxLength: 6 }),
    fc.array(unEvenement, { maxLength: 8 }),
    fc.option(fc.integer({ min: numero('1962-01-01'), max: numero('2004-01-01') })),
    fc.option(fc.integer({ min: DEBUT, max: DEMANDE }), { freq: 4 }),
  )
  .map(([demande, occupations, evenements, naissance, admission]) => ({
    id: 'hasard',
    date_demande: dateDe(demande),
    date_naissance: naissance === null ? null : dateDe(naissance),
    occupations,
    evenements,
    admission_anterieure: admission === null ? null : { date: dateDe(admission) },
  }))

/** One full-time job of five days a week, and absences that never count. */
const unContrat: fc.Arbitrary<CasDeDroits> = fc
  .tuple(
    fc.integer({ min: numero('2024-05-01'), max: numero('2026-06-01') }),
    fc.integer({ min: 1, max: 700 }),
    fc.array(fc.tuple(fc.nat(700), fc.nat(20)), { maxLength: 4 }),
  )
  .map(([du, duree, absences]) => ({
    date_demande: dateDe(du + duree),
    occupations: [{ type: 'temps_plein' as const, du: dateDe(du), au: dateDe(du + duree - 1) }],
    evenements: absences.map(([ecart, longueur]) => ({
      type: 'conge_sans_solde',
      du: dateDe(du + ecart),
      au: dateDe(du + ecart + longueur),
    })),
    admission_anterieure: null,
  }))
  .filter(({ date_demande }) => date_demande >= '2026-03-01')

describe('toutes les carrières', () => {
  test('dix mille carrières au hasard sont jugées, expliquées et se réadditionnent', () => {
    fc.assert(
      fc.property(uneCarriere, (cas) => {
        const resultat = calculerDroits(cas)
        seReadditionne(resultat)
        const expliquee = resultat.lignes.every(
          ({ regle, source }) => connues.has(regle) && source !== '',
        )
        expect(expliquee).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)

  test('l’ordre de l’entrée ne change pas un octet', () => {
    const melangee = uneCarriere.chain((cas) =>
      fc.tuple(
        fc.constant(cas),
        fc.shuffledSubarray([...cas.occupations], { minLength: cas.occupations.length }),
        fc.shuffledSubarray([...cas.evenements], { minLength: cas.evenements.length }),
      ),
    )
    fc.assert(
      fc.property(melangee, ([cas, occupations, evenements]) => {
        expect(JSON.stringify(calculerDroits({ ...cas, occupations, evenements }))).toBe(
          JSON.stringify(calculerDroits(cas)),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('ce qui est certain n’est jamais plus que ce qui est possible', () => {
    fc.assert(
      fc.property(uneCarriere, (cas) => {
        const { alternatives } = evaluer(ouvrirDossier(cas), jourDe(cas.date_demande))
        for (const { certains, possibles } of alternatives.flat()) {
          expect(certains.brut).toBeLessThanOrEqual(possibles.brut)
          expect(certains.occupation).toBeLessThanOrEqual(possibles.occupation)
          expect(certains.trimestre).toBeLessThanOrEqual(possibles.trimestre)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('couper une occupation en deux ne change rien', () => {
    const coupee = uneCarriere
      .filter(({ occupations }) => occupations.some(estDivisible))
      .chain((cas) => fc.tuple(fc.constant(cas), fc.nat(699)))
    fc.assert(
      fc.property(coupee, ([cas, ou]) => {
        const occupations = cas.occupations.flatMap((une) =>
          estDivisible(une) ? couper(une, ou) : [une],
        )
        expect(calculerDroits({ ...cas, occupations })).toEqual(calculerDroits(cas))
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})

describe('un contrat', () => {
  test('les comptes sont ceux qu’on fait jour par jour', () => {
    fc.assert(
      fc.property(unContrat, (cas) => {
        const { jours_bruts, jours_trimestre } = calculerDroits(cas)
        const naif = compterUnAUn(cas)
        expect(jours_bruts).toBeCloseTo(naif.brut, 4)
        expect(jours_trimestre).toBeCloseTo(naif.trimestre, 4)
      }),
      { numRuns: 1_000 },
    )
  })

  test('un jour travaillé de plus ne fait jamais baisser un compte', () => {
    fc.assert(
      fc.property(unContrat, fc.constantFrom('avant', 'apres'), (cas, cote) => {
        const [une] = cas.occupations
        if (!une) return
        const plus =
          cote === 'avant'
            ? { ...une, du: dateDe(jourDe(une.du) - 1) }
            : { ...une, au: dateDe(jourDe(une.au) + 1) }
        const fin = { ...cas, date_demande: dateDe(jourDe(cas.date_demande) + 1) }
        auMoins(calculerDroits({ ...fin, occupations: [plus] }), calculerDroits(fin))
      }),
      { numRuns: 1_000 },
    )
  })

  test('une absence de moins ne fait jamais baisser un compte', () => {
    fc.assert(
      fc.property(unContrat, (cas) => {
        auMoins(
          calculerDroits({ ...cas, evenements: cas.evenements.slice(1) }),
          calculerDroits(cas),
        )
      }),
      { numRuns: 1_000 },
    )
  })

  test('la date projetée est la première qui suffit', () => {
    fc.assert(fc.property(unContrat, estLaPremiereDate), { numRuns: 200 })
    fc.assert(fc.property(uneCarriere, estLaPremiereDate), { numRuns: 100 })
  }, 60_000)

  test('douze mois atteignent toujours 312 jours par occupation, pas toujours par trimestre', () => {
    let sousLeSeuil = 0
    let minimum = Number.POSITIVE_INFINITY
    for (let du = numero('2026-01-01'); du <= numero('2028-12-30'); du++) {
      const fin = jourDe(dateDe(du))
      const cas = douzeMois(fin)
      const { jours_occupation, jours_trimestre } = calculerDroits(cas)
      expect(jours_occupation).toBeGreaterThan(311)
      minimum = Math.min(minimum, jours_trimestre)
      if (Math.ceil(jours_trimestre) < 312) sousLeSeuil++
    }
    expect({ sousLeSeuil, minimum }).toEqual({ sousLeSeuil: 237, minimum: 309.6 })
  })
})

function numero(texte: string): number {
  return jourDe(dateCivile(texte))
}

/** Found again by trying every day, which the search itself leaps over. */
function estLaPremiereDate(cas: CasDeDroits): void {
  const { verdict, date_projetee } = calculerDroits(cas)
  const suite = avecSuite(cas, jourDe(cas.date_demande))
  if (verdict === 'atteint' || !date_projetee || !suite) return
  const dossier = ouvrirDossier(suite)
  let demande = jourDe(cas.date_demande)
  while (evaluer(dossier, demande).verdict !== 'atteint') demande++
  expect(dateDe(demande - 1)).toBe(date_projetee)
}

function douzeMois(du: number): CasDeDroits {
  const debut = dateDe(du)
  const memeJour = `${Number(debut.slice(0, 4)) + 1}${debut.slice(4)}`
  const demande = numero(memeJour.replace(/02-29$/, '02-28'))
  return {
    date_demande: dateDe(demande),
    occupations: [{ type: 'temps_plein', du: debut, au: dateDe(demande - 1) }],
    evenements: [],
    admission_anterieure: null,
  }
}

function seReadditionne({ lignes, ...resultat }: ResultatDeDroits): void {
  const total = (valeur: (ligne: (typeof lignes)[number]) => number) =>
    lignes.reduce((somme, ligne) => somme + valeur(ligne), 0)
  expect(total((l) => l.jours_bruts)).toBeCloseTo(resultat.jours_bruts, 6)
  expect(total((l) => l.jours_occupation)).toBeCloseTo(resultat.jours_occupation, 6)
  expect(total((l) => l.jours_trimestre)).toBeCloseTo(resultat.jours_trimestre, 6)
  expect(total((l) => l.jours_a_verifier)).toBeCloseTo(resultat.jours_a_verifier, 6)
  expect(total((l) => l.jours_prolongation)).toBe(resultat.periode_reference.jours_prolongation)
}

function auMoins(plus: ResultatDeDroits, moins: ResultatDeDroits): void {
  expect(plus.jours_bruts).toBeGreaterThanOrEqual(moins.jours_bruts)
  expect(plus.jours_occupation).toBeGreaterThanOrEqual(moins.jours_occupation)
  expect(plus.jours_trimestre).toBeGreaterThanOrEqual(moins.jours_trimestre)
}

/** Totals without dates cannot be cut: nobody knows how much lies on each side. */
function estDivisible(une: Occupation): boolean {
  return (
    (une.type === 'temps_plein' && une.jours_declares === undefined) ||
    (une.type === 'temps_partiel' && une.heures === undefined)
  )
}

function couper(une: Occupation, ou: number): Occupation[] {
  const [du, au] = [jourDe(une.du), jourDe(une.au)]
  const coupe = du + (ou % (au - du + 1))
  if (coupe >= au) return [une]
  return [
    { ...une, au: dateDe(coupe) },
    { ...une, du: dateDe(coupe + 1) },
  ]
}

/** The same counts by the longest way: day after day, and 78 for a quarter without a hole. */
function compterUnAUn({ occupations: [une], evenements }: CasDeDroits) {
  const parTrimestre = new Map<number, { comptes: number; jours: number; total: number }>()
  if (!une) return { brut: 0, trimestre: 0 }
  for (let jour = jourDe(une.du); jour <= jourDe(une.au); jour++) {
    const rang = trimestreDe(jour)
    const etat = parTrimestre.get(rang) ?? { comptes: 0, jours: 0, total: 0 }
    const date = dateDe(jour)
    const ouvrable = compterJours(jour, jour, LUNDI_A_VENDREDI) === 1
    const absent = evenements.some(({ du, au }) => du <= date && date <= au)
    etat.jours++
    if (ouvrable) etat.total++
    if (ouvrable && !absent) etat.comptes++
    parTrimestre.set(rang, etat)
  }
  let brut = 0
  let trimestre = 0
  for (const [rang, { comptes, jours, total }] of parTrimestre) {
    brut += comptes * 1.2
    const premierMois = (rang % 4) * 3 + 1
    const longueur = [0, 1, 2].reduce(
      (somme, mois) => somme + longueurDuMois(Math.floor(rang / 4), premierMois + mois),
      0,
    )
    trimestre += jours === longueur && comptes === total ? 78 : Math.min(78, comptes * 1.2)
  }
  return { brut, trimestre }
}
