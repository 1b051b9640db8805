import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { niveauxOraux, objectifs } from '#app/domain/appariement/appariement.ts'
import { competences, domaines, exigences, metiers } from '#app/domain/metier/metier.ts'
import { type Hasard, hasard } from '#test/support/hasard.ts'
import {
  admissibleBrut,
  type PersonneBrute,
  type PosteBrut,
  partsBrutes,
} from '#test/support/verificateur-appariement.ts'
import { apparier } from './apparier.ts'
import { executer } from './executer.ts'

const reponse = z.object({
  paires: z.array(
    z.object({
      personne: z.string(),
      poste: z.string(),
      admissible: z.boolean(),
      score: z.number(),
      parts: z.record(z.string(), z.number()),
      motifs: z.array(
        z.object({
          regle: z.string(),
          ok: z.boolean().nullable(),
          a: z.unknown(),
          faut: z.unknown(),
          ce_qui_changerait: z.object({ fr: z.string(), nl: z.string() }).nullable(),
        }),
      ),
    }),
  ),
  tirages: z.array(z.object({ personne: z.string(), ordres: z.array(z.array(z.string())) })),
  version_regles: z.string(),
})

async function demander(entree: unknown, ...mots: string[]) {
  return executer([apparier], ['apparier', ...mots], async () => JSON.stringify(entree))
}

const minimale = {
  personnes: [{ id: 'p', souhaits: ['aide-cuisinière'] }],
  postes: [{ id: 'q', metier: 'Keukenhulp' }],
}

describe('l’entrée', () => {
  test('un identifiant et un métier suffisent, en mots libres', async () => {
    const { paires } = reponse.parse((await demander(minimale)).sortie)
    expect(paires).toHaveLength(1)
    expect(paires[0]).toMatchObject({ personne: 'p', poste: 'q', admissible: true })
    expect(paires[0]?.parts.souhait).toBe(3500)
  })

  test('deux mots que nous ne connaissons pas sont quand même le même métier', async () => {
    const entree = {
      personnes: [{ id: 'p', souhaits: ['Coiffeuse'] }],
      postes: [{ id: 'q', metier: 'coiffeur' }],
    }
    const { paires } = reponse.parse((await demander(entree)).sortie)
    expect(paires[0]?.parts.souhait).toBe(3500)
  })

  test.each([
    ['un nom', { personnes: [{ id: 'p', nom: 'Bah' }], postes: [] }, '/personnes/0/nom'],
    ['un sexe', { personnes: [{ id: 'p', sexe: 'F' }], postes: [] }, '/personnes/0/sexe'],
    [
      'un diagnostic',
      { personnes: [{ id: 'p', limites: { diagnostic: 'lombalgie' } }], postes: [] },
      '/personnes/0/limites/diagnostic',
    ],
    [
      'un sexe voulu par l’hôte',
      { personnes: [], postes: [{ id: 'q', metier: 'vente', sexe_souhaite: 'F' }] },
      '/postes/0/sexe_souhaite',
    ],
    [
      'une heure impossible',
      {
        personnes: [{ id: 'p', indisponibilites: [{ jours: [1], de: '25:00', a: '26:00' }] }],
        postes: [],
      },
      '/personnes/0/indisponibilites/0/de',
    ],
    [
      'un identifiant double',
      { personnes: [{ id: 'p' }, { id: 'p' }], postes: [] },
      '/personnes/1/id',
    ],
    [
      'un trajet vers nulle part',
      { ...minimale, options: { trajets: [{ personne: 'p', poste: 'z', minutes: 3 }] } },
      '/options/trajets/0/poste',
    ],
    [
      'un trajet donné deux fois',
      {
        ...minimale,
        options: {
          trajets: [
            { personne: 'p', poste: 'q', minutes: 3 },
            { personne: 'p', poste: 'q', minutes: 4 },
          ],
        },
      },
      '/options/trajets/1',
    ],
  ])('%s est refusé, et on dit où', async (_quoi, entree, chemin) => {
    const { erreur } = await demander(entree)
    expect(erreur?.chemin).toBe(chemin)
    expect(erreur?.message.fr).not.toBe('')
    expect(erreur?.message.nl).not.toBe(erreur?.message.fr)
  })

  test('plus de paires qu’on ne peut en expliquer est refusé', async () => {
    const personnes = Array.from({ length: 501 }, (_, k) => ({ id: `p${k}` }))
    const postes = Array.from({ length: 500 }, (_, k) => ({ id: `q${k}`, metier: 'vente' }))
    expect((await demander({ personnes, postes })).erreur?.code).toBe('appariement/trop_de_paires')
  })

  test('le schéma décrit tous les champs', async () => {
    const schemas = JSON.stringify((await demander(null, '--schema')).sortie)
    for (const champ of ['veut_cours_de_langue', 'droit_au_travail_jusqu_au', 'charge_kg'])
      expect(schemas).toContain(champ)
  })
})

describe('la réponse', () => {
  test('est celle de règles écrites une seconde fois, sur des milliers de paires', async () => {
    const sort = hasard(20)
    const personnes = Array.from({ length: 70 }, (_, k) => unePersonne(sort, k))
    const postes = Array.from({ length: 60 }, (_, k) => unPoste(sort, k))
    const trajets = personnes.flatMap(({ id }) =>
      postes
        .filter(() => sort.vrai(0.9))
        .map((poste) => ({ personne: id, poste: poste.id, minutes: sort.entier(90) })),
    )
    const minutes = new Map(trajets.map((un) => [`${un.personne}/${un.poste}`, un.minutes]))
    const { paires } = reponse.parse(
      (await demander({ personnes, postes, options: { trajets } })).sortie,
    )
    expect(paires).toHaveLength(personnes.length * postes.length)
    for (const personne of personnes)
      for (const poste of postes) {
        const paire = paires.find((une) => une.personne === personne.id && une.poste === poste.id)
        const duree = minutes.get(`${personne.id}/${poste.id}`) ?? null
        expect([personne.id, poste.id, paire?.admissible]).toEqual([
          personne.id,
          poste.id,
          admissibleBrut(personne, poste, duree),
        ])
        const parts = partsBrutes(personne, poste, duree)
        expect(paire?.parts).toEqual(parts)
        expect(paire?.score).toBe(Object.values(parts).reduce((a, b) => a + b, 0))
      }
    expect(paires.filter(({ admissible }) => admissible).length).toBeGreaterThan(100)
  })

  test('ne change pas d’un octet quand on mélange les listes, souhaits exceptés', async () => {
    const sort = hasard(21)
    const entree = {
      personnes: Array.from({ length: 12 }, (_, k) => unePersonne(sort, k)),
      postes: Array.from({ length: 12 }, (_, k) => unPoste(sort, k)),
      options: { graine: 'avril' },
    }
    const attendu = JSON.stringify(await demander(entree))
    for (const graine of [1, 2, 3])
      expect(JSON.stringify(await demander(melanger(entree, hasard(graine))))).toBe(attendu)
  })

  test('met les admissibles d’abord, les meilleurs scores d’abord, et garde les exclus', async () => {
    const entree = {
      personnes: [{ id: 'p', langues: { fr: 'A2' }, souhaits: ['vente'] }],
      postes: [
        { id: 'a', metier: 'vente', langues: { fr: 'B1' } },
        { id: 'b', metier: 'plonge' },
        { id: 'c', metier: 'vente' },
      ],
    }
    const ordre = async (options: object) =>
      reponse
        .parse((await demander({ ...entree, options })).sortie)
        .paires.map(({ poste, admissible }) => `${poste} ${admissible}`)
    expect(await ordre({})).toEqual(['c true', 'b true', 'a false'])
    expect(await ordre({ admissibles_seulement: true })).toEqual(['c true', 'b true'])
  })

  test('donne à une exclusion sa phrase dans les deux langues', async () => {
    const entree = {
      personnes: [{ id: 'p', langues: { fr: 'A1' } }],
      postes: [{ id: 'q', metier: 'accueil', langues: { fr: 'B1' } }],
    }
    const { paires } = reponse.parse((await demander(entree)).sortie)
    const motif = paires[0]?.motifs.find(({ regle }) => regle === 'langue.fr')
    expect(motif).toEqual({
      regle: 'langue.fr',
      ok: false,
      a: 'A1',
      faut: 'B1',
      ce_qui_changerait: {
        fr: 'Français oral A1, il faut B1. Ce qui changerait : un cours de langue ou un tuteur qui accepte d’aider pour la langue.',
        nl: 'Mondeling Frans A1, B1 is nodig. Wat zou helpen: een taalcursus of een mentor die met de taal wil helpen.',
      },
    })
  })

  test('une graine tire au sort entre ex æquo et en garde le journal', async () => {
    const entree = {
      personnes: [{ id: 'p' }],
      postes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, metier: 'vente' })),
    }
    const tirer = async (graine: string) =>
      reponse.parse((await demander({ ...entree, options: { graine } })).sortie)
    const premiere = await tirer('1')
    expect(premiere.tirages).toEqual([
      expect.objectContaining({ ordres: [premiere.paires.map(({ poste }) => poste)] }),
    ])
    const ordres = await Promise.all(['1', '2', '3', '4'].map(tirer))
    expect(
      new Set(ordres.map(({ tirages }) => JSON.stringify(tirages[0]?.ordres))).size,
    ).toBeGreaterThan(1)
  })
})

function unePersonne(sort: Hasard, rang: number): PersonneBrute {
  const voulus = sort.plusieurs(metiers, sort.entier(5))
  return {
    id: `p${rang}`,
    souhaits: voulus.map(({ code }) => code),
    competences: sort.plusieurs(competences, sort.entier(12)).map(({ code }) => code),
    titres: sort.vrai(0.2) ? [sort.parmi(metiers).code] : [],
    objectif: sort.vrai(0.9) ? sort.parmi(objectifs) : null,
    langues: {
      fr: sort.vrai(0.9) ? sort.parmi(niveauxOraux) : null,
      nl: sort.vrai(0.5) ? sort.parmi(niveauxOraux) : null,
    },
    veut_cours_de_langue: sort.vrai(0.5),
    indisponibilites: sort.vrai(0.6) ? [plage(sort), plage(sort)] : [],
    permis: sort.plusieurs(['B', 'VCA'], sort.entier(3)),
    minutes_max: sort.vrai(0.9) ? 15 * sort.entier(6) : null,
    limites: {
      charge_max_kg: sort.vrai(0.3) ? 5 * sort.entier(5) : null,
      debout_max_heures: sort.vrai(0.2) ? sort.entier(5) : null,
      sans: sort.plusieurs(exigences, sort.entier(2)),
    },
    droit: { article60: sort.vrai(0.95) },
    disponible_le: sort.vrai(0.5) ? `2027-0${1 + sort.entier(6)}-15` : null,
    refus: {
      metiers: sort.plusieurs(metiers, sort.entier(2)).map(({ code }) => code),
      domaines: sort.plusieurs(domaines, sort.entier(2)),
      hotes: sort.plusieurs(['h0', 'h1', 'h2', 'h3'], sort.entier(2)),
    },
  }
}

function unPoste(sort: Hasard, rang: number): PosteBrut {
  const metier = sort.parmi(metiers)
  return {
    id: `q${rang}`,
    hote: `h${sort.entier(6)}`,
    metier: metier.code,
    competences: sort
      .plusieurs(metier.competences, sort.entier(4))
      .map((code) => ({ code, importance: 1 + sort.entier(4) })),
    objectifs: sort.plusieurs(objectifs, sort.entier(3)),
    langues: {
      fr: sort.vrai(0.6) ? sort.parmi(niveauxOraux) : '0',
      nl: sort.vrai(0.2) ? sort.parmi(niveauxOraux) : '0',
    },
    cours_de_langue: sort.vrai(0.4),
    horaire: [plage(sort)],
    permis: sort.vrai(0.2) ? [sort.parmi(['B', 'VCA'])] : [],
    exigences: {
      charge_kg: sort.vrai(0.8) ? 5 * sort.entier(5) : null,
      debout_heures: sort.vrai(0.8) ? sort.entier(8) : null,
      avec: sort.plusieurs(exigences, sort.entier(4)),
    },
    places: sort.vrai(0.95) ? 1 : 0,
    suspendu: sort.vrai(0.05),
    debut: { au: sort.vrai(0.7) ? `2027-0${2 + sort.entier(7)}-01` : null },
  }
}

/** On quarters of an hour, sometimes over midnight. */
function plage(sort: Hasard) {
  const enHeure = (quart: number) =>
    `${String(Math.floor(quart / 4)).padStart(2, '0')}:${String((quart % 4) * 15).padStart(2, '0')}`
  const de = sort.entier(96)
  return {
    jours: sort.plusieurs([1, 2, 3, 4, 5, 6, 7], 1 + sort.entier(4)),
    de: enHeure(de),
    a: enHeure((de + 1 + sort.entier(24)) % 96),
  }
}

/** Every list in another order, wishes excepted: they are ranked. */
function melanger(valeur: unknown, sort: Hasard, cle = ''): unknown {
  if (Array.isArray(valeur)) {
    const dedans = valeur.map((une) => melanger(une, sort))
    return cle === 'souhaits' ? dedans : sort.plusieurs(dedans, dedans.length)
  }
  if (typeof valeur !== 'object' || valeur === null) return valeur
  return Object.fromEntries(
    Object.entries(valeur).map(([nom, sous]) => [nom, melanger(sous, sort, nom)]),
  )
}
