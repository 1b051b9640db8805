import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { compterSorts } from '#app/domain/reprise/decision.ts'
import type { ObjetRepris } from '#app/domain/reprise/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { Base } from '#db/client.server.ts'
import { listerCandidats } from '#db/reads/candidat.server.ts'
import { listerHotes } from '#db/reads/hote.server.ts'
import { listerPostes } from '#db/reads/poste.server.ts'
import { trouverReprise } from '#db/reads/reprise.server.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { abandonnerReprise } from './abandonner.server.ts'
import { appliquerReprise } from './appliquer.server.ts'
import { corrigerLigne } from './corriger-ligne.server.ts'
import { deposerReprise } from './deposer.server.ts'
import { exporterListe } from './exporter.server.ts'
import { montrerReprise } from './montrer.server.ts'

const JOUR = '2026-11-25'
const reel = (nom: string) =>
  new Uint8Array(readFileSync(new URL(`../../../test/reel/${nom}`, import.meta.url)))
const texte = (lignes: readonly string[]) => new TextEncoder().encode(lignes.join('\n'))

let base: Base
let agent: ActeurDuCpas
let autreAgent: ActeurDuCpas

beforeEach(() => {
  base = baseDeTest()
  agent = unAgent(base, unCpas(base))
  autreAgent = unAgent(base, unCpas(base, { bce: '0401122417' }))
})

const ctx = (acteur: ActeurDuCpas = agent) => contexteDe(base, acteur, JOUR)
const deposer = (quoi: ObjetRepris, octets: Uint8Array, acteur = agent) =>
  deposerReprise(ctx(acteur), { quoi, nom: 'liste.csv', octets })
const appliquer = (repriseId: string, toutOuRien = false, acteur = agent) =>
  appliquerReprise(ctx(acteur), repriseId, {
    version: trouverReprise(base, ctx(acteur).perimetre, repriseId).version,
    toutOuRien,
  })
const sorts = (repriseId: string) => montrerReprise(base, ctx(), repriseId, { langue: 'fr' }).sorts
const dossiers = () => listerCandidats(base, ctx().perimetre, {}).total

const TITRES = 'nom;prenom;naissance;sexe;langue;cp;commune;aide'

describe('un fichier de candidats', () => {
  test('rien n’est enregistré avant le oui, et le même fichier repris deux fois ne double personne', async () => {
    const { repriseId } = await deposer('candidats', reel('candidats.csv'))
    expect(dossiers()).toBe(0)
    const avant = sorts(repriseId)
    const { reprises } = appliquer(repriseId)
    expect(reprises).toBe(avant.prete)
    expect(dossiers()).toBe(avant.prete)

    const encore = await deposer('candidats', reel('candidats.csv'))
    expect(sorts(encore.repriseId).prete).toBe(0)
    expect(() => appliquer(encore.repriseId)).toThrow('reprise/rien_a_reprendre')
    const classeur = await deposer('candidats', reel('candidats.xlsx'))
    expect(sorts(classeur.repriseId).prete).toBeLessThan(3)
  })

  test('tout ou rien : une ligne qui attend retient tout le fichier', async () => {
    const { repriseId } = await deposer(
      'candidats',
      texte([
        TITRES,
        'Diallo;Awa;1990-01-02;F;fr;1030;Schaerbeek;RIS',
        ';Sans Nom;1991-02-03;M;fr;1030;;RIS',
      ]),
    )
    expect(() => appliquer(repriseId, true)).toThrow('reprise/lignes_en_attente')
    expect(dossiers()).toBe(0)
  })

  test('une ligne refusée se corrige sur place, puis est reprise', async () => {
    const { repriseId } = await deposer(
      'candidats',
      texte([
        TITRES,
        'Diallo;Awa;1990-01-02;F;fr;1030;Schaerbeek;RIS',
        ';Binta;1991-02-03;F;fr;1030;Schaerbeek;RIS',
      ]),
    )
    expect(sorts(repriseId)).toMatchObject({ prete: 1, a_corriger: 1 })
    corrigerLigne(
      ctx(),
      { repriseId, rang: 2 },
      {
        version: 1,
        decision: 'prendre',
        cellules: { ...cellules('Barry', 'Binta', '1991-02-03') },
      },
    )
    expect(sorts(repriseId)).toMatchObject({ prete: 2, a_corriger: 0 })
    expect(appliquer(repriseId, true).reprises).toBe(2)
  })

  test('une ligne corrigée en double d’une autre attend une décision', async () => {
    const { repriseId } = await deposer(
      'candidats',
      texte([
        TITRES,
        'Diallo;Awa;1990-01-02;F;fr;1030;Schaerbeek;RIS',
        ';Awa;1990-01-02;F;fr;1030;Schaerbeek;RIS',
      ]),
    )
    const corriger = (version: number, decision: 'prendre' | 'autre') =>
      corrigerLigne(
        ctx(),
        { repriseId, rang: 2 },
        { version, decision, cellules: cellules('Diallo', 'Awa', '1990-01-02') },
      )
    corriger(1, 'prendre')
    expect(sorts(repriseId)).toMatchObject({ prete: 1, a_decider: 1 })
    corriger(2, 'autre')
    expect(sorts(repriseId)).toMatchObject({ prete: 2 })
    expect(() => corriger(2, 'prendre')).toThrow('commun/modifie_entretemps')
  })

  test('une donnée sensible dans un texte libre n’entre pas dans le dossier', async () => {
    const { repriseId } = await deposer(
      'candidats',
      texte([
        `${TITRES};remarques`,
        'Diallo;Awa;1990-01-02;F;fr;1030;Schaerbeek;RIS;diabète de type 2',
      ]),
    )
    appliquer(repriseId)
    const notes = base.$client.prepare('select count(*) as n from note').get()
    expect(notes).toEqual({ n: 0 })
  })

  test('un autre CPAS ne voit ni le fichier ni ses lignes', async () => {
    const { repriseId } = await deposer('candidats', reel('candidats.csv'))
    expect(() => montrerReprise(base, ctx(autreAgent), repriseId, { langue: 'fr' })).toThrow(
      'commun/introuvable',
    )
    expect(() => appliquer(repriseId, false, autreAgent)).toThrow('commun/introuvable')
  })

  test('terminer efface les lignes qui n’ont pas été reprises', async () => {
    const { repriseId } = await deposer('candidats', reel('candidats.csv'))
    abandonnerReprise(ctx(), repriseId, { version: 1 })
    const reste = base.$client.prepare('select count(*) as n from reprise_ligne').get()
    expect(reste).toEqual({ n: 0 })
    expect(() => appliquer(repriseId)).toThrow('reprise/deja_terminee')
  })
})

describe('des hôtes et des postes', () => {
  test('les vrais fichiers entrent, les postes complets s’ouvrent, rien ne double', async () => {
    const hotes = await deposer('hotes', reel('hosts.csv'))
    appliquer(hotes.repriseId)
    const nombre = listerHotes(base, ctx().perimetre, {}, ctx().aujourdhui).total
    expect(nombre).toBeGreaterThan(95)
    const postes = await deposer('postes', reel('posts.csv'))
    const { reprises } = appliquer(postes.repriseId)
    expect(reprises).toBeGreaterThan(100)
    const liste = (statut: 'ouvert' | 'brouillon') =>
      listerPostes(base, ctx().perimetre, { statut }, ctx().aujourdhui).total
    expect(liste('ouvert') + liste('brouillon')).toBe(reprises)
    expect(liste('ouvert')).toBeGreaterThan(20)

    for (const [quoi, fichier] of [
      ['hotes', 'hosts.csv'],
      ['postes', 'posts.csv'],
    ] as const) {
      const { repriseId } = await deposer(quoi, reel(fichier))
      expect(sorts(repriseId).prete).toBe(0)
    }
  })
})

describe('un export', () => {
  test('reprend exactement les lignes du filtre, et se reprend ailleurs', async () => {
    const { repriseId } = await deposer('candidats', reel('candidats.csv'))
    appliquer(repriseId)
    const { octets, nombre } = await exporterListe(ctx({ ...agent, role: 'responsable' }), {
      quoi: 'candidats',
      format: 'csv',
      filtres: { mots: 'el' },
      langue: 'nl',
    })
    expect(nombre).toBe(listerCandidats(base, ctx().perimetre, { mots: 'el' }).total)
    expect(nombre).toBeGreaterThan(3)
    const ailleurs = await deposer('candidats', octets, autreAgent)
    const { sorts: chezEux } = montrerReprise(base, ctx(autreAgent), ailleurs.repriseId, {
      langue: 'nl',
    })
    expect(chezEux).toEqual({ ...compterSorts([]), prete: nombre })
  })

  test('un agent n’emporte pas les NISS, la direction est prévenue', async () => {
    const responsable = unAgent(base, agent.cpasId, 'responsable', 'Inès')
    const { repriseId } = await deposer('candidats', reel('candidats.csv'))
    appliquer(repriseId)
    const { octets } = await exporterListe(ctx(), {
      quoi: 'candidats',
      format: 'csv',
      filtres: {},
      langue: 'fr',
    })
    expect(octets.toString('utf8').split('\n')[0]).not.toContain('NISS')
    const envois = base.$client
      .prepare("select count(*) as n from envoi where modele = 'avis'")
      .get() as { n: number }
    expect(responsable.id && envois.n).toBe(1)
  })
})

function cellules(nom: string, prenom: string, naissance: string) {
  return {
    nom,
    prenom,
    naissance,
    sexe: 'F',
    langue: 'fr',
    cp: '1030',
    commune: 'Schaerbeek',
    aide: 'RIS',
  }
}
