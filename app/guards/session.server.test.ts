import { beforeEach, describe, expect, test } from 'vitest'
import { saisieVide } from '#app/domain/compte/saisie.ts'
import { loader as connexion } from '#app/routes/_public+/connexion._index/route.tsx'
import { action as deconnexion } from '#app/routes/_public+/deconnexion/route.ts'
import { action as changer } from '#app/routes/_public+/moi.mot-de-passe/route.tsx'
import { action as fermer } from '#app/routes/_public+/moi.session/route.ts'
import { hacherMotDePasse } from '#app/services/compte/mots-de-passe.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { poserMotDePasse } from '#db/writes/compte.server.ts'
import { unMandatDe } from '#test/factories/comptes.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { cookieDe, demander, uneInstance } from '#test/support/requete.ts'
import { desactiverCompte } from '../services/compte/desactiver.server.ts'
import { cpas } from './gardes.server.ts'
import { ouvrirSession } from './session.server.ts'

const DEBUT = Date.parse('2026-11-25T08:00:00Z')
const minutes = (combien: number) => combien * 60_000

let base: Base
let heure: number
let cpasId: string
let agent: ReturnType<typeof unAgent>

beforeEach(() => {
  base = baseDeTest()
  heure = DEBUT
  cpasId = unCpas(base)
  agent = unAgent(base, cpasId)
})

const instance = () => uneInstance(base, () => new Date(heure))
const page = cpas.lire(({ personne }) => personne.prenom)
const acte = cpas.agir(saisieVide, () => {
  faits++
  return '/cpas'
})
let faits = 0

async function entrer(qui = agent, avant: string | null = null): Promise<string> {
  const cookie = await ouvrirSession(base, {
    compteId: qui.id,
    mandatId: unMandatDe(base, qui.id),
    moyen: 'mot_de_passe',
    agent: 'essai',
    maintenant: new Date(heure),
    navigateur: { cookie: avant, enHttps: true },
  })
  return cookie.split(';')[0] ?? ''
}

const ouvre = async (cookie: string) =>
  (await demander(instance(), page, { cookie, url: '/cpas' })).statut === 200

describe('les douze règles d’une connexion', () => {
  test('1. une clé inconnue n’est personne, et son cookie est effacé', async () => {
    const reponse = await demander(instance(), page, {
      cookie: '__Host-p60=inconnue',
      url: '/cpas',
    })
    expect(reponse).toMatchObject({ statut: 302, vers: '/connexion?suite=%2Fcpas' })
    expect(reponse.cookies).toEqual([
      '__Host-p60=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0',
    ])
  })

  test('2. entrer donne une autre clé, et celle d’avant n’ouvre plus rien', async () => {
    const avant = await entrer()
    const apres = await entrer(agent, avant)
    expect(apres).not.toBe(avant)
    expect(await ouvre(avant)).toBe(false)
    expect(await ouvre(apres)).toBe(true)
  })

  test('3 et 4. changer de mot de passe change la clé et ferme toutes les autres', async () => {
    const empreinte = await hacherMotDePasse('le vieux mot de passe')
    enTransaction(base, (tx) => poserMotDePasse(tx, agent.id, empreinte, new Date(heure)))
    const [ici, ailleurs] = [await entrer(), await entrer()]
    const reponse = await demander(instance(), changer, {
      cookie: ici,
      formulaire: {
        motDePasseActuel: 'le vieux mot de passe',
        motDePasse: 'quatre girafes dorment ici',
        motDePasseBis: 'quatre girafes dorment ici',
      },
    })
    expect(reponse).toMatchObject({ statut: 303, vers: '/moi?fait=compte.mot_de_passe_change' })
    const nouvelle = cookieDe(reponse)
    expect(nouvelle).not.toBe(ici)
    expect([await ouvre(ici), await ouvre(ailleurs), await ouvre(nouvelle)]).toEqual([
      false,
      false,
      true,
    ])
  })

  test('5. une clé rejouée après la déconnexion n’est personne', async () => {
    const cookie = await entrer()
    await demander(instance(), deconnexion, { cookie, formulaire: {} })
    expect(await ouvre(cookie)).toBe(false)
  })

  test('6. sans usage, un bureau se ferme après trente minutes, pas avant', async () => {
    const [a, b] = [await entrer(), await entrer()]
    heure += minutes(30) - 1000
    expect(await ouvre(a)).toBe(true)
    heure = DEBUT + minutes(30) + 1000
    expect(await ouvre(b)).toBe(false)
  })

  test('7. en usage toutes les dix minutes, elle finit à dix heures', async () => {
    const cookie = await entrer()
    while (heure < DEBUT + minutes(600)) {
      expect(await ouvre(cookie)).toBe(true)
      heure += minutes(10)
    }
    heure += 1000
    expect(await ouvre(cookie)).toBe(false)
  })

  test('8. un accès fermé ne passe plus à la demande suivante', async () => {
    const cheffe = unAgent(base, cpasId, 'responsable')
    const cookie = await entrer()
    desactiverCompte(contexteDe(base, cheffe), unMandatDe(base, agent.id))
    expect(await ouvre(cookie)).toBe(false)
  })

  test('9. la sixième connexion ferme la plus ancienne', async () => {
    const cookies: string[] = []
    for (let i = 0; i < 6; i++) {
      cookies.push(await entrer())
      heure += 1000
    }
    const ouvertes = await Promise.all(cookies.map(ouvre))
    expect(ouvertes).toEqual([false, true, true, true, true, true])
  })

  test('10. une horloge reculée d’une heure ne prolonge pas au-delà de la fin', async () => {
    const cookie = await entrer()
    heure = DEBUT + minutes(20)
    expect(await ouvre(cookie)).toBe(true)
    heure -= minutes(60)
    while (heure < DEBUT + minutes(600)) {
      expect(await ouvre(cookie)).toBe(true)
      heure += minutes(20)
    }
    heure = DEBUT + minutes(600) + 1000
    expect(await ouvre(cookie)).toBe(false)
  })

  test('11. l’autre onglet ne fait plus rien après une déconnexion', async () => {
    faits = 0
    const cookie = await entrer()
    await demander(instance(), deconnexion, { cookie, formulaire: {} })
    const reponse = await demander(instance(), acte, { cookie, formulaire: {}, url: '/cpas' })
    expect(reponse).toMatchObject({ statut: 302, vers: '/connexion' })
    expect(faits).toBe(0)
  })

  test('12. chaque cookie est lié à cet hôte, caché aux scripts et disparaît avec le navigateur', async () => {
    const cookie = await ouvrirSession(base, {
      compteId: agent.id,
      mandatId: unMandatDe(base, agent.id),
      moyen: 'lien',
      agent: '',
      maintenant: new Date(heure),
      navigateur: { cookie: null, enHttps: true },
    })
    expect(cookie).toMatch(/^__Host-p60=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  })
})

test('la ligne d’une base volée n’ouvre rien', async () => {
  await entrer()
  const volee = base.$client.prepare('select id from session').pluck().get()
  expect(await ouvre(`__Host-p60=${volee}`)).toBe(false)
})

test('fermer une connexion ne ferme que la sienne', async () => {
  const autre = unAgent(base, cpasId, 'agent', 'Karim')
  const [sienne, mienne] = [await entrer(autre), await entrer()]
  const id = (qui: string) =>
    String(base.$client.prepare('select id from session where user_id = ?').pluck().get(qui))
  await demander(instance(), fermer, { cookie: mienne, formulaire: { session: id(autre.id) } })
  expect(await ouvre(sienne)).toBe(true)
  const reponse = await demander(instance(), fermer, {
    cookie: mienne,
    formulaire: { session: id(agent.id) },
  })
  expect(reponse.vers).toBe('/moi?fait=compte.session_fermee')
  expect(await ouvre(mienne)).toBe(false)
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
  'après la connexion, on ne part pas vers %s',
  async (suite) => {
    const { donnees } = await demander(instance(), connexion, {
      url: `/connexion?suite=${encodeURIComponent(suite)}`,
    })
    expect(donnees).toMatchObject({ suite: null })
  },
)
