import { beforeEach, describe, expect, test } from 'vitest'
import { nombreDeSms } from '#app/domain/shared/sms.ts'
import { action as ouvrir } from '#app/routes/_public+/lien.$jeton._index/route.tsx'
import { action as redemander } from '#app/routes/_public+/lien.$jeton.nouveau/route.ts'
import { loader as documentDuTravailleur } from '#app/routes/travailleur+/documents.$conventionId._index/route.tsx'
import {
  loader as pageDeSignature,
  action as signer,
} from '#app/routes/travailleur+/documents.$conventionId.signature/route.tsx'
import { utiliserLien, voirLien } from '#app/services/compte/utiliser-lien.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { lireConvention } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import { envoi } from '#db/schema/journal.ts'
import { unComplementDePlacement } from '#test/factories/monde.ts'
import {
  decider,
  misEnSignature,
  type TriangleDeTest,
  unCadreEnVigueur,
  unPlacement,
  unTriangle,
} from '#test/factories/triangle.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { accueilDe } from '#test/support/invitations.ts'
import { cookieDe, demander, uneInstance } from '#test/support/requete.ts'
import { suivreLeDossier } from '../compte/acces-du-travailleur.server.ts'
import { preparerRelance, relancerSignataires } from '../convention/relancer.server.ts'
import { completerPlacement } from '../placement/completer.server.ts'
import { distribuer, type Facteur, type Sms } from './distribuer.server.ts'

const MOBILE = '+32470123456'
let base: Base
let t: TriangleDeTest
let partis: Sms[]

beforeEach(() => {
  base = baseDeTest()
  t = unTriangle(base)
  partis = []
})

/** The worker has no e-mail and no access: only this number in the dossier. */
async function aSignerPour(telephone: string | null): Promise<string> {
  await unCadreEnVigueur(base, t)
  const placementId = unPlacement(base, t)
  decider(base, t.agent, placementId)
  const { perimetre } = contexteDe(base, t.agent, '2026-11-10')
  completerPlacement(contexteDe(base, t.agent, '2026-11-10'), placementId, {
    ...unComplementDePlacement,
    version: trouverPlacement(base, perimetre, placementId).version,
  })
  const sql = base.$client
  sql.prepare("update mandat set fin_a = 1 where role = 'travailleur'").run()
  sql
    .prepare('update candidat set courriel = null, telephone = ? where id = ?')
    .run(telephone, t.candidatId)
  return misEnSignature(base, t.agent, 'convention-individuelle', placementId, '2026-11-10')
}

const facteur: Facteur = {
  porter: async () => {},
  texter: async (sms) => {
    partis.push(sms)
  },
}

async function passer(jour = '2026-11-10'): Promise<Sms | undefined> {
  await distribuer(base, facteur, () => midi(jour), 'https://passerelle.valmont.example')
  return partis.at(-1)
}

function lienDe({ texte }: Sms): { jeton: string; code: string } {
  const [, jeton = '', code = ''] = /\/lien\/(\S+) Code : (\S{4}-\S{4})/.exec(texte) ?? []
  return { jeton, code }
}

const entrer = (lien: { jeton: string; code: string }, jour = '2026-11-11') =>
  utiliserLien(
    accueilDe(base, jour),
    { ...lien, motDePasse: null },
    { adresse: '192.0.2.7', navigateur: null },
  )

describe('un travailleur sans e-mail', () => {
  test('signe jusqu’au bout par un lien reçu par SMS, sans connexion par e-mail', async () => {
    const conventionId = await aSignerPour(MOBILE)
    const sms = await passer()
    expect(sms).toMatchObject({ numero: MOBILE, nom: 'Fatima Benali' })
    expect(nombreDeSms(sms?.texte ?? '')).toBeLessThanOrEqual(2)
    if (!sms) return

    const instance = uneInstance(base, () => midi('2026-11-11'))
    const { jeton, code } = lienDe(sms)
    const entree = await demander(instance, ouvrir, { params: { jeton }, formulaire: { code } })
    expect(entree).toMatchObject({ statut: 303, vers: `/travailleur/documents/${conventionId}` })
    const cookie = cookieDe(entree)
    const params = { conventionId }
    const lu = await demander(instance, documentDuTravailleur, { params, cookie })
    expect(lu).toMatchObject({ statut: 200, donnees: { attend: true } })
    const { donnees } = await demander(instance, pageDeSignature, { params, cookie })
    const { sha256 } = (donnees as { texte: { sha256: string } }).texte
    const reponse = await demander(instance, signer, {
      params,
      cookie,
      formulaire: { sha256, lu: 'oui' },
    })
    expect(reponse.statut).toBe(303)
    const { signatures } = lireConvention(base, contexteDe(base, t.agent).perimetre, conventionId)
    expect(signatures).toMatchObject([
      { partie: 'travailleur', methode: 'lien', nom: 'Fatima Benali' },
    ])
  })

  test('ne reçoit rien sur une ligne fixe : le guichet et le papier restent', async () => {
    const conventionId = await aSignerPour('+3221234567')
    expect(await passer()).toBeUndefined()
    const { destinataires } = preparerRelance(base, contexteDe(base, t.agent), conventionId)
    expect(destinataires.find(({ partie }) => partie === 'travailleur')?.personnes).toEqual([])
  })

  test('n’est rappelé qu’une fois par jour, et l’agent voit que c’est par SMS', async () => {
    const conventionId = await aSignerPour(MOBILE)
    const ctx = (jour: string) => contexteDe(base, t.agent, jour)
    expect(() => relancerSignataires(ctx('2026-11-10'), conventionId)).toThrow(
      'convention/relance_trop_tot',
    )
    const { destinataires } = preparerRelance(base, ctx('2026-11-12'), conventionId)
    expect(destinataires).toContainEqual({
      partie: 'travailleur',
      personnes: [{ nom: 'Fatima Benali', canal: 'sms' }],
    })
    relancerSignataires(ctx('2026-11-12'), conventionId)
    await passer('2026-11-12')
    expect(partis.map(({ numero }) => numero)).toEqual([MOBILE, MOBILE])
  })

  test('dont le numéro change : les liens partis à l’ancien meurent, les suivants vont au nouveau', async () => {
    const conventionId = await aSignerPour(MOBILE)
    const ancien = await passer()
    const ctx = contexteDe(base, t.agent, '2026-11-12')
    const neuf = '+32470999888'
    base.$client.prepare('update candidat set telephone = ? where id = ?').run(neuf, t.candidatId)
    enTransaction(base, (tx) =>
      suivreLeDossier(
        tx,
        ctx,
        { id: t.candidatId, prenom: 'Fatima', nom: 'Benali', courriel: null, telephone: neuf },
        { telephone: MOBILE },
      ),
    )
    if (ancien) await expect(entrer(lienDe(ancien), '2026-11-12')).rejects.toThrow('compte/lien_')
    relancerSignataires(ctx, conventionId)
    expect((await passer('2026-11-12'))?.numero).toBe(neuf)
  })

  test('dont le lien a vieilli en redemande un, au numéro du dossier et nulle part ailleurs', async () => {
    await aSignerPour(MOBILE)
    const vieux = await passer()
    if (!vieux) throw new Error('no text message')
    const { jeton } = lienDe(vieux)
    expect(voirLien(accueilDe(base, '2026-12-20'), jeton, null)).toMatchObject({
      etat: 'perime',
      renouvelable: 'sms',
      dejaSigne: false,
    })
    const instance = uneInstance(base, () => midi('2026-12-20'))
    for (let i = 0; i < 3; i += 1)
      expect(
        (await demander(instance, redemander, { params: { jeton }, formulaire: {} })).statut,
      ).toBe(303)
    expect(
      (await demander(instance, redemander, { params: { jeton }, formulaire: {} })).statut,
    ).toBe(429)
    const neuf = await passer('2026-12-20')
    expect(neuf?.numero).toBe(MOBILE)
    expect(neuf?.texte).toContain('Votre nouveau lien')
    if (neuf) expect((await entrer(lienDe(neuf), '2026-12-20')).suite).toContain('/documents/')
  })
})

test('sans fournisseur, un SMS attend dans la boîte d’envoi au lieu de se perdre', async () => {
  await aSignerPour(MOBILE)
  const muet: Facteur = {
    ...facteur,
    texter: async () => {
      throw Object.assign(new Error('no provider'), { code: 'ESMS' })
    },
  }
  await distribuer(base, muet, () => midi('2026-11-10'), 'https://essai.example')
  const [ligne] = base
    .select({ canal: envoi.canal, etat: envoi.etat, erreur: envoi.erreur })
    .from(envoi)
    .all()
    .filter(({ canal }) => canal === 'sms')
  expect(ligne).toEqual({ canal: 'sms', etat: 'pret', erreur: 'ESMS' })
})
