import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { genererBassin } from '#test/support/bassin.ts'
import { hasard } from '#test/support/hasard.ts'
import { valeurSelonHighs } from '#test/support/pair-highs.ts'
import { valeurOptimale } from '#test/support/reseau-simplexe.ts'
import { verifierAffectation } from '#test/support/verificateur-affectation.ts'
import { affecter, ouvrirAffectation } from './affectation.ts'
import { pairesAdmissibles } from './balayage.ts'
import { certificatTient } from './certificat.ts'
import { contexteDe } from './contexte.ts'
import { chiffrer, type Instance, objectifsDAffectation, primesDe } from './instance.ts'

describe('une petite instance, toutes les possibilités essayées', () => {
  test.each(objectifsDAffectation)('rien ne vaut mieux que la réponse: %s', (objectif) => {
    fc.assert(
      fc.property(petiteInstance(objectif), (instance) => {
        const { borne } = affecter(instance).certificat
        expect(borne).toBe(meilleureValeurEssayee(instance))
      }),
      { numRuns: 300 },
    )
  })

  test('le score prime, puis le plus de personnes placées sans rien perdre', () => {
    const resultat = affecter({
      ...vide('score'),
      personnes: [uneP('a'), uneP('b')],
      postes: [{ id: 'q', places: 1 }],
      paires: [paire('a', 'q', 500), paire('b', 'q', 700)],
    })
    expect(resultat.affectations).toEqual([{ personne: 'b', poste: 'q' }])
    expect(resultat.valeur).toBe(700)
    expect(resultat.certificat).toEqual({ u: { a: 0, b: 200 }, v: { q: 500 }, borne: 700 })
  })

  test('une paire à zéro point place quand même quelqu’un', () => {
    const resultat = affecter({
      ...vide('score'),
      personnes: [uneP('a')],
      postes: [{ id: 'q', places: 1 }],
      paires: [paire('a', 'q', 0)],
    })
    expect(resultat.affectations).toHaveLength(1)
  })

  test('le palier le plus haut passe avant le nombre, le nombre avant le score', () => {
    const resultat = affecter({
      ...vide('lexicographique'),
      personnes: [uneP('a', 0), uneP('b', 2), uneP('c', 0)],
      postes: [
        { id: 'q', places: 1 },
        { id: 'r', places: 1 },
      ],
      paires: [
        paire('a', 'q', 9000),
        paire('b', 'q', 1),
        paire('c', 'q', 9000),
        paire('a', 'r', 1),
      ],
    })
    expect(resultat.affectations).toEqual([
      { personne: 'a', poste: 'r' },
      { personne: 'b', poste: 'q' },
    ])
    expect(resultat.valeur).toBe(2)
    expect(resultat.placesParPalier).toEqual({ 0: 1, 1: 0, 2: 1 })
  })
})

describe('un bassin de taille moyenne', () => {
  test.each(objectifsDAffectation)('le second moteur trouve la même valeur: %s', (objectif) => {
    const instance = instanceDe({ personnes: 250, postes: 90, graine: 11 }, objectif)
    const { bareme, personnes } = chiffrer(instance)
    const parId = new Map(personnes.map(({ id, palier }) => [id, primesDe(bareme, palier)]))
    const primes = instance.personnes.map(({ id }) => parId.get(id))
    const valeur = valeurOptimale(
      instance,
      (i, k) => primes[i]?.[k] ?? 0,
      objectif === 'listes' ? instance.parPersonne : 1,
    )
    expect(affecter(instance).certificat.borne).toBe(valeur)
  })

  test('HiGHS, sur le même programme linéaire, trouve la même valeur', async () => {
    const instance = instanceDe({ personnes: 500, postes: 200, graine: 12 }, 'score')
    const { personnes, postes, paires } = instance
    const valeur = await valeurSelonHighs(personnes, postes, paires)
    expect(Math.round(valeur)).toBe(affecter(instance).valeur)
  })

  test.each(objectifsDAffectation)('le vérificateur indépendant ne trouve rien: %s', (objectif) => {
    for (const graine of [1, 2, 3]) {
      const instance = instanceDe({ personnes: 300, postes: 110, graine }, objectif)
      const resultat = affecter(instance)
      expect(verifierAffectation(enEntree(instance), enSortie(resultat))).toEqual([])
      expect(certificatTient(chiffrer(instance), resultat)).toBe(true)
    }
  })

  test.each(objectifsDAffectation)('l’ordre des listes ne change pas un octet: %s', (objectif) => {
    const instance = instanceDe({ personnes: 120, postes: 50, graine: 5 }, objectif)
    const attendu = JSON.stringify(affecter(instance))
    for (const graine of [1, 2, 3]) {
      const { plusieurs } = hasard(graine)
      const melangee = {
        ...instance,
        personnes: plusieurs(instance.personnes, instance.personnes.length),
        postes: plusieurs(instance.postes, instance.postes.length),
        paires: plusieurs(instance.paires, instance.paires.length),
      }
      expect(JSON.stringify(affecter(melangee))).toBe(attendu)
    }
  })

  test('quelqu’un que rien n’accepte ne change rien pour les autres', () => {
    const instance = instanceDe({ personnes: 120, postes: 50, graine: 6 }, 'score')
    const avec = affecter({ ...instance, personnes: [...instance.personnes, uneP('p-exclue')] })
    expect(avec.affectations).toEqual(affecter(instance).affectations)
  })

  test('servir d’abord le palier le plus haut ne coûte aucune place, et place qui peut l’être', () => {
    for (const graine of [1, 2, 3, 4, 5]) {
      const instance = instanceDe({ personnes: 300, postes: 60, graine }, 'lexicographique')
      const sansPriorite = {
        ...instance,
        personnes: instance.personnes.map((une) => ({ ...une, palier: 0 })),
      }
      const seules = instance.personnes.filter(({ palier }) => palier === 2)
      const ids = new Set(seules.map(({ id }) => id))
      const paires = instance.paires.filter(({ personne }) => ids.has(personne))
      const resultat = affecter(instance)
      expect(resultat.affectations).toHaveLength(affecter(sansPriorite).affectations.length)
      expect(resultat.placesParPalier[2]).toBe(
        affecter({ ...instance, personnes: seules, paires }).affectations.length,
      )
    }
  })

  test('les listes atteignent 99 % des personnes admissibles, trois propositions au plus', () => {
    for (const taille of [
      { personnes: 500, postes: 200, graine: 1 },
      { personnes: 500, postes: 200, graine: 2 },
      { personnes: 1000, postes: 300, graine: 1 },
      { personnes: 2000, postes: 800, graine: 1 },
    ]) {
      const instance = instanceDe(taille, 'listes')
      const nombres = new Map<string, number>()
      for (const { personne } of affecter(instance).affectations)
        nombres.set(personne, (nombres.get(personne) ?? 0) + 1)
      const admissibles = new Set(instance.paires.map(({ personne }) => personne))
      expect(nombres.size / admissibles.size).toBeGreaterThanOrEqual(0.99)
      expect(Math.max(...nombres.values())).toBeLessThanOrEqual(3)
    }
  })
})

describe('une personne arrive quand tout est réparti', () => {
  test.each(objectifsDAffectation)('la réponse reste la meilleure et prouvée: %s', (objectif) => {
    const instance = instanceDe({ personnes: 150, postes: 60, graine: 8 }, objectif)
    const [derniere, ...autres] = instance.personnes.toReversed()
    if (!derniere) throw new RangeError('no person')
    const siennes = instance.paires.filter(({ personne }) => personne === derniere.id)
    const ouverte = ouvrirAffectation({
      ...instance,
      personnes: [...autres, uneP('p-haut', 2)],
      paires: instance.paires.filter(({ personne }) => personne !== derniere.id),
    })
    ouverte.ajouter(derniere, siennes)
    const complete = { ...instance, personnes: [...instance.personnes, uneP('p-haut', 2)] }
    expect(verifierAffectation(enEntree(complete), enSortie(ouverte.resultat()))).toEqual([])
  })

  test('une personne déjà là, un poste inconnu, un poste répété, un score hors échelle sont refusés', () => {
    const ouverte = ouvrirAffectation({
      ...vide('score'),
      personnes: [uneP('a')],
      postes: [{ id: 'q', places: 1 }],
    })
    const ajout = (id: string, ...paires: { poste: string; score: number }[]) => {
      return () => ouverte.ajouter(uneP(id), paires)
    }
    expect(ajout('a')).toThrow('appariement/en_double')
    expect(ajout('b', { poste: 'z', score: 1 })).toThrow('appariement/id_inconnu')
    expect(ajout('b', { poste: 'q', score: 1 }, { poste: 'q', score: 2 })).toThrow(
      'appariement/en_double',
    )
    expect(ajout('b', { poste: 'q', score: 10_001 })).toThrow('appariement/score_hors_echelle')
  })
})

describe('une entrée fautive est refusée avec l’endroit', () => {
  const base: Instance = {
    ...vide('score'),
    personnes: [uneP('a')],
    postes: [{ id: 'q', places: 1 }],
  }
  test.each([
    ['une personne deux fois', { personnes: [uneP('a'), uneP('a')] }, '/personnes/1/id'],
    [
      'un poste deux fois',
      {
        postes: [
          { id: 'q', places: 1 },
          { id: 'q', places: 2 },
        ],
      },
      '/postes/1/id',
    ],
    ['une personne inconnue', { paires: [paire('x', 'q', 1)] }, '/paires/0/personne'],
    ['un poste inconnu', { paires: [paire('a', 'x', 1)] }, '/paires/0/poste'],
    ['une paire deux fois', { paires: [paire('a', 'q', 1), paire('a', 'q', 2)] }, '/paires/1'],
  ] as const)('%s', (_cas, faute, chemin) => {
    expect(() => affecter({ ...base, ...faute })).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ chemin }) }),
    )
  })

  test('des poids qui sortiraient des nombres entiers exacts', () => {
    const postes = Array.from({ length: 1000 }, (_, j) => ({ id: `q${j}`, places: 10_000 }))
    expect(() => affecter({ ...base, objectif: 'listes', postes })).toThrow(
      'appariement/trop_grand',
    )
    expect(affecter({ ...base, postes }).valeur).toBe(0)
  })
})

function vide(objectif: Instance['objectif']): Instance {
  return { personnes: [], postes: [], paires: [], objectif, parPlace: 3, parPersonne: 3 }
}

function uneP(id: string, palier = 0) {
  return { id, palier }
}

function paire(personne: string, poste: string, score: number) {
  return { personne, poste, score }
}

function instanceDe(
  taille: Parameters<typeof genererBassin>[0],
  objectif: Instance['objectif'],
): Instance {
  const { personnes, postes, paliers } = genererBassin(taille)
  return {
    ...vide(objectif),
    personnes: personnes.map(({ id }, i) => ({ id, palier: paliers[i] ?? 0 })),
    postes: postes.map(({ id, places }) => ({ id, places })),
    paires: pairesAdmissibles(personnes, postes, contexteDe('neutre')),
  }
}

function petiteInstance(objectif: Instance['objectif']): fc.Arbitrary<Instance> {
  const cases = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }), {
    minLength: 12,
    maxLength: 12,
  })
  const paliers = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 })
  const places = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 })
  return fc
    .record({ cases, paliers, places, parPersonne: fc.integer({ min: 1, max: 2 }) })
    .map(({ cases: scores, paliers: p, places: l, parPersonne }) => ({
      objectif,
      parPlace: 1,
      parPersonne,
      personnes: p.map((palier, i) => uneP(`p${i}`, palier)),
      postes: l.map((n, j) => ({ id: `q${j}`, places: n })),
      paires: scores.flatMap((score, c) =>
        score === null ? [] : [paire(`p${Math.floor(c / 3)}`, `q${c % 3}`, score)],
      ),
    }))
}

/** Tries every subset of posts for every person. */
function meilleureValeurEssayee(instance: Instance): number {
  const { bareme, personnes } = chiffrer(instance)
  const essayer = (i: number, libres: ReadonlyMap<string, number>): number => {
    const personne = personnes[i]
    if (!personne) return 0
    const primes = primesDe(bareme, personne.palier)
    const siennes = instance.paires.filter(({ personne: id }) => id === personne.id)
    return Math.max(
      ...sousEnsembles(siennes)
        .filter((choix) => choix.length <= primes.length)
        .filter((choix) => choix.every(({ poste }) => (libres.get(poste) ?? 0) > 0))
        .map((choix) => {
          const reste = new Map(libres)
          for (const { poste } of choix) reste.set(poste, (reste.get(poste) ?? 0) - 1)
          const gain = choix.reduce((somme, { score }, k) => somme + score + (primes[k] ?? 0), 0)
          return gain + essayer(i + 1, reste)
        }),
    )
  }
  return essayer(0, new Map(instance.postes.map(({ id, places }) => [id, places])))
}

function sousEnsembles<Valeur>(valeurs: readonly Valeur[]): Valeur[][] {
  const [premiere, ...suite] = valeurs
  if (premiere === undefined) return [[]]
  return sousEnsembles(suite).flatMap((choix) => [choix, [premiere, ...choix]])
}

function enEntree(instance: Instance) {
  const { parPlace, parPersonne, ...reste } = instance
  return { ...reste, par_place: parPlace, par_personne: parPersonne }
}

function enSortie(resultat: ReturnType<typeof affecter>) {
  const { placesParPalier, ...reste } = resultat
  return { ...reste, places_par_palier: placesParPalier }
}
