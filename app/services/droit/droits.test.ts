import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { phraseDesLectures } from '#app/i18n/lectures.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { lireCompteur, listerPolitiques } from '#db/reads/droit.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { insererAvenant } from '#db/writes/avenant.server.ts'
import { insererConvention } from '#db/writes/convention.server.ts'
import { modifierPlacement } from '#db/writes/placement.server.ts'
import { semaineDe38Heures, unAgent } from '#test/factories/monde.ts'
import { type Triangle, uneFeuilleApprouvee, unTriangle } from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { noterUneDemarche } from '../placement/noter-demarche.server.ts'
import { terminerPlacement } from '../placement/terminer.server.ts'
import { corrigerFeuille } from '../prestation/corriger.server.ts'
import { listerTaches } from '../tache/lister.server.ts'
import { imprimerAttestation, preparerAttestation } from './attester.server.ts'
import { casDe } from './cas-connu.server.ts'
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

describe('un avenant d’heures', () => {
  /** Signed by all: from 1 November on, half-time; what was worked before was worked full-time. */
  function passerAMiTemps(): void {
    const [avenantId, conventionId] = ['a'.repeat(26), 'c'.repeat(26)]
    const { hoteId, candidatId, placementId, cpasId } = t
    const semaine = semaineDe38Heures.map((un) => ({ ...un, a: '11:48', pauseMinutes: 0 }))
    const effetLe = le('2026-11-01')
    const creeA = ctx('2026-10-20').maintenant
    enTransaction(t.base, (tx) => {
      const commun = { cpasId, hoteId, candidatId, creeA }
      insererAvenant(tx, {
        ...commun,
        id: avenantId,
        placementId,
        rang: 1,
        nature: 'horaire',
        effetLe,
        changement: { nature: 'horaire', semaine, heuresSemaine: 19, heuresAvant: 38 },
        motif: 'Garde d’un enfant.',
      })
      insererConvention(tx, {
        ...commun,
        id: conventionId,
        type: 'avenant',
        signataires: ['cpas', 'hote', 'travailleur'],
        sujetId: avenantId,
        reference: 'AV-2026-1',
        statut: 'signee',
        numero: 1,
      })
      const { version } = trouverPlacement(tx, ctx().perimetre, placementId)
      modifierPlacement(tx, { id: placementId, version }, { heuresSemaine: 19 })
      recalculerDroits(tx, ctx('2026-10-21'), candidatId)
    })
  }
  const lignes = () =>
    (retenu()?.resultat.lignes ?? []).filter(
      ({ regle, jours_bruts }) => regle.startsWith('travail_temps') && jours_bruts > 0,
    )

  test('coupe le compte en deux : les jours d’avant gardent leurs heures', () => {
    uneFeuilleApprouvee(t, '2026-10', { verrouillee: true })
    const avant = retenu()?.resultat.jours_bruts
    passerAMiTemps()
    expect(retenu()?.resultat.jours_bruts).toBe(avant)
    expect(lignes()).toMatchObject([
      { regle: 'travail_temps_plein', du: '2026-09-01', au: '2026-10-31' },
    ])
    uneFeuilleApprouvee(t, '2026-11', { verrouillee: true })
    const [plein, partiel] = lignes()
    expect(plein).toMatchObject({ au: '2026-10-31', jours_bruts: avant })
    expect(partiel).toMatchObject({ regle: 'travail_temps_partiel', du: '2026-11-01' })
  })

  test('se lit pareil sur l’attestation : chaque mois par les heures de son temps', () => {
    uneFeuilleApprouvee(t, '2026-10', { verrouillee: true })
    passerAMiTemps()
    uneFeuilleApprouvee(t, '2026-11', { verrouillee: true })
    const { donnees } = preparerAttestation(t.base, ctx(), t.candidatId, 'fr')
    const { prouves, compteur } = voirDroits(t.base, ctx(), t.candidatId, {})
    // 22 weekdays each at 6/5; then the hours of the sheet × 6/38.
    expect(prouves?.mois.slice(0, 2).map(({ travail, assimiles }) => travail + assimiles)).toEqual([
      26.4, 26.4,
    ])
    expect(prouves?.total).toBe(sommeAttestee(donnees))
    expect(prouves?.total).toBe(compteur?.resultat.jours_bruts)
  })

  test('fait planifier la suite à mi-temps, sans déplacer ce qui est acquis', () => {
    const avant = retenu()?.resultat.jours_occupation
    passerAMiTemps()
    const connu = casDe(t.base, ctx(), t.candidatId)
    expect(connu?.contrat.tranches.map(({ du, au, temps }) => [du, au, temps.type])).toEqual([
      ['2026-09-01', '2026-10-31', 'plein'],
      ['2026-11-01', '2027-08-31', 'partiel'],
    ])
    expect(retenu()?.resultat.jours_occupation).toBe(avant)
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
