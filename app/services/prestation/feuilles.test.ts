import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { dateCivile, mois } from '#app/domain/shared/date-civile.ts'
import { lireFeuille, trouverFeuille } from '#db/reads/prestation.server.ts'
import { candidat, compteur, journal } from '#db/schema/index.ts'
import { unAgent } from '#test/factories/monde.ts'
import {
  type Triangle,
  uneFeuilleApprouvee,
  uneFeuilleConfirmee,
  unTriangle,
} from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { annoncerException } from '../horaire/noter-exception.server.ts'
import { lireFichier } from '../reprise/lire-fichier.server.ts'
import { approuverFeuille, verrouillerFeuille } from './approuver.server.ts'
import { confirmerFeuille } from './confirmer.server.ts'
import { deciderContestation, renvoyerFeuille } from './decider-contestation.server.ts'
import { exporterMois } from './exporter-mois.server.ts'
import { feuillesDeLHote } from './feuilles-de-l-hote.server.ts'
import { feuillesDuMois } from './feuilles-du-mois.server.ts'
import { joursAApprouver } from './preparer-approbation.server.ts'
import { preparerFeuille } from './preparer-feuille.server.ts'
import { contesterFeuille, noterFeuilleVue } from './regarder.server.ts'
import { verrouillerFeuilles } from './verrouiller-lot.server.ts'

const le = dateCivile
const NOVEMBRE = '2026-11-25'
const OCTOBRE = mois('2026-10')

let t: Triangle
beforeEach(() => {
  t = unTriangle(baseDeTest())
})

const duCpas = (jour = NOVEMBRE) => contexteDe(t.base, t.agent, jour)
const deLHote = (jour = NOVEMBRE) => contexteDe(t.base, t.gestionnaire, jour)
const duTravailleur = () => contexteDe(t.base, t.travailleur, NOVEMBRE)
const version = (feuilleId: string) => trouverFeuille(t.base, duCpas().perimetre, feuilleId).version

describe('la feuille que le lieu de travail confirme', () => {
  test('elle est déjà remplie : horaire, jours fériés, absences annoncées sans leur raison', () => {
    annoncerException(duCpas('2026-10-20'), t.placementId, {
      du: le('2026-11-16'),
      au: le('2026-11-17'),
      jours: [],
      code: 'CA',
    })
    const { jours, aConfirmer, confirmableDes, total } = preparerFeuille(
      t.base,
      deLHote(),
      t.placementId,
      mois('2026-11'),
    )
    const code = (jour: string) => jours.find((un) => un.jour === `2026-11-${jour}`)?.code
    expect([code('10'), code('11'), code('14'), code('16')]).toEqual(['P', 'JF', 'TP', 'ABA'])
    expect(total).toBe(19 * 456)
    expect([aConfirmer, confirmableDes]).toEqual([false, '2026-11-30'])
  })

  test('elle se confirme en un geste, et le travailleur la voit', () => {
    const feuille = preparerFeuille(t.base, deLHote(), t.placementId, OCTOBRE)
    expect(feuille.aConfirmer).toBe(true)
    const feuilleId = uneFeuilleConfirmee(t, '2026-10')
    const apres = preparerFeuille(t.base, deLHote(), t.placementId, OCTOBRE)
    expect([apres.statut, apres.aConfirmer, apres.total]).toEqual(['confirmee', false, 22 * 456])
    noterFeuilleVue(duTravailleur(), feuilleId, { version: 1 })
    expect(preparerFeuille(t.base, deLHote(), t.placementId, OCTOBRE).vueA).not.toBeNull()
  })

  test('des heures laissées vides sont celles qui étaient prévues', () => {
    const { jours } = preparerFeuille(t.base, deLHote(), t.placementId, OCTOBRE)
    const { feuilleId } = confirmerFeuille(deLHote(), t.placementId, OCTOBRE, {
      version: 0,
      jours: jours.map(({ jour, code }) => ({
        jour,
        code: code === 'TP' ? 'TP' : 'P',
        minutes: jour === '2026-10-05' ? 240 : 0,
      })),
    })
    const feuille = trouverFeuille(t.base, duCpas().perimetre, feuilleId)
    const minutes = (jour: string) => feuille.jours.find((un) => un.jour === jour)?.minutes
    expect([minutes('2026-10-05'), minutes('2026-10-06')]).toEqual([240, 456])
  })

  test('un jour non prévu ne se dit pas travaillé sans ses heures', () => {
    const { jours } = preparerFeuille(t.base, deLHote(), t.placementId, OCTOBRE)
    const saisis = jours.map(({ jour }) => ({ jour, code: 'P' as const, minutes: 0 }))
    expect(() =>
      confirmerFeuille(deLHote(), t.placementId, OCTOBRE, { version: 0, jours: saisis }),
    ).toThrow('feuille/minutes_impossibles')
  })

  test('sans horaire confirmé elle attend, elle ne s’invente pas', () => {
    const autre = unTriangle(t.base, { semaine: null })
    const ctx = contexteDe(t.base, autre.gestionnaire, NOVEMBRE)
    expect(preparerFeuille(t.base, ctx, autre.placementId, OCTOBRE)).toMatchObject({
      sansHoraire: true,
      aConfirmer: false,
      jours: [],
    })
  })

  test('la liste du lieu montre d’abord ce qui manque, et rien d’un autre lieu', () => {
    uneFeuilleConfirmee(t, '2026-09')
    expect(feuillesDeLHote(t.base, deLHote()).map((une) => [une.mois, une.etat])).toEqual([
      ['2026-11', 'a_venir'],
      ['2026-10', 'manquante'],
      ['2026-09', 'confirmee'],
    ])
    const autre = unTriangle(t.base)
    const ctx = contexteDe(t.base, autre.gestionnaire, NOVEMBRE)
    expect(feuillesDeLHote(t.base, ctx).every(({ etat }) => etat !== 'confirmee')).toBe(true)
    expect(() => preparerFeuille(t.base, ctx, t.placementId, OCTOBRE)).toThrow('commun/introuvable')
  })
})

describe('l’approbation', () => {
  test('la raison déjà connue d’une absence est proposée, les autres sont à mettre', () => {
    annoncerException(duCpas('2026-09-20'), t.placementId, {
      du: le('2026-10-12'),
      jours: [],
      code: 'CA',
    })
    const feuilleId = uneFeuilleConfirmee(t, '2026-10', { '13': 'ABN' })
    const feuille = trouverFeuille(t.base, duCpas().perimetre, feuilleId)
    const jours = joursAApprouver(t.base, duCpas(), feuille)
    expect(jours.filter(({ aQualifier }) => aQualifier)).toEqual([
      { jour: '2026-10-12', dit: 'ABA', code: 'CA', minutes: 456, aQualifier: true },
      { jour: '2026-10-13', dit: 'ABN', code: 'ABN', minutes: 456, aQualifier: true },
    ])
    expect(() => approuverFeuille(duCpas(), feuilleId, { version: 1, jours })).toThrow(
      'feuille/jours_sans_motif',
    )
    approuverFeuille(duCpas(), feuilleId, {
      version: 1,
      jours: jours.map((jour) => (jour.code === 'ABN' ? { ...jour, code: 'AI' as const } : jour)),
    })
    const approuvee = lireFeuille(t.base, duCpas().perimetre, feuilleId)
    expect(
      approuvee.jours.filter(({ jour }) => jour >= '2026-10-12' && jour <= '2026-10-13'),
    ).toEqual([
      { jour: '2026-10-12', code: 'CA', minutes: 456 },
      { jour: '2026-10-13', code: 'AI', minutes: 0 },
    ])
    expect(approuvee).toMatchObject({ confirmeePar: 'Chantal Lebrun', approuveePar: 'Léa Marchal' })
  })

  test('le lieu de travail ne lit ni la raison mise par le CPAS, ni si elle est payée', () => {
    const feuilleId = uneFeuilleConfirmee(t, '2026-10', { '13': 'ABA' })
    const { jours } = trouverFeuille(t.base, duCpas().perimetre, feuilleId)
    approuverFeuille(duCpas(), feuilleId, {
      version: 1,
      jours: jours.map((jour) =>
        jour.code === 'ABA' ? { ...jour, code: 'MG' as const, minutes: 456 } : jour,
      ),
    })
    const vue = preparerFeuille(t.base, deLHote(), t.placementId, OCTOBRE)
    expect(vue.jours.find(({ jour }) => jour === '2026-10-13')).toMatchObject({
      code: 'ABA',
      minutes: 0,
    })
  })

  test('un désaccord se décide, et les deux côtés lisent la décision', () => {
    const feuilleId = uneFeuilleConfirmee(t, '2026-10', { '05': 'ABN' })
    contesterFeuille(duTravailleur(), feuilleId, { version: 1, texte: 'J’étais là le 5.' })
    deciderContestation(duCpas(), feuilleId, {
      version: 2,
      suite: 'renvoyer',
      texte: 'Le tuteur confirme : le 5 est travaillé.',
    })
    const vue = preparerFeuille(t.base, deLHote(), t.placementId, OCTOBRE)
    expect(vue).toMatchObject({
      statut: 'ouverte',
      aConfirmer: true,
      decision: 'Le tuteur confirme : le 5 est travaillé.',
    })
    expect(JSON.stringify(vue)).not.toContain('J’étais là')
    expect(trouverFeuille(t.base, duTravailleur().perimetre, feuilleId).decision).toBe(
      'Le tuteur confirme : le 5 est travaillé.',
    )
  })

  test('une feuille renvoyée revient avec ce qui avait été confirmé, et ce qui ne va pas', () => {
    const feuilleId = uneFeuilleConfirmee(t, '2026-10', { '05': 'ABN' })
    renvoyerFeuille(duCpas(), feuilleId, { version: 1, texte: 'Le 12 manque.' })
    const {
      jours,
      decision,
      version: vue,
    } = preparerFeuille(t.base, deLHote(), t.placementId, OCTOBRE)
    expect(jours.find(({ jour }) => jour === '2026-10-05')?.code).toBe('ABN')
    expect([vue, decision]).toEqual([2, 'Le 12 manque.'])
  })
})

describe('le mois du CPAS', () => {
  test('chaque feuille attendue y est, la manquante aussi ; le mois par défaut est celui qui finit', () => {
    uneFeuilleConfirmee(t, '2026-10')
    const autre = unTriangle(t.base)
    const parDefaut = feuillesDuMois(t.base, duCpas(), undefined)
    expect(parDefaut.mois).toBe('2026-10')
    expect(parDefaut.comptes).toEqual([{ etat: 'confirmee', nombre: 1 }])
    const ailleurs = feuillesDuMois(t.base, contexteDe(t.base, autre.agent, NOVEMBRE), undefined)
    expect(ailleurs.comptes).toEqual([{ etat: 'manquante', nombre: 1 }])
    expect(feuillesDuMois(t.base, duCpas(), mois('2026-08')).toutes).toEqual([])
  })

  test('le lot verrouille les approuvées et nomme celles qui ont changé', () => {
    const septembre = uneFeuilleApprouvee(t, '2026-09')
    const octobre = uneFeuilleApprouvee(t, '2026-10')
    const vues = [septembre, octobre].map((id) => ({ id, version: version(id) }))
    verrouillerFeuille(duCpas(), octobre, { version: version(octobre) })
    expect(verrouillerFeuilles(duCpas(), vues)).toEqual({ verrouillees: 1, changees: octobre })
    expect(trouverFeuille(t.base, duCpas().perimetre, septembre).statut).toBe('verrouillee')
    const connu = t.base.select().from(compteur).where(eq(compteur.candidatId, t.candidatId)).get()
    expect(connu?.donneesAu).toBe('2026-10-31')
  })

  test('le lot d’un autre CPAS n’est pas trouvé, et rien n’est verrouillé', () => {
    const feuilleId = uneFeuilleApprouvee(t, '2026-09')
    const autre = unTriangle(t.base)
    expect(() =>
      verrouillerFeuilles(contexteDe(t.base, autre.agent, NOVEMBRE), [
        { id: feuilleId, version: version(feuilleId) },
      ]),
    ).toThrow('commun/introuvable')
    expect(trouverFeuille(t.base, duCpas().perimetre, feuilleId).statut).toBe('approuvee')
  })
})

describe('l’export pour les salaires', () => {
  const administratif = () =>
    contexteDe(t.base, unAgent(t.base, t.cpasId, 'administratif', 'Marc'), NOVEMBRE)

  test('le CSV a ses colonnes, ses jours, et aucune formule', async () => {
    t.base
      .update(candidat)
      .set({ nom: '=cmd|’/c calc’!A1' })
      .where(eq(candidat.id, t.candidatId))
      .run()
    uneFeuilleApprouvee(t, '2026-10', { verrouillee: true })
    const { nom, octets } = await exporterMois(
      administratif(),
      { mois: OCTOBRE, format: 'csv' },
      'fr',
    )
    const lignes = Buffer.from(octets).toString('utf8').split('\r\n')
    expect(nom).toBe('feuilles-2026-10.csv')
    expect(lignes[0]).toBe(
      '\ufeff"Dossier";"Nom";"Lieu de travail";"Jour";"Code";"Code DmfA";"Heures"',
    )
    expect(lignes[1]).toBe(
      '"1";"\'=cmd|’/c calc’!A1 Fatima";"La Ressourcerie";"01/10/2026";"P";"1";"7,6"',
    )
    expect(lignes.filter(Boolean)).toHaveLength(1 + 22)
  })

  test('une feuille manquante y est dite manquante, dans la langue de qui exporte', async () => {
    const { octets, nom } = await exporterMois(
      administratif(),
      { mois: OCTOBRE, format: 'csv' },
      'nl',
    )
    expect(nom).toBe('prestatiebladen-2026-10.csv')
    expect(Buffer.from(octets).toString('utf8').split('\r\n')[1]).toBe(
      '"1";"Benali Fatima";"La Ressourcerie";"";"Ontbreekt";"";""',
    )
  })

  test('le classeur relu redonne les mêmes lignes', async () => {
    uneFeuilleApprouvee(t, '2026-10', { verrouillee: true })
    const { octets } = await exporterMois(administratif(), { mois: OCTOBRE, format: 'xlsx' }, 'fr')
    const { feuilles } = await lireFichier(octets)
    expect(feuilles[0]?.lignes).toHaveLength(23)
    expect(feuilles[0]?.lignes[1]).toEqual([
      1,
      'Benali Fatima',
      'La Ressourcerie',
      { jour: '2026-10-01' },
      'P',
      '1',
      7.6,
    ])
  })

  test('l’export demande le rôle, et le journal garde qui, quand et combien de lignes', async () => {
    await expect(exporterMois(duCpas(), { mois: OCTOBRE, format: 'csv' }, 'fr')).rejects.toThrow(
      'commun/interdit',
    )
    await exporterMois(administratif(), { mois: OCTOBRE, format: 'csv' }, 'fr')
    const traces = t.base.select().from(journal).where(eq(journal.type, 'feuilles.exportees')).all()
    expect(traces.map(({ details }) => JSON.parse(details))).toEqual([
      { mois: '2026-10', format: 'csv', lignes: 1 },
    ])
  })
})
