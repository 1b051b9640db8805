import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  enSemaine,
  unContexte,
  unePersonneAApparier,
  unPosteAApparier,
} from '#test/factories/appariement.ts'
import { genererBassin } from '#test/support/bassin.ts'
import {
  niveauxOraux,
  type PersonneAApparier,
  type PosteAApparier,
  partsDuScore,
} from './appariement.ts'
import { evaluerToutes, pairesAdmissibles } from './balayage.ts'
import { directions, poidsParDirection } from './bareme.ts'
import { contexteDe, versionDuScore } from './contexte.ts'
import { empreinte } from './empreinte.ts'
import { evaluerPaire, mesurerSouhait, mesurerTrajet, total } from './score.ts'

describe('l’exemple de référence', () => {
  const personne = unePersonneAApparier({
    competences: ['preparer-legumes', 'regimes'],
    langues: { fr: 'A2', nl: '0' },
    indisponibilites: [enSemaine('00:00', '08:15')],
    limites: { chargeMaxKg: 10, deboutMaxHeures: null, sans: [] },
  })
  const posteA = unPosteAApparier({
    competences: [
      { code: 'preparer-legumes', importance: 1 },
      { code: 'haccp', importance: 2 },
    ],
  })
  const posteB = unPosteAApparier({
    id: 'Q-B',
    metier: 'nettoyage-locaux',
    horaire: [enSemaine('06:00', '10:00')],
  })
  const posteC = unPosteAApparier({
    id: 'Q-C',
    metier: 'nettoyage-locaux',
    competences: [
      { code: 'preparer-legumes', importance: 2 },
      { code: 'machine-nettoyage', importance: 3 },
    ],
    objectifs: ['droits'],
    horaire: [enSemaine('09:00', '15:00')],
  })
  const contexte = unContexte([
    ['P-017', 'Q-A', 28],
    ['P-017', 'Q-B', 28],
    ['P-017', 'Q-C', 40],
  ])

  test('l’aide-cuisine en crèche vaut 77,2', () => {
    const { admissible, parts, score } = evaluerPaire(personne, posteA, contexte)
    expect(admissible).toBe(true)
    expect(parts).toEqual({
      souhait: 3500,
      competences: 1320,
      objectif: 1500,
      trajet: 555,
      langue: 600,
      horaire: 250,
    })
    expect(score).toBe(7725)
  })

  test('le nettoyage d’école vaut 56,1', () => {
    const { admissible, score } = evaluerPaire(personne, posteC, contexte)
    expect([admissible, score]).toEqual([true, 5615])
  })

  test('le nettoyage de bureaux à 6 h est exclu par l’horaire et par rien d’autre', () => {
    const { admissible, motifs } = evaluerPaire(personne, posteB, contexte)
    expect(admissible).toBe(false)
    expect(motifs.filter(({ ok }) => ok === false).map(({ regle }) => regle)).toEqual(['horaire'])
  })
})

describe('le score est une somme', () => {
  test('sur cent mille paires, les parts font le score, entre 0 et 10 000', () => {
    const { personnes, postes } = genererBassin({ personnes: 400, postes: 250, graine: 3 })
    for (const direction of directions) {
      const contexte = contexteDe(direction)
      const paires = direction === 'neutre' ? personnes : personnes.slice(0, 40)
      for (const personne of paires)
        for (const poste of postes) {
          const { parts, score } = evaluerPaire(personne, poste, contexte)
          const somme = partsDuScore.reduce((total_, part) => total_ + parts[part], 0)
          if (somme !== score || !Number.isInteger(score) || score < 0 || score > 10_000)
            expect.unreachable(`${personne.id}, ${poste.id}: ${somme} ≠ ${score}`)
        }
    }
  })

  test('les poids de chaque direction sont entiers et font cent', () => {
    for (const { valeur } of poidsParDirection.valeurs)
      for (const direction of directions) {
        const poids = partsDuScore.map((part) => valeur[direction][part])
        expect(poids.every((un) => Number.isInteger(un) && un >= 0)).toBe(true)
        expect(poids.reduce((a, b) => a + b, 0)).toBe(100)
      }
  })

  test('le balayage donne les mêmes paires et les mêmes scores que l’examen paire par paire', () => {
    const { personnes, postes } = genererBassin({ personnes: 150, postes: 80, graine: 9 })
    const contexte = unContexte([
      ['p3', 'q5', 12],
      ['p3', 'q6', 300],
      ['p8', 'q0', 0],
    ])
    const attendu = personnes.flatMap((personne) =>
      postes
        .map((poste) => evaluerPaire(personne, poste, contexte))
        .filter(({ admissible }) => admissible)
        .map(({ personne: p, poste, score }) => ({ personne: p, poste, score })),
    )
    expect(pairesAdmissibles(personnes, postes, contexte)).toEqual(attendu)
    expect([...evaluerToutes(personnes, postes, contexte)]).toEqual(
      personnes.map((une) => postes.map((poste) => evaluerPaire(une, poste, contexte))),
    )
  })
})

describe('mieux ne fait jamais baisser', () => {
  const score = (personne: PersonneAApparier, poste: PosteAApparier) =>
    evaluerPaire(personne, poste, unContexte()).score

  test('un souhait mieux placé', () => {
    expect(mesurerSouhait(['aide-cuisine'], 'aide-cuisine')).toBe(100)
    expect(mesurerSouhait(['vente', 'aide-cuisine'], 'aide-cuisine')).toBe(80)
    expect(mesurerSouhait(['vente', 'couture', 'aide-cuisine'], 'aide-cuisine')).toBe(60)
    expect(mesurerSouhait(['vente', 'plonge'], 'aide-cuisine')).toBe(40)
    expect(mesurerSouhait(['vente'], 'aide-cuisine')).toBe(0)
    expect(mesurerSouhait(['vente', 'couture', 'peintre', 'plonge'], 'plonge')).toBe(0)
    expect(mesurerSouhait([], 'plonge')).toBe(0)
  })

  test('un objectif plus proche', () => {
    const objectif = (...offerts: PosteAApparier['objectifs']) =>
      evaluerPaire(
        unePersonneAApparier({ objectif: 'droits' }),
        unPosteAApparier({ objectifs: offerts }),
        unContexte(),
      ).parts.objectif
    expect([
      objectif('formation'),
      objectif('experience'),
      objectif('formation', 'droits'),
    ]).toEqual([0, 750, 1500])
  })

  test('une compétence de plus', () => {
    fc.assert(
      fc.property(bassin, fc.nat(), ({ personnes, postes }, k) => {
        for (const personne of personnes)
          for (const poste of postes) {
            const de_plus = poste.competences[k % Math.max(1, poste.competences.length)]?.code
            const competences = [...personne.competences, de_plus ?? 'haccp']
            expect(score({ ...personne, competences }, poste)).toBeGreaterThanOrEqual(
              score(personne, poste),
            )
          }
      }),
      { numRuns: 20 },
    )
  })

  test('un niveau de langue de plus', () => {
    const poste = unPosteAApparier({ langues: { fr: 'A2', nl: 'A1' } })
    for (const nl of niveauxOraux) {
      const scores = niveauxOraux.map((fr) =>
        score(unePersonneAApparier({ langues: { fr, nl } }), poste),
      )
      expect(scores).toEqual(scores.toSorted((a, b) => a - b))
    }
  })

  test('un trajet plus court', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 120 }), (a, b, maximum) => {
        const [court, long] = a < b ? [a, b] : [b, a]
        expect(mesurerTrajet(court, maximum)).toBeGreaterThanOrEqual(mesurerTrajet(long, maximum))
      }),
    )
    expect(mesurerTrajet(null, 45)).toBe(0)
    expect(mesurerTrajet(10, null)).toBe(0)
    expect(mesurerTrajet(0, 45)).toBe(100)
  })

  test('une plus grande marge d’horaire', () => {
    const poste = unPosteAApparier()
    const fins = ['09:00', '08:30', '08:16', '08:15', '08:01', '08:00', '07:00']
    const scores = fins.map(
      (fin) =>
        evaluerPaire(
          unePersonneAApparier({ indisponibilites: [enSemaine('00:00', fin)] }),
          poste,
          unContexte(),
        ).parts.horaire,
    )
    expect(scores).toEqual([0, 0, 0, 250, 250, 500, 500])
  })

  test('un titre de compétence prouve tout le métier', () => {
    const poste = unPosteAApparier({
      competences: [{ code: 'inconnue-au-catalogue', importance: 3 }],
    })
    expect(
      evaluerPaire(unePersonneAApparier({ titres: ['aide-cuisine'] }), poste, unContexte()).parts
        .competences,
    ).toBe(2000)
  })

  test('des cours de langue offerts et voulus valent un niveau élevé', () => {
    const poste = unPosteAApparier({ langues: { fr: 'B1', nl: '0' }, coursDeLangue: true })
    const langue = (veutCoursDeLangue: boolean) =>
      evaluerPaire(unePersonneAApparier({ veutCoursDeLangue }), poste, unContexte()).parts.langue
    expect([langue(false), langue(true)]).toEqual([600, 1000])
  })
})

describe('ce qui ne peut pas compter ne compte pas', () => {
  const proteges = {
    nom: 'Bah',
    prenom: 'Hawa',
    sexe: 'F',
    dateDeNaissance: '1980-01-01',
    age: 46,
    nationalite: 'GN',
    origine: 'Guinée',
    adresse: 'rue des Étangs 11',
    etatCivil: 'veuve',
    enfants: 3,
    sante: 'diabète',
    syndicat: 'oui',
    religion: 'oui',
    niss: '80010190097',
    dettes: 12_000,
    sanctions: 1,
    employabilite: 'C',
    remarques: 'arrive en retard',
  }
  const { personnes, postes } = genererBassin({ personnes: 30, postes: 20, graine: 4 })

  test('changer un champ protégé ne change pas un octet', () => {
    const reponse = (gens: readonly PersonneAApparier[]) =>
      JSON.stringify([
        pairesAdmissibles(gens, postes, contexteDe('neutre')),
        gens.map((une) => postes.map((poste) => evaluerPaire(une, poste, contexteDe('offre')))),
      ])
    expect(reponse(personnes.map((une) => ({ ...une, ...proteges })))).toBe(reponse(personnes))
  })

  test('aucun champ hors de la liste n’est seulement lu', () => {
    const permis = new Set(Object.keys(unePersonneAApparier()))
    const lus = new Set<string>()
    const surveillees = personnes.map(
      (une) =>
        new Proxy(
          { ...une, ...proteges },
          {
            get: (cible, champ, receveur) => {
              lus.add(String(champ))
              return Reflect.get(cible, champ, receveur)
            },
            ownKeys: () => expect.unreachable('the fields of a person are listed'),
          },
        ),
    )
    for (const une of surveillees)
      for (const poste of postes) evaluerPaire(une, poste, unContexte())
    pairesAdmissibles(surveillees, postes, contexteDe('demande'))
    expect([...lus].filter((champ) => !permis.has(champ))).toEqual([])
    expect(lus).toContain('souhaits')
  })
})

describe('la version des règles', () => {
  test('change avec les poids', () => {
    const versions = directions.map((direction) => versionDuScore(contexteDe(direction)))
    expect(new Set(versions).size).toBe(directions.length)
    expect(versionDuScore(contexteDe('neutre'))).toBe(versionDuScore(contexteDe('neutre')))
  })

  test('une formule changée demande de relever VERSION_DES_FORMULES', () => {
    const { personnes, postes } = genererBassin({ personnes: 60, postes: 40, graine: 1 })
    const scores = personnes.flatMap((une) =>
      postes.map((poste) => total(evaluerPaire(une, poste, contexteDe('neutre')).parts)),
    )
    expect([versionDuScore(contexteDe('neutre')), empreinte(JSON.stringify(scores))]).toEqual([
      'appariement-b0a92444462344af',
      'dd78bfb40d01abef',
    ])
  })
})

const bassin = fc.nat(10_000).map((graine) => genererBassin({ personnes: 8, postes: 8, graine }))
