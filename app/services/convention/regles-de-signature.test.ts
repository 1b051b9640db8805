import { beforeEach, describe, expect, test } from 'vitest'
import type { SaisieDAvenant } from '#app/domain/avenant/saisie.ts'
import type { SaisieDeReglageDeSignature } from '#app/domain/convention/reglage.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { ouvrirAvenant } from '#app/services/avenant/ouvrir.server.ts'
import { tachesDuPlacement } from '#app/services/tache/lister.server.ts'
import type { Base } from '#db/client.server.ts'
import { lireConvention, trouverConvention } from '#db/reads/convention.server.ts'
import { envoi } from '#db/schema/journal.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import {
  type TriangleDeTest,
  unPlacementASigner,
  unSigne,
  unTriangle,
} from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { appliquerLesAvenantsDus } from '../avenant/appliquer.server.ts'
import { mettreEnSignature } from './figer.server.ts'
import { lireAuGuichet, lireDocument } from './lire-document.server.ts'
import { lirePourPartie } from './lire-pour-partie.server.ts'
import { lireTexteEnClair } from './lire-texte.server.ts'
import { deciderReglageDeSignature, reglageDeSignatureDu } from './reglage.server.ts'
import { preparerRelance } from './relancer.server.ts'
import { classerSignatureSurPapier, signerAuGuichet } from './signer-sur-place.server.ts'

let base: Base
let t: TriangleDeTest
const reference = 'Conseil du 3 novembre, n° 12'

beforeEach(() => {
  base = baseDeTest()
  t = unTriangle(base)
})

function regler(regles: Partial<SaisieDeReglageDeSignature>, jour = '2026-11-02'): void {
  deciderReglageDeSignature(contexteDe(base, t.responsable, jour), {
    ordre: 'libre',
    relais: 'nouveau',
    reference,
    des: dateCivile('2026-11-05'),
    ...regles,
  })
}

const ctxDe = (jour: string) => contexteDe(base, t.agent, jour)
const document = (id: string) => lireConvention(base, ctxDe('2026-11-12').perimetre, id)

describe('les règles de signature d’un CPAS', () => {
  test('valent de leur jour, restent à jamais, et se décident par la direction', () => {
    const { perimetre } = ctxDe('2026-11-02')
    regler({ ordre: 'cpas_en_dernier' })
    const du = (jour: string) => reglageDeSignatureDu(base, perimetre, dateCivile(jour))
    expect(du('2026-11-04')).toEqual({ ordre: 'libre', relais: 'nouveau', des: null })
    expect(du('2026-11-05')).toMatchObject({ ordre: 'cpas_en_dernier', des: '2026-11-05' })
    expect(() => regler({})).toThrow('convention/reglage_deja_pris')
    expect(() => regler({ des: dateCivile('2026-11-02') })).toThrow('convention/reglage_retroactif')
    const saisie = { ordre: 'libre', relais: 'ancien', reference } as const
    expect(() =>
      deciderReglageDeSignature(ctxDe('2026-11-02'), { ...saisie, des: dateCivile('2027-01-01') }),
    ).toThrow('commun/interdit')
    const ailleurs = contexteDe(base, unAgent(base, unCpas(base), 'responsable'), '2026-11-10')
    expect(reglageDeSignatureDu(base, ailleurs.perimetre, dateCivile('2026-11-10')).des).toBeNull()
  })
})

describe('un ordre de signature', () => {
  let conventionId: string
  let placementId: string

  beforeEach(async () => {
    regler({ ordre: 'cpas_en_dernier' })
    ;({ placementId, conventionId } = await unPlacementASigner(base, t))
  })

  const doiventSigner = (jour = '2026-11-11') =>
    tachesDuPlacement(base, ctxDe(jour), placementId)
      .filter(({ code }) => code === 'signer')
      .map(({ debiteur }) => debiteur)
  const appeles = () =>
    base
      .select({ destinataire: envoi.destinataire, sujetId: envoi.sujetId })
      .from(envoi)
      .all()
      .filter(({ sujetId }) => sujetId === conventionId).length

  test('dit à chacun qui signe d’abord, et n’appelle que celui dont c’est le tour', () => {
    expect(doiventSigner()).toEqual(['hote'])
    expect(appeles()).toBe(1)
    expect(() => unSigne(base, t.travailleur, conventionId, '2026-11-11')).toThrow(
      'convention/pas_son_tour',
    )
    expect(() => unSigne(base, t.responsable, conventionId, '2026-11-11')).toThrow(
      'convention/pas_son_tour',
    )
    const vuParLui = () =>
      lirePourPartie(base, contexteDe(base, t.travailleur), conventionId, 'fr').empechement
    expect(vuParLui()).toEqual({ dabord: 'hote' })
    expect(preparerRelance(base, ctxDe('2026-11-11'), conventionId).destinataires).toMatchObject([
      { partie: 'hote' },
    ])

    unSigne(base, t.gestionnaire, conventionId, '2026-11-11')
    expect(doiventSigner()).toEqual(['travailleur'])
    expect(appeles()).toBe(2)
    expect(vuParLui()).toBeNull()

    unSigne(base, t.travailleur, conventionId, '2026-11-12')
    expect(doiventSigner()).toEqual(['cpas'])
    unSigne(base, t.responsable, conventionId, '2026-11-12')
    expect(document(conventionId).statut).toBe('signee')
  })

  test('vaut au guichet ; un papier, qui porte déjà son encre, se classe toujours', () => {
    const ctx = ctxDe('2026-11-11')
    const sha256 = document(conventionId).textes[0]?.sha256 ?? ''
    expect(lireAuGuichet(base, ctx, conventionId)).toMatchObject({
      texte: null,
      empechement: { dabord: 'hote' },
    })
    expect(lireDocument(base, ctx, conventionId, 'fr')).toMatchObject({
      dabord: 'hote',
      peut: { guichet: false, papier: true },
    })
    expect(() => signerAuGuichet(ctx, conventionId, { sha256 })).toThrow('convention/pas_son_tour')
    classerSignatureSurPapier(ctx, conventionId, {
      sha256,
      partie: 'travailleur',
      nom: 'Fatima Benali',
      octets: Buffer.from('%PDF-1.7\n%%EOF'),
    })
    expect(document(conventionId).signatures).toHaveLength(1)
  })

  test('ne touche pas un texte envoyé à signer avant lui', async () => {
    deciderReglageDeSignature(contexteDe(base, t.responsable, '2026-11-12'), {
      ordre: 'libre',
      relais: 'nouveau',
      reference,
      des: dateCivile('2026-11-13'),
    })
    expect(() => unSigne(base, t.responsable, conventionId, '2026-11-14')).toThrow(
      'convention/pas_son_tour',
    )
  })
})

describe('un avenant qui nomme un nouveau signataire de l’hôte', () => {
  let placementId: string
  const nouveauSignataire: SaisieDAvenant = {
    nature: 'signataire',
    effetLe: dateCivile('2027-03-08'),
    motif: 'la direction de l’atelier a changé.',
    representantsHote: ['Olivier Maes, directeur'],
  }

  async function convenu(regles: Partial<SaisieDeReglageDeSignature> | null): Promise<void> {
    if (regles) regler(regles)
    const prete = await unPlacementASigner(base, t)
    placementId = prete.placementId
    for (const acteur of [t.gestionnaire, t.travailleur, t.responsable])
      unSigne(base, acteur, prete.conventionId, '2026-11-12')
  }

  async function ouvert(saisie = nouveauSignataire): Promise<string> {
    const ctx = ctxDe('2027-03-01')
    const { conventionId } = ouvrirAvenant(ctx, placementId, saisie)
    await mettreEnSignature(ctx, conventionId, trouverConvention(base, ctx.perimetre, conventionId))
    return conventionId
  }

  const texteDe = (id: string, langue: 'fr' | 'nl' = 'fr') =>
    JSON.stringify(lireTexteEnClair(base, ctxDe('2027-03-01'), id, { langue })?.blocs)

  test('est signé par l’ancien ou par le nouveau selon la règle du CPAS, et le document dit qui et pourquoi', async () => {
    await convenu({ relais: 'ancien' })
    const id = await ouvert()
    expect(texteDe(id)).toContain('par la personne qui le représentait jusqu’ici')
    expect(texteDe(id)).toContain('Telle est la règle du CPAS depuis le 5 novembre 2026.')
    expect(() => unSigne(base, t.gestionnaire, id, '2027-03-02', 'Olivier Maes')).toThrow(
      'avenant/autre_signataire',
    )
    unSigne(base, t.gestionnaire, id, '2027-03-02', 'Chantal Lebrun')
  })

  test('sans règle du CPAS, est signé par le nouveau : l’ancien peut être parti', async () => {
    await convenu(null)
    const id = await ouvert()
    expect(texteDe(id)).toContain('peut avoir quitté l’organisation')
    expect(texteDe(id)).toContain('Le CPAS n’a pas fixé d’autre règle.')
    expect(() => unSigne(base, t.gestionnaire, id, '2027-03-02', 'Chantal Lebrun')).toThrow(
      'avenant/autre_signataire',
    )
    unSigne(base, t.gestionnaire, id, '2027-03-02', 'maes OLIVIER')
    unSigne(base, t.responsable, id, '2027-03-02')
    expect(document(id).statut).toBe('signee')
  })

  test('garde la règle du jour où il a été préparé', async () => {
    await convenu({ relais: 'ancien' })
    const id = await ouvert()
    deciderReglageDeSignature(contexteDe(base, t.responsable, '2027-03-01'), {
      ordre: 'libre',
      relais: 'nouveau',
      reference,
      des: dateCivile('2027-03-02'),
    })
    expect(() => unSigne(base, t.gestionnaire, id, '2027-03-03', 'Olivier Maes')).toThrow(
      'avenant/autre_signataire',
    )
  })

  test('vaut pour les avenants suivants, dès son jour', async () => {
    await convenu(null)
    const id = await ouvert()
    unSigne(base, t.gestionnaire, id, '2027-03-02', 'Olivier Maes')
    unSigne(base, t.responsable, id, '2027-03-02')
    appliquerLesAvenantsDus(
      contexteDe(base, { porte: 'systeme', id: 'systeme', role: 'systeme' }, '2027-03-08'),
    )
    const suivant = await ouvert({
      nature: 'periode',
      effetLe: dateCivile('2027-03-15'),
      motif: 'les absences reculent la date.',
      finPrevueLe: dateCivile('2027-12-17'),
    })
    expect(texteDe(suivant)).toContain('Olivier Maes')
    expect(texteDe(suivant)).not.toContain('Chantal Lebrun')
  })

  test('dit à un gestionnaire qu’il ne désigne pas qui signe à sa place', async () => {
    await convenu(null)
    const id = await ouvert()
    const vu = lirePourPartie(base, contexteDe(base, t.gestionnaire), id, 'fr')
    expect(vu).toMatchObject({ attend: true, peutSigner: false, designes: ['Olivier Maes'] })
  })

  test('ne se fait pas pour le même signataire', async () => {
    await convenu(null)
    await expect(
      ouvert({ ...nouveauSignataire, representantsHote: ['Chantal Lebrun, directrice'] }),
    ).rejects.toThrow('avenant/rien_de_change')
  })
})
