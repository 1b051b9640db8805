import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { phraseDesLectures } from '#app/i18n/lectures.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { lireCompteur, listerPolitiques } from '#db/reads/droit.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { unAgent } from '#test/factories/monde.ts'
import { type Triangle, uneFeuilleApprouvee, unTriangle } from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { noterUneDemarche } from '../placement/noter-demarche.server.ts'
import { terminerPlacement } from '../placement/terminer.server.ts'
import { corrigerFeuille } from '../prestation/corriger.server.ts'
import { listerTaches } from '../tache/lister.server.ts'
import { imprimerAttestation, preparerAttestation } from './attester.server.ts'
import { comparerLois } from './comparer-lois.server.ts'
import { fixerPolitique } from './fixer-politique.server.ts'
import { recalculerDroits } from './recalculer.server.ts'
import { suivreLesDroits } from './suivre.server.ts'
import { voirDroits } from './voir-droits.server.ts'

const le = dateCivile
let t: Triangle
beforeEach(() => {
  t = unTriangle(baseDeTest(), { candidat: { naissanceLe: le('1985-04-01') } })
  uneFeuilleApprouvee(t, '2026-09', { verrouillee: true })
})
const ctx = (jour = '2026-12-10') => contexteDe(t.base, t.agent, jour)
const retenu = () => lireCompteur(t.base, ctx().perimetre, t.candidatId)

describe('le compteur retenu', () => {
  test('suit chaque feuille verrouillée et chaque correction, avec le jour de ses données', () => {
    const avant = retenu()
    expect(avant).toMatchObject({ donneesAu: '2026-09-30', placementId: t.placementId })
    const { id } = t.base.$client
      .prepare("select id from feuille where statut = 'verrouillee'")
      .get() as { id: string }
    corrigerFeuille(ctx(), id, {
      jour: le('2026-09-08'),
      code: 'AI',
      minutes: 0,
      raison: 'Absent ce jour-là',
    })
    const apres = retenu()?.resultat.jours_trimestre ?? 0
    expect(apres).toBeCloseTo((avant?.resultat.jours_trimestre ?? 0) - 1.2, 4)
  })

  test('suit aussi la fin d’un placement : plus rien n’est projeté après elle', () => {
    const { version } = trouverPlacement(t.base, ctx().perimetre, t.placementId)
    terminerPlacement(ctx(), t.placementId, {
      version,
      finLe: le('2026-11-30'),
      motif: 'arret_hote',
    })
    expect(retenu()).toMatchObject({ dateDemande: '2026-12-01', atteintLe: null })
  })
})

describe('la page des droits', () => {
  const voir = (filtres = {}) => voirDroits(t.base, ctx(), t.candidatId, filtres)

  test('montre le mois connu, ce qui déplace la date, et un essai qui ne garde rien', () => {
    const avant = JSON.stringify(retenu())
    const vus = voir({ semaines: 8 })
    expect(vus.jourParJour?.mois).toBe('2026-09')
    expect(vus.deplacements.map(({ code }) => code)).toContain('feuille_sans_travail')
    expect(vus.essai.essaye?.finAuPlusTot).not.toBe(vus.essai.prevu.finAuPlusTot)
    expect(JSON.stringify(retenu())).toBe(avant)
  })

  test('sans essai il n’y a pas de réponse, et un mois inconnu n’est pas montré', () => {
    expect(voir().essai.essaye).toBeNull()
    expect(voir({ mois: '2031-01' }).jourParJour?.mois).toBe('2026-09')
  })
})

describe('les alertes', () => {
  test('disparaissent quand la démarche est notée ; un autre CPAS et un lieu n’en voient aucune', () => {
    const jour = '2027-07-15'
    const codes = () => suivreLesDroits(t.base, ctx(jour), t.candidatId)?.taches.map((u) => u.code)
    expect(codes()).toEqual(['retrouver_feuille', 'seuil_proche'])
    noterUneDemarche(ctx(jour), t.placementId, { quoi: 'confirmation', faiteLe: le(jour) })
    expect(codes()).toEqual(['retrouver_feuille'])
    const autre = unTriangle(t.base)
    for (const acteur of [autre.agent, autre.gestionnaire, t.gestionnaire])
      expect(
        listerTaches(t.base, contexteDe(t.base, acteur, jour)).filter(
          ({ sujet }) => sujet.candidatId === t.candidatId,
        ),
      ).toEqual([])
    expect(() =>
      noterUneDemarche(contexteDe(t.base, autre.agent, jour), t.placementId, {
        quoi: 'duree',
        faiteLe: le(jour),
      }),
    ).toThrow('commun/introuvable')
  })
})

describe('l’usage de la loi', () => {
  const usage = {
    des: le('2026-12-10'),
    limite: 'libre',
    prolongation: 'jamais',
    decideur: 'responsable',
    semainesDAlerte: 12,
    source: 'Conseil du 10/12/2026',
  } as const

  test('se fixe par la direction, à partir d’aujourd’hui ; une ligne ne change plus', () => {
    expect(() => fixerPolitique(ctx(), usage)).toThrow('commun/interdit')
    const nadia = contexteDe(t.base, unAgent(t.base, t.cpasId, 'responsable'), '2026-12-10')
    expect(() => fixerPolitique(nadia, { ...usage, des: le('2026-12-09') })).toThrow(
      'droit/politique_retroactive',
    )
    fixerPolitique(nadia, usage)
    expect(suivreLesDroits(t.base, ctx(), t.candidatId)?.decideur).toBe('responsable')
    expect(() =>
      t.base.$client.prepare("update politique_de_droits set limite = 'seuil'").run(),
    ).toThrow()
    const autre = contexteDe(t.base, unTriangle(t.base).agent)
    expect(listerPolitiques(t.base, autre.perimetre)).toEqual([])
  })
})

describe('quand la loi change', () => {
  test('les deux résultats sont côte à côte et rien ne bouge', () => {
    const avant = JSON.stringify(retenu())
    const { jour, examines, differents } = comparerLois(t.base, ctx())
    expect([jour, examines]).toEqual(['2026-03-01', 1])
    // 41 years old: 468 days by the old brackets, 312 since.
    expect(differents).toMatchObject([
      { avant: { seuil: 468 }, apres: { seuil: 312, fin: '2027-08-31' } },
    ])
    expect(JSON.stringify(retenu())).toBe(avant)
    expect(comparerLois(t.base, contexteDe(t.base, unTriangle(t.base).agent)).examines).toBe(1)
  })
})

describe('l’attestation de jours', () => {
  test('donne les jours des feuilles verrouillées et le jour de ses données, toujours les mêmes octets', async () => {
    const lue = preparerAttestation(t.base, ctx(), t.candidatId, 'nl')
    expect(lue.donnees).toMatchObject({
      periode: { du: '2026-09-01', au: '2026-09-30' },
      mois: [{ mois: '2026-09', jours_de_travail: 26.4, jours_assimiles: 0 }],
    })
    const premiers = await imprimerAttestation(lue)
    const seconds = await imprimerAttestation(lue)
    expect(Buffer.compare(Buffer.from(premiers.octets), Buffer.from(seconds.octets))).toBe(0)
    expect(Buffer.from(premiers.octets).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('dit la même chose que la page, au dix-millième, quels que soient les mois vécus', () => {
    const codes = ['P', 'F', 'CA', 'JF', 'MG', 'MM', 'AT', 'AI', 'AA', 'TP', 'MT'] as const
    const mois = ['2026-10', '2026-11', '2026-12', '2027-01', '2027-02']
    const absences = fc.array(fc.tuple(fc.nat(90), fc.constantFrom(...codes)), { maxLength: 20 })
    fc.assert(
      fc.property(absences, fc.constantFrom(38, 19, 28.5), fc.nat(5), (lues, heures, combien) => {
        const u = unTriangle(baseDeTest(), { heuresSemaine: heures })
        for (const un of ['2026-09', ...mois.slice(0, combien)])
          uneFeuilleApprouvee(u, un, { verrouillee: true })
        const jours = u.base.$client
          .prepare('select rowid as n from feuille_jour order by jour')
          .pluck()
          .all() as number[]
        u.base.$client.exec('drop trigger if exists feuille_jour_verrouille_update')
        for (const [rang, code] of lues)
          changerLeCode(u.base, jours[rang % jours.length] ?? 0, code)
        const sien = contexteDe(u.base, u.agent, '2027-03-10')
        const page = voirDroits(u.base, sien, u.candidatId, {})
        const { donnees } = preparerAttestation(u.base, sien, u.candidatId, 'fr')
        const total = sommeAttestee(donnees)
        expect(page.prouves?.total).toBe(total)
        // No past job, one contract: the page's own three readings are those of the paper.
        expect(page.compteur?.resultat.jours_bruts).toBe(total)
        const { jours_occupation: o, jours_trimestre: q } = page.compteur?.resultat ?? {}
        expect(page.prouves?.retenus).toBe(Math.min(o ?? -1, q ?? -1))
        for (const langue of langues) {
          const papier = preparerAttestation(u.base, sien, u.candidatId, langue)
          expect(papier.donnees.explication).toBe(
            page.prouves && phraseDesLectures(textes(langue), page.prouves, langue),
          )
        }
      }),
      { numRuns: 40 },
    )
  })

  test('avant la première feuille il n’y a rien à attester ; un autre CPAS ne trouve personne', () => {
    const neuf = unTriangle(t.base)
    const sien = contexteDe(t.base, neuf.agent)
    expect(() => preparerAttestation(t.base, sien, neuf.candidatId, 'fr')).toThrow(
      'droit/rien_a_attester',
    )
    expect(() => preparerAttestation(t.base, sien, t.candidatId, 'fr')).toThrow(
      'commun/introuvable',
    )
    expect(() => preparerAttestation(t.base, ctx(), t.candidatId, 'de')).toThrow(
      'commun/introuvable',
    )
  })

  test('un calcul refait ne change rien', () => {
    const avant = retenu()
    enTransaction(t.base, (tx) => recalculerDroits(tx, ctx(), t.candidatId))
    expect(retenu()?.resultat).toEqual(avant?.resultat)
  })
})

function changerLeCode(base: Base, rang: number, code: string): void {
  base.$client.prepare('update feuille_jour set code = ? where rowid = ?').run(code, rang)
}

function sommeAttestee({ mois }: Record<string, unknown>): number {
  const lus = Array.isArray(mois) ? mois : []
  const somme = lus.reduce(
    (total: number, { jours_de_travail, jours_assimiles }) =>
      total + jours_de_travail + jours_assimiles,
    0,
  )
  return Math.round(somme * 10_000) / 10_000
}
