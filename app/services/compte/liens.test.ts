import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { action as demanderParPage } from '#app/routes/_public+/connexion.lien._index/route.tsx'
import { action, loader } from '#app/routes/_public+/lien.$jeton._index/route.tsx'
import { action as redemander } from '#app/routes/_public+/lien.$jeton.nouveau/route.ts'
import type { Base } from '#db/client.server.ts'
import { evenementsDe, lettresPour, lienPour } from '#test/factories/comptes.ts'
import { unAgent, unCompte, unCpas } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { accueilDe } from '#test/support/invitations.ts'
import { cookieDe, demander, uneInstance } from '#test/support/requete.ts'
import { connecter } from './connecter.server.ts'
import { demanderLien } from './demander-lien.server.ts'

let base: Base
let lea: ActeurDuCpas
let courriel: string

beforeEach(() => {
  base = baseDeTest()
  lea = unAgent(base, unCpas(base))
  courriel = String(
    base.$client.prepare('select courriel from compte where id = ?').pluck().get(lea.id),
  )
})

const instance = () => uneInstance(base, () => midi('2026-11-25'))
const accueil = () => accueilDe(base)
const demanderPour = (qui: string, suite: string | null = null) =>
  demanderLien(accueil(), { courriel: qui, suite }, { adresse: '192.0.2.7', navigateur: 'secret' })

/** Everything that stands in the database, as one number. */
const empreinteDeLaBase = () => createHash('sha256').update(base.$client.serialize()).digest('hex')

describe('ouvrir un lien ne fait rien', () => {
  test('deux cents passages d’un lecteur automatique laissent la base intacte et le lien bon', async () => {
    demanderPour(courriel)
    const { jeton, code } = lienPour(base, courriel)
    const avant = empreinteDeLaBase()
    for (let i = 0; i < 200; i++)
      expect(await demander(instance(), loader, { params: { jeton } })).toMatchObject({
        statut: 200,
        donnees: { etat: 'code' },
      })
    expect(empreinteDeLaBase()).toBe(avant)
    const reponse = await demander(instance(), action, { params: { jeton }, formulaire: { code } })
    expect(reponse.statut).toBe(303)
  })

  test('un formulaire envoyé par une machine, sans cookie ni code, n’entre pas', async () => {
    demanderPour(courriel)
    const { jeton } = lienPour(base, courriel)
    const reponse = await demander(instance(), action, { params: { jeton }, formulaire: {} })
    expect(reponse).toMatchObject({ statut: 422, cookies: [] })
  })

  test('dans le navigateur qui l’a demandé, un clic suffit', async () => {
    const demande = await demander(instance(), demanderParPage, { formulaire: { courriel } })
    const { jeton } = lienPour(base, courriel)
    const cookie = cookieDe(demande)
    const vue = await demander(instance(), loader, { params: { jeton }, cookie })
    expect(vue.donnees).toMatchObject({ etat: 'utilisable' })
    const reponse = await demander(instance(), action, {
      params: { jeton },
      cookie,
      formulaire: {},
    })
    expect(reponse.statut).toBe(303)
    expect(reponse.cookies[0]).toMatch(/^__Host-p60=/)
  })
})

describe('ce qu’un lien ne dit pas', () => {
  test('une adresse inconnue reçoit la même réponse et coûte la même écriture', async () => {
    const lignes = () => evenementsDe(base).length
    const avant = lignes()
    const connue = await demander(instance(), demanderParPage, { formulaire: { courriel } })
    const apresConnue = lignes()
    const inconnue = await demander(instance(), demanderParPage, {
      formulaire: { courriel: 'personne@nulle-part.example' },
    })
    const sansCookie = ({ statut, vers, donnees }: typeof connue) => ({ statut, vers, donnees })
    expect(sansCookie(inconnue)).toEqual(sansCookie(connue))
    expect([apresConnue - avant, lignes() - apresConnue]).toEqual([1, 1])
    expect(lettresPour(base, 'personne@nulle-part.example')).toEqual([])
  })

  test('un mot de passe faux et une adresse inconnue se refusent pareil', async () => {
    const essayer = async (qui: string) => {
      const debut = performance.now()
      const code = await connecter(
        accueil(),
        { courriel: qui, motDePasse: 'faux' },
        '192.0.2.8',
      ).catch((erreur) => (erreur instanceof ErreurMetier ? erreur.code : erreur))
      return { code, ms: performance.now() - debut }
    }
    await essayer('echauffement@x.example')
    const [connue, inconnue] = [await essayer(courriel), await essayer('inconnue@x.example')]
    expect([connue.code, inconnue.code]).toEqual([
      'compte/identifiants_faux',
      'compte/identifiants_faux',
    ])
    // Both verify a hash: without it an unknown address would be answered some fifty times faster.
    expect(inconnue.ms).toBeGreaterThan(connue.ms / 5)
  })

  test('redemander une invitation répond pareil pour n’importe quel lien', async () => {
    demanderPour(courriel)
    const { jeton } = lienPour(base, courriel)
    const reponses = await Promise.all(
      [jeton, 'invente'].map((un) =>
        demander(instance(), redemander, { params: { jeton: un }, formulaire: {} }),
      ),
    )
    expect(reponses[0]).toEqual(reponses[1])
    expect(lettresPour(base, courriel)).toHaveLength(1)
  })

  test('deux personnes d’une adresse reçoivent chacune le leur, par leur nom', () => {
    unCompte(base, { prenom: 'Sans', nom: 'Mandat', courriel })
    unAgentDe('Karim', courriel)
    demanderPour(courriel)
    expect(new Set(lettresPour(base, courriel).map(({ nom }) => nom))).toEqual(
      new Set(['Léa Marchal', 'Karim Marchal']),
    )
  })
})

describe('où mène un lien', () => {
  test.each(['https://evil.example', '//evil.example', '/\\evil', 'javascript:alert(1)'])(
    'pas à %s',
    async (suite) => {
      await demander(instance(), demanderParPage, { formulaire: { courriel, suite } })
      const { jeton, code } = lienPour(base, courriel)
      const reponse = await demander(instance(), action, {
        params: { jeton },
        formulaire: { code },
      })
      expect(reponse).toMatchObject({ statut: 303, vers: '/' })
    },
  )

  test('à la page demandée quand elle est d’ici', async () => {
    demanderPour(courriel, '/cpas/candidats?page=2')
    const { jeton, code } = lienPour(base, courriel)
    const reponse = await demander(instance(), action, { params: { jeton }, formulaire: { code } })
    expect(reponse.vers).toBe('/cpas/candidats?page=2')
  })
})

describe('les limites', () => {
  test('le quatrième lien de l’heure pour une adresse attend, connue ou non', () => {
    for (const qui of [courriel, 'personne@nulle-part.example']) {
      for (let i = 0; i < 3; i++) demanderPour(qui)
      expect(() => demanderPour(qui)).toThrow('commun/trop_de_demandes')
    }
  })

  test('un nouveau lien éteint le précédent', async () => {
    demanderPour(courriel)
    const premier = lienPour(base, courriel)
    demanderPour(courriel)
    const vue = await demander(instance(), loader, { params: { jeton: premier.jeton } })
    expect(vue.donnees).toMatchObject({ etat: 'utilise' })
  })

  test('le sixième mot de passe du quart d’heure attend, même juste ; une heure plus tard il entre', async () => {
    const ctx = accueil()
    const essai = (maintenant: Date) =>
      connecter({ ...ctx, maintenant }, { courriel, motDePasse: 'faux' }, '192.0.2.9')
    for (let i = 0; i < 5; i++)
      await expect(essai(ctx.maintenant)).rejects.toThrow('compte/identifiants_faux')
    await expect(essai(ctx.maintenant)).rejects.toThrow('commun/trop_de_demandes')
    await expect(essai(new Date(ctx.maintenant.getTime() + 3_600_000))).rejects.toThrow(
      'compte/identifiants_faux',
    )
  })

  test('rien en clair : ni lien, ni code, ni adresse dans les compteurs', () => {
    demanderPour(courriel)
    const { jeton, code } = lienPour(base, courriel)
    const octets = base.$client.serialize().toString('latin1')
    expect(octets).not.toContain(jeton)
    expect(octets).not.toContain(code)
    const cles = base.$client.prepare('select cle from tentative').pluck().all()
    expect(cles.join()).not.toContain('@')
  })
})

function unAgentDe(prenom: string, adresse: string): void {
  const { id } = unAgent(base, lea.cpasId, 'agent', prenom)
  base.$client.prepare('update compte set courriel = ? where id = ?').run(adresse, id)
}
