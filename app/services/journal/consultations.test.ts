import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { debutDuJour, jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import { listerActeurs, listerJournal } from '#db/reads/journal.server.ts'
import { evenementsDe } from '#test/factories/comptes.ts'
import { lAccesDe, unAgent, unCandidat, unCpas } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { consulterDossier, donnerMotif } from '../candidat/consulter-dossier.server.ts'
import { revelerNiss } from '../candidat/reveler-niss.server.ts'
import { consulterJournal } from './consulter-journal.server.ts'
import { consulterLectures } from './consulter-lectures.server.ts'
import { mesLectures } from './mes-lectures.server.ts'

let base: Base
let cpasId: string
let nadia: ActeurDuCpas
let lea: ActeurDuCpas
let candidatId: string

beforeEach(() => {
  base = baseDeTest()
  cpasId = unCpas(base)
  nadia = unAgent(base, cpasId, 'responsable', 'Nadia')
  lea = unAgent(base, cpasId)
  candidatId = unCandidat(base, lea)
})

const lire = (acteur: ActeurDuCpas, jour = '2026-11-25', section = 'dossier') =>
  consulterDossier(contexteDe(base, acteur, jour), { candidatId, section }, () => null)

describe('le journal du CPAS', () => {
  test('montre qui a fait quoi, par son nom, et le numéro du dossier', () => {
    lire(lea)
    const { lignes } = consulterJournal(contexteDe(base, nadia), {})
    expect(lignes).toMatchObject([
      {
        type: 'dossier.consulte',
        par: 'Léa Marchal',
        dossier: { id: candidatId, numero: 1 },
        details: { section: 'dossier', motif: 'suivi' },
      },
    ])
  })

  test('garde la trace de sa propre lecture, avec ce qui a été cherché', () => {
    const ctx = contexteDe(base, nadia)
    consulterJournal(ctx, { type: 'compte.invite', du: dateCivile('2026-11-01') })
    const { lignes } = consulterJournal(ctx, {})
    expect(lignes).toMatchObject([
      {
        type: 'journal.consulte',
        par: 'Nadia Marchal',
        details: { type: 'compte.invite', parId: null, du: '2026-11-01', au: null, page: 1 },
      },
    ])
    expect(evenementsDe(base)).toEqual(['journal.consulte', 'journal.consulte'])
  })

  test('se filtre par acte, par personne et par jour de Bruxelles', () => {
    lire(lea, '2026-11-24')
    lire(nadia, '2026-11-25')
    const combien = (filtres: Parameters<typeof consulterJournal>[1]) =>
      consulterJournal(contexteDe(base, nadia, '2026-11-26'), {
        type: 'dossier.consulte',
        ...filtres,
      }).total
    expect(combien({})).toBe(2)
    expect(combien({ parId: lea.id })).toBe(1)
    expect(combien({ du: dateCivile('2026-11-25') })).toBe(1)
    expect(combien({ au: dateCivile('2026-11-24') })).toBe(1)
    expect(combien({ du: dateCivile('2026-11-26') })).toBe(0)
  })

  test('n’est lu que par un responsable', () => {
    for (const role of ['agent', 'prospecteur', 'administratif'] as const)
      expect(() => consulterJournal(contexteDe(base, unAgent(base, cpasId, role)), {})).toThrow(
        'commun/interdit',
      )
  })

  test('d’un autre CPAS, rien ne se voit', () => {
    lire(lea)
    const greet = contexteDe(base, unAgent(base, unCpas(base), 'responsable', 'Greet'))
    expect(listerJournal(base, greet.perimetre, {}).lignes).toEqual([])
    expect(listerActeurs(base, greet.perimetre).map(({ nom }) => nom)).toEqual(['Greet Marchal'])
    const travailleur = contexteDe(base, lAccesDe(base, cpasId, candidatId))
    expect(listerJournal(base, travailleur.perimetre, {}).total).toBe(0)
  })
})

describe('qui a lu un dossier', () => {
  test('le référent et le responsable le voient, avec la raison et le nombre de fois', () => {
    lire(nadia)
    lire(nadia)
    const { lignes } = consulterLectures(contexteDe(base, lea), candidatId, 1)
    expect(lignes).toHaveLength(2)
    expect(lignes).toContainEqual({
      premiereA: contexteDe(base, nadia).maintenant,
      par: 'Nadia Marchal',
      section: 'dossier',
      motif: 'direction',
      nombre: 2,
    })
  })

  test('un autre agent, même avec une bonne raison, ne voit pas qui a lu', () => {
    const karim = contexteDe(base, unAgent(base, cpasId, 'agent', 'Karim'))
    expect(() => consulterLectures(karim, candidatId, 1)).toThrow('candidat/motif_requis')
    donnerMotif(karim, { candidatId, motif: 'remplacement' })
    expect(() => consulterLectures(karim, candidatId, 1)).toThrow('commun/interdit')
  })

  test('un autre CPAS ne trouve pas le dossier', () => {
    const greet = contexteDe(base, unAgent(base, unCpas(base), 'responsable'))
    expect(() => consulterLectures(greet, candidatId, 1)).toThrow('commun/introuvable')
  })
})

describe('qui a vu mon dossier', () => {
  test('la personne voit les jours, la raison et le service, jamais un nom', () => {
    lire(lea, '2026-11-24')
    lire(lea, '2026-11-25')
    lire(lea, '2026-11-25', 'modification')
    lire(nadia, '2026-11-25')
    const ctx = contexteDe(base, lAccesDe(base, cpasId, candidatId), '2026-11-26')
    const lectures = mesLectures(ctx)
    const service = { serviceFr: 'CPAS de Valmont', serviceNl: 'OCMW van Valmont' }
    expect(lectures).toHaveLength(3)
    expect(lectures).toContainEqual({ jour: '2026-11-25', motif: 'suivi', nombre: 2, ...service })
    expect(lectures).toContainEqual({
      jour: '2026-11-25',
      motif: 'direction',
      nombre: 1,
      ...service,
    })
    expect(JSON.stringify(lectures)).not.toMatch(/Léa|Nadia|Marchal/)
    expect(JSON.stringify(lectures)).not.toContain(lea.id)
  })

  test('dire pourquoi on va lire n’est pas encore lire', () => {
    const karim = contexteDe(base, unAgent(base, cpasId, 'agent', 'Karim'))
    donnerMotif(karim, { candidatId, motif: 'appariement' })
    expect(mesLectures(contexteDe(base, lAccesDe(base, cpasId, candidatId)))).toEqual([])
  })

  test('une autre personne n’en voit rien', () => {
    lire(lea)
    const autre = unCandidat(base, lea, { prenom: 'Jan', courriel: 'jan@courriel.example' })
    expect(mesLectures(contexteDe(base, lAccesDe(base, cpasId, autre)))).toEqual([])
  })
})

test('le numéro national affiché en entier reste au journal', () => {
  revelerNiss(contexteDe(base, lea), candidatId)
  expect(evenementsDe(base)).toEqual(['dossier.consulte', 'candidat.niss_revele'])
})

test.each(['2026-01-15', '2026-03-29', '2026-03-30', '2026-07-01', '2026-10-25', '2026-10-26'])(
  'le %s commence à minuit de Bruxelles',
  (jour) => {
    const debut = debutDuJour(dateCivile(jour))
    expect(jourABruxelles(debut)).toBe(jour)
    expect(jourABruxelles(new Date(debut.getTime() - 1))).not.toBe(jour)
  },
)
