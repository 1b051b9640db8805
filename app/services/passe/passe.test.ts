import { beforeEach, describe, expect, test } from 'vitest'
import { type SaisieDePeriode, saisieDePeriode } from '#app/domain/candidat/saisie.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { OCTETS_AU_PLUS } from '#app/domain/shared/saisie.ts'
import { lireCompteur } from '#db/reads/droit.server.ts'
import { listerOccupations, trouverOccupation } from '#db/reads/passe.server.ts'
import { unAgent } from '#test/factories/monde.ts'
import { type Triangle, uneFeuilleApprouvee, unTriangle } from '#test/factories/placement.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { estimerDroits } from '../droit/estimer.server.ts'
import { ajouterPeriode } from './ajouter-periode.server.ts'
import { corrigerPeriode, retirerPeriode } from './corriger-periode.server.ts'
import { ouvrirPapier } from './papier.server.ts'

const le = dateCivile
const trimestre: SaisieDePeriode = {
  nature: 'temps_plein',
  du: le('2026-01-01'),
  au: le('2026-03-31'),
  regimeJours: 5,
  employeur: 'Ferme du Pré',
  natureDePreuve: 'c4',
  preuve: 'C4 du 02/04/2026',
  vue: true,
}

let t: Triangle
beforeEach(() => {
  t = unTriangle(baseDeTest())
})
const ctx = () => contexteDe(t.base, t.agent, '2026-12-10')
const compte = () => estimerDroits(t.base, ctx(), t.candidatId)?.jours
const retenu = () => lireCompteur(t.base, ctx().perimetre, t.candidatId)

describe('les jours d’avant', () => {
  test('une période vérifiée entre au compte dans la même transaction', () => {
    uneFeuilleApprouvee(t, '2026-09', { verrouillee: true })
    const avant = retenu()?.resultat.jours_trimestre ?? 0
    ajouterPeriode(ctx(), t.candidatId, trimestre)
    expect(retenu()?.resultat.jours_trimestre).toBe(avant + 78)
    expect(retenu()?.atteintLe).toBe('2027-06-01')
  })

  test('sans papier vu elle ne compte pas ; la vérification dit qui et quand', () => {
    const { occupationId } = ajouterPeriode(ctx(), t.candidatId, { ...trimestre, vue: false })
    expect(compte()).toBe(0)
    const cle = { candidatId: t.candidatId, occupationId }
    corrigerPeriode(ctx(), cle, { ...trimestre, version: 1 })
    // 64 weekdays at 6/5: the least favourable reading keeps no average.
    expect(compte()).toBe(76.8)
    expect(trouverOccupation(t.base, ctx().perimetre, cle)).toMatchObject({
      verifieePar: 'Léa Marchal',
      natureDePreuve: 'c4',
      version: 2,
    })
    expect(() => corrigerPeriode(ctx(), cle, { ...trimestre, version: 1 })).toThrow(
      'commun/modifie_entretemps',
    )
  })

  test('une période retirée ne compte plus et reste lisible avec sa raison', () => {
    const { occupationId } = ajouterPeriode(ctx(), t.candidatId, trimestre)
    const cle = { candidatId: t.candidatId, occupationId }
    retirerPeriode(ctx(), cle, { version: 1, raison: 'Papier d’une autre personne' })
    expect(compte()).toBe(0)
    expect(listerOccupations(t.base, ctx().perimetre, t.candidatId)).toMatchObject([
      { raisonDuRetrait: 'Papier d’une autre personne' },
    ])
    expect(() => retirerPeriode(ctx(), cle, { version: 2, raison: 'x' })).toThrow(
      'candidat/occupation_retiree',
    )
  })

  test('les jours d’un placement suivi ici ne se notent pas une seconde fois', () => {
    const pendant = { ...trimestre, du: le('2026-08-01'), au: le('2026-09-30') }
    expect(() => ajouterPeriode(ctx(), t.candidatId, pendant)).toThrow(
      'candidat/occupation_pendant_un_placement',
    )
    const demain = { ...trimestre, nature: 'formation' as const, au: le('2026-12-11') }
    expect(() => ajouterPeriode(ctx(), t.candidatId, demain)).toThrow(
      'candidat/occupation_dans_le_futur',
    )
  })

  test('un administratif lit mais n’écrit pas ; un autre CPAS ne voit rien', () => {
    const marc = contexteDe(t.base, unAgent(t.base, t.cpasId, 'administratif'), '2026-12-10')
    expect(() => ajouterPeriode(marc, t.candidatId, trimestre)).toThrow('commun/interdit')
    const { occupationId } = ajouterPeriode(ctx(), t.candidatId, trimestre)
    const autre = contexteDe(t.base, unTriangle(t.base).agent, '2026-12-10')
    expect(listerOccupations(t.base, autre.perimetre, t.candidatId)).toEqual([])
    expect(() => ajouterPeriode(autre, t.candidatId, trimestre)).toThrow('commun/introuvable')
    expect(() =>
      corrigerPeriode(
        autre,
        { candidatId: t.candidatId, occupationId },
        { ...trimestre, version: 1 },
      ),
    ).toThrow('commun/introuvable')
  })
})

describe('le papier qui prouve', () => {
  const pdf = (mot: string) => Buffer.from(`%PDF-1.7\n${mot}\n%%EOF\n`)
  const ajouter = (papier: Uint8Array) => ajouterPeriode(ctx(), t.candidatId, trimestre, papier)
  const cle = (occupationId: string) => ({ candidatId: t.candidatId, occupationId })

  test('est gardé chiffré sous son empreinte, et s’ouvre tel qu’il était', () => {
    const octets = pdf('C4 du 02/04/2026')
    const { occupationId } = ajouter(octets)
    expect(ouvrirPapier(ctx(), cle(occupationId))).toMatchObject({ type: 'application/pdf' })
    expect(Buffer.from(ouvrirPapier(ctx(), cle(occupationId)).octets).equals(octets)).toBe(true)
    const garde = t.base.$client
      .prepare('select f.octets from fichier f join occupation o on o.papier_sha256 = f.sha256')
      .pluck()
      .get() as Buffer
    expect(garde.includes('C4 du')).toBe(false)
  })

  test('n’est pas cru sur son nom : seuls un PDF, un JPEG ou un PNG entiers sont gardés', () => {
    for (const faux of [Buffer.from('<html>%PDF-'), Buffer.from('%PDF-1.7 coupé'), Buffer.from('')])
      expect(() => ajouter(faux)).toThrow('candidat/papier_illisible')
    expect(listerOccupations(t.base, ctx().perimetre, t.candidatId)).toEqual([])
  })

  test('reste à une correction, et cède la place à un autre', () => {
    const { occupationId } = ajouter(pdf('premier'))
    corrigerPeriode(ctx(), cle(occupationId), { ...trimestre, version: 1 })
    expect(Buffer.from(ouvrirPapier(ctx(), cle(occupationId)).octets).toString()).toContain(
      'premier',
    )
    corrigerPeriode(ctx(), cle(occupationId), { ...trimestre, version: 2 }, pdf('second'))
    expect(Buffer.from(ouvrirPapier(ctx(), cle(occupationId)).octets).toString()).toContain(
      'second',
    )
  })

  test('ne s’ouvre qu’au CPAS du dossier, et sa lecture est inscrite', () => {
    const { occupationId } = ajouter(pdf('C4'))
    const ailleurs = contexteDe(t.base, unTriangle(t.base).agent)
    expect(() => ouvrirPapier(ailleurs, cle(occupationId))).toThrow('commun/introuvable')
    // The same bytes elsewhere do not open this one's dossier.
    const sans = ajouterPeriode(ctx(), t.candidatId, {
      ...trimestre,
      du: le('2025-01-01'),
      au: le('2025-03-31'),
    })
    expect(() => ouvrirPapier(ctx(), cle(sans.occupationId))).toThrow('commun/introuvable')
    ouvrirPapier(ctx(), cle(occupationId))
    expect(
      t.base.$client
        .prepare("select count(*) from consultation where section = 'papier'")
        .pluck()
        .get(),
    ).toBe(1)
  })

  test('trop grand ou vide, il est refusé à son champ', () => {
    const lire = (octets: number) =>
      saisieDePeriode.safeParse({
        nature: 'temps_plein',
        du: '2026-01-01',
        au: '2026-03-31',
        papier: new File([new Uint8Array(octets)], 'c4.pdf', { type: 'application/pdf' }),
      }).error?.issues
    for (const octets of [0, OCTETS_AU_PLUS + 1])
      expect(lire(octets)).toMatchObject([{ path: ['papier'], message: 'fichier_taille' }])
    expect(lire(OCTETS_AU_PLUS)).toBeUndefined()
  })
})
