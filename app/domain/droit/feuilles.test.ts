import { describe, expect, test } from 'vitest'
import {
  ajouterJours,
  dateCivile,
  decalerMois,
  jourSemaine,
  type Mois,
  mois,
  moisDe,
  premierJour,
} from '#app/domain/shared/date-civile.ts'
import {
  type CodeDeFeuille,
  carriereDesFeuilles,
  codesDeFeuille,
  type FeuilleDuMois,
  type JourDeFeuille,
  typeDuCode,
} from './feuilles.ts'
import type { TempsDeTravail } from './planification.ts'
import { calculerDroits } from './regles.ts'

const debut = dateCivile('2026-04-01')
const jusquAu = dateCivile('2027-03-31')
const plein: TempsDeTravail = { type: 'plein', regimeJours: 5 }

describe('les feuilles de prestations', () => {
  test('douze feuilles verrouillées prouvent l’année', () => {
    const droits = droitsDe(annee({}))
    expect(droits).toMatchObject({
      verdict: 'atteint',
      jours_occupation: 312,
      jours_trimestre: 312,
      jours_a_verifier: 0,
    })
  })

  test('une semaine de mutuelle d’un vendredi au lundi est une seule période', () => {
    const { evenements } = carriere(
      annee({ '2026-06-05': 'MM', '2026-06-08': 'MM', '2026-06-09': 'MM' }),
    )
    expect(evenements).toEqual([
      {
        type: 'maladie_mutuelle',
        du: dateCivile('2026-06-05'),
        au: dateCivile('2026-06-09'),
        source: 'feuille',
      },
    ])
  })

  test('la mutuelle ne compte pas et allonge, malgré le nom de son code', () => {
    const droits = droitsDe(annee({ '2026-06-08': 'MM', '2026-06-09': 'MM' }))
    expect(droits.jours_bruts).toBe(310.8)
    expect(droits.periode_reference.jours_prolongation).toBe(2)
  })

  test('une feuille absente ou non verrouillée reste inconnue', () => {
    const feuilles = annee({})
    const ouverte = feuilles.map((une) =>
      une.mois === '2026-05' ? { ...une, verrouillee: false } : une,
    )
    for (const lacune of [ouverte, feuilles.filter((une) => une.mois !== '2026-05')]) {
      expect(carriere(lacune).moisInconnus).toEqual(['2026-05'])
      expect(droitsDe(lacune)).toMatchObject({
        jours_bruts: 288,
        jours_a_verifier: 25.2,
        verdict: 'a_verifier',
      })
    }
  })

  test('un demi-jour injustifié perd un demi-jour', () => {
    const feuilles = annee({}).map((une) => ({
      ...une,
      jours: une.jours.flatMap((entree): JourDeFeuille[] =>
        entree.jour === '2026-06-10'
          ? [
              { ...entree, minutes: 228 },
              { ...entree, code: 'AI', minutes: 228 },
            ]
          : [entree],
      ),
    }))
    expect(droitsDe(feuilles).jours_bruts).toBe(312.6)
  })

  test('un accident dans un service public est à vérifier', () => {
    expect(droitsDe(annee({ '2026-06-10': 'AT' }))).toMatchObject({
      jours_a_verifier: 1.2,
      verdict: 'a_verifier',
    })
  })

  test('une fermeture payée compte, une fermeture non payée est à qualifier', () => {
    expect(typeDuCode('FU', 456)).toBeNull()
    expect(droitsDe(annee({ '2026-06-10': 'FU' })).verdict).toBe('atteint')
    const nonPayee = annee({}).map((une) => ({
      ...une,
      jours: une.jours.map((entree) =>
        entree.jour === '2026-06-10' ? { ...entree, code: 'FU' as const, minutes: 0 } : entree,
      ),
    }))
    const { verdict, remarques } = droitsDe(nonPayee)
    expect(verdict).toBe('a_verifier')
    expect(remarques).toContainEqual({
      code: 'types_inconnus',
      types: ['fermeture_non_qualifiee'],
    })
  })

  test.each(codesDeFeuille)('le code %s est lu sans crash', (code) => {
    const droits = droitsDe(annee({ '2026-06-10': code }))
    expect(droits.jours_bruts).toBeGreaterThanOrEqual(311)
  })

  test('un mi-temps se compte par ses heures, mois par mois', () => {
    const temps: TempsDeTravail = {
      type: 'partiel',
      heuresSemaine: 19,
      heuresReference: 38,
      salaireMinimumAtteint: false,
    }
    const feuilles = annee({ '2026-06-10': 'AI' }, 228)
    const { occupations, evenements } = carriereDesFeuilles({
      debut,
      fin: null,
      temps,
      feuilles,
      jusquAu,
    })
    expect(occupations).toHaveLength(12)
    const droits = calculerDroits({
      date_demande: ajouterJours(jusquAu, 1),
      occupations,
      evenements,
      admission_anterieure: null,
    })
    // 260 days of 3.8 hours: 988 × 6/38 = 156 days.
    expect(droits.jours_bruts).toBeCloseTo(156, 3)
    expect(droits).toMatchObject({ base: 'art_33', verdict: 'atteint' })
  })

  test('un contrat fini avant la date lue s’arrête à sa fin', () => {
    const { occupations } = carriereDesFeuilles({
      debut,
      fin: dateCivile('2026-05-15'),
      temps: plein,
      feuilles: annee({}),
      jusquAu,
    })
    expect(occupations).toMatchObject([{ du: '2026-04-01', au: '2026-05-15' }])
    expect(
      carriereDesFeuilles({
        debut,
        fin: null,
        temps: plein,
        feuilles: [],
        jusquAu: ajouterJours(debut, -1),
      }),
    ).toEqual({ occupations: [], evenements: [], moisInconnus: [] })
  })
})

function carriere(feuilles: readonly FeuilleDuMois[]) {
  return carriereDesFeuilles({ debut, fin: null, temps: plein, feuilles, jusquAu })
}

function droitsDe(feuilles: readonly FeuilleDuMois[]) {
  const { occupations, evenements } = carriere(feuilles)
  return calculerDroits({
    date_demande: ajouterJours(jusquAu, 1),
    occupations,
    evenements,
    admission_anterieure: null,
  })
}

/** Twelve locked sheets of worked weekdays, with the exceptions given. */
function annee(
  exceptions: Readonly<Record<string, CodeDeFeuille>>,
  minutes = 456,
): readonly FeuilleDuMois[] {
  return Array.from({ length: 12 }, (_, rang) => {
    const unMois = decalerMois(mois('2026-04'), rang)
    return { mois: unMois, verrouillee: true, jours: joursOuvrables(unMois, exceptions, minutes) }
  })
}

function joursOuvrables(
  unMois: Mois,
  exceptions: Readonly<Record<string, CodeDeFeuille>>,
  minutes: number,
): readonly JourDeFeuille[] {
  const jours: JourDeFeuille[] = []
  for (let jour = premierJour(unMois); moisDe(jour) === unMois; jour = ajouterJours(jour, 1))
    if (jourSemaine(jour) <= 5) jours.push({ jour, code: exceptions[jour] ?? 'P', minutes })
  return jours
}
