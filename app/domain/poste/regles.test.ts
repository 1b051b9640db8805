import { describe, expect, test } from 'vitest'
import type { Hote } from '../hote/hote.ts'
import { dateCivile } from '../shared/date-civile.ts'
import type { Poste } from './poste.ts'
import { demandeUneRaison, heuresContredites, manquesDuPoste } from './regles.ts'

const LE_JOUR = dateCivile('2026-11-25')

const commune: Hote = {
  categorie: 'COM',
  bce: null,
  but: null,
  agrement: null,
  agrementJusquAu: null,
  policeRc: null,
}

function unPoste(champs: Partial<Poste> = {}): Poste {
  return {
    titre: 'Aide-jardinier',
    metier: 'jardinier',
    taches: ['tondre'],
    tachesExclues: [],
    semaine: [{ jour: 1, de: '08:00', a: '12:00', pauseMinutes: 0 }],
    horaireTexte: null,
    heuresSemaine: 4,
    frOral: null,
    nlOral: null,
    langueRaison: null,
    permis: [],
    objectif: 'experience',
    debutLe: null,
    codePostal: '1030',
    commune: null,
    ...champs,
  }
}

const manques = (champs: Partial<Poste>, hote: Hote = commune) =>
  manquesDuPoste(unPoste(champs), hote, LE_JOUR)

describe('un poste s’ouvre quand il dit tout ce qu’une personne doit savoir', () => {
  test('le poste complet ne manque de rien', () => {
    expect(manques({})).toEqual([])
  })

  test.each([
    ['metier', { metier: null }],
    ['taches', { taches: [] }],
    ['lieu', { codePostal: null, commune: null }],
    ['horaire', { semaine: [] }],
    ['heures', { heuresSemaine: null }],
    ['langue_raison', { frOral: 3 }],
    ['discrimination', { taches: ['tondre', 'Homme uniquement'] }],
    ['heures_contredites', { heuresSemaine: 38 }],
  ] as const)('il manque : %s', (manque, champs) => {
    expect(manques(champs)).toEqual([manque])
  })

  test('tout ce qui manque est dit d’un coup, dans l’ordre du formulaire', () => {
    expect(
      manques({ metier: null, taches: [], semaine: [], heuresSemaine: null, codePostal: null }),
    ).toEqual(['metier', 'taches', 'lieu', 'horaire', 'heures'])
  })

  test('la loi sur le lieu de travail compte aussi', () => {
    expect(manques({}, { ...commune, categorie: 'ASBL' })).toEqual(['hote_but'])
    expect(
      manques(
        {},
        {
          ...commune,
          categorie: 'IES',
          agrement: '12',
          agrementJusquAu: dateCivile('2026-11-01'),
        },
      ),
    ).toEqual(['hote_agrement_expire'])
  })

  test('un horaire en mots suffit', () => {
    expect(manques({ semaine: [], horaireTexte: 'un samedi sur deux', heuresSemaine: 19 })).toEqual(
      [],
    )
  })
})

test('les mots expliquent une différence d’heures, un arrondi ne compte pas', () => {
  const semaine = unPoste().semaine
  const de = (heuresSemaine: number | null, horaireTexte: string | null) =>
    heuresContredites({ semaine, heuresSemaine, horaireTexte })
  expect(de(4.05, null)).toBe(false)
  expect(de(5, null)).toBe(true)
  expect(de(5, 'une semaine sur deux')).toBe(false)
  expect(de(null, null)).toBe(false)
})

test('dès B1, une langue demandée a sa raison', () => {
  expect(demandeUneRaison({ frOral: 2, nlOral: null })).toBe(false)
  expect(demandeUneRaison({ frOral: null, nlOral: 3 })).toBe(true)
})
