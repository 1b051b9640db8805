import { beforeEach, describe, expect, test } from 'vitest'
import { type Base, enTransaction } from '#db/client.server.ts'
import { envoi } from '#db/schema/journal.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { nouvelId } from '../contexte.server.ts'
import { distribuer, type Facteur, type Lettre } from './distribuer.server.ts'
import { ecrire } from './ecrire.server.ts'

let base: Base
let portees: Lettre[]

beforeEach(() => {
  base = baseDeTest()
  portees = []
})

function unMessage(courriel: string): void {
  enTransaction(base, (tx) =>
    ecrire(
      tx,
      { nouvelId, maintenant: midi('2026-11-25') },
      {
        modele: 'lien-de-connexion',
        a: { courriel, nom: 'Fatima Benali', langue: 'fr' },
        cpasId: null,
        sujetId: null,
        donnees: { prenom: 'Fatima', jeton: 'j', code: 'abcdefgh' },
      },
    ),
  )
}

const facteur = (refus: (lettre: Lettre) => Error | null = () => null): Facteur => ({
  porter: async (lettre) => {
    const erreur = refus(lettre)
    if (erreur) throw erreur
    portees.push(lettre)
  },
  texter: async () => {
    throw new Error('no text message is expected here')
  },
})

const passer = (porteur: Facteur, jour = '2026-11-25') =>
  distribuer(base, porteur, () => midi(jour), 'https://essai.example')

const etats = () =>
  base
    .select({ destinataire: envoi.destinataire, etat: envoi.etat })
    .from(envoi)
    .all()
    .map(({ destinataire, etat }) => `${destinataire.split('@')[0]} ${etat}`)
    .sort()

const reponseSmtp = (code: string, responseCode: number, command?: string) =>
  Object.assign(new Error('smtp'), { code, responseCode, command })

describe('la boîte d’envoi', () => {
  test('un message parti est effacé de la base, seule reste la trace qu’il est parti', async () => {
    unMessage('a@post.example')
    expect(await passer(facteur())).toBe(1)
    expect(portees[0]?.texte).toContain('abcd-efgh')
    expect(base.select().from(envoi).get()).toMatchObject({ etat: 'envoye', donnees: null })
    expect(await passer(facteur())).toBe(0)
  })

  test.each([
    ['le mot de passe du serveur de courrier est refusé', reponseSmtp('EAUTH', 535, 'AUTH PLAIN')],
    ['le serveur de courrier ne nous veut pas', reponseSmtp('ECONNECTION', 554)],
    ['notre adresse d’expédition est refusée', reponseSmtp('EENVELOPE', 553, 'MAIL FROM')],
    ['la boîte est pleine pour le moment', reponseSmtp('EENVELOPE', 452, 'RCPT TO')],
    ['le serveur est en panne', Object.assign(new Error('x'), { code: 'ETIMEDOUT' })],
  ])('rien ne se perd quand %s : le message attend', async (_quand, erreur) => {
    unMessage('a@post.example')
    await passer(facteur(() => erreur))
    expect(etats()).toEqual(['a pret'])
    await passer(facteur(), '2026-11-26')
    expect(etats()).toEqual(['a envoye'])
  })

  test('une adresse refusée pour de bon est abandonnée, et les autres partent', async () => {
    for (const qui of ['a', 'b', 'c']) unMessage(`${qui}@post.example`)
    await passer(
      facteur(({ destinataire }) =>
        destinataire.startsWith('b') ? reponseSmtp('EENVELOPE', 550, 'RCPT TO') : null,
      ),
    )
    expect(etats()).toEqual(['a envoye', 'b abandonne', 'c envoye'])
  })

  test('une ligne abîmée n’arrête pas celles qui suivent', async () => {
    for (const qui of ['a', 'b', 'c']) unMessage(`${qui}@post.example`)
    base.$client
      .prepare("update envoi set donnees = 'v1.abimee' where destinataire = 'a@post.example'")
      .run()
    await passer(facteur())
    expect(etats()).toEqual(['a abandonne', 'b envoye', 'c envoye'])
  })

  test('un message dont on ne sait s’il est parti repart une fois, puis attend une décision', async () => {
    unMessage('a@post.example')
    const mourir = () =>
      base.$client
        .prepare("update envoi set etat = 'en_cours', bail_a = ? where etat = 'pret'")
        .run(midi('2026-11-24').getTime())
    mourir()
    await passer(facteur(() => reponseSmtp('ETIMEDOUT', 0)))
    expect(etats()).toEqual(['a pret'])
    mourir()
    await passer(facteur(), '2026-11-26')
    expect(etats()).toEqual(['a inconnu'])
    expect(portees).toEqual([])
  })
})
