import { beforeEach, describe, expect, test } from 'vitest'
import type { MoyenDeConnexion } from '#app/domain/compte/compte.ts'
import { perimetreSysteme } from '#app/guards/perimetre.server.ts'
import { ouvrirSession } from '#app/guards/session.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { lireMoi } from '#db/reads/compte.server.ts'
import { poserMotDePasse } from '#db/writes/compte.server.ts'
import { unMandatDe, unMembre } from '#test/factories/comptes.ts'
import { unAgent, unCpas } from '#test/factories/monde.ts'
import { baseDeTest } from '#test/support/base-de-test.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import type { Contexte } from '../contexte.server.ts'
import { changerMotDePasse, preuveDemandee } from './changer-mot-de-passe.server.ts'
import { connecter } from './connecter.server.ts'
import { modifierMoi } from './modifier-moi.server.ts'
import { hacherMotDePasse } from './mots-de-passe.server.ts'
import { sessionsOuvertes } from './sessions-ouvertes.server.ts'

const VIEUX = 'le vieux mot de passe'
const NEUF = 'quatre girafes dorment ici'

let base: Base
let compteId: string

beforeEach(() => {
  base = baseDeTest()
  compteId = unAgent(base, unCpas(base)).id
})

const accueil = (minutes = 0): Contexte => {
  const ctx = contexteDe(base, { porte: 'systeme', id: 'systeme', role: 'systeme' })
  const maintenant = new Date(ctx.maintenant.getTime() + minutes * 60_000)
  return { ...ctx, perimetre: perimetreSysteme(), maintenant }
}

async function entrer(moyen: MoyenDeConnexion): Promise<{ compteId: string; sessionId: string }> {
  await ouvrirSession(base, {
    compteId,
    mandatId: unMandatDe(base, compteId),
    moyen,
    agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    maintenant: accueil().maintenant,
    navigateur: { cookie: null, enHttps: true },
  })
  const sessionId = String(base.$client.prepare('select id from session').pluck().get())
  return { compteId, sessionId }
}

async function avoirUnMotDePasse(): Promise<void> {
  const empreinte = await hacherMotDePasse(VIEUX)
  enTransaction(base, (tx) => poserMotDePasse(tx, compteId, empreinte, accueil().maintenant))
}

describe('changer de mot de passe', () => {
  test('demande l’ancien, et le nouveau seul ouvre ensuite', async () => {
    await avoirUnMotDePasse()
    const qui = await entrer('mot_de_passe')
    const { courriel } = lireMoi(base, perimetreSysteme(), compteId)
    expect(preuveDemandee(accueil(), qui)).toBe('actuel')
    await expect(changerMotDePasse(accueil(), qui, { motDePasse: NEUF })).rejects.toThrow(
      'compte/mot_de_passe_actuel_faux',
    )
    await changerMotDePasse(accueil(), qui, { motDePasseActuel: VIEUX, motDePasse: NEUF })
    expect(sessionsOuvertes(accueil(), compteId)).toEqual([])
    await expect(
      connecter(accueil(), { courriel, motDePasse: VIEUX }, '192.0.2.1'),
    ).rejects.toThrow('compte/identifiants_faux')
    await connecter(accueil(), { courriel, motDePasse: NEUF }, '192.0.2.1')
  })

  test('oublié : juste après un lien, l’ancien n’est pas demandé ; une heure plus tard, si', async () => {
    await avoirUnMotDePasse()
    const qui = await entrer('lien')
    expect(preuveDemandee(accueil(14), qui)).toBe('aucune')
    expect(preuveDemandee(accueil(16), qui)).toBe('actuel')
    await changerMotDePasse(accueil(14), qui, { motDePasse: NEUF })
  })

  test('qui n’en a pas doit d’abord prouver sa boîte : une session trouvée ouverte ne suffit pas', async () => {
    const qui = await entrer('lien')
    expect(preuveDemandee(accueil(20), qui)).toBe('lien')
    await expect(changerMotDePasse(accueil(20), qui, { motDePasse: NEUF })).rejects.toThrow(
      'compte/mot_de_passe_actuel_faux',
    )
  })

  test('un mot de passe fait du nom de la personne ou du CPAS est refusé', async () => {
    const qui = await entrer('lien')
    for (const motDePasse of ['LeaMarchal2026', 'cpasvalmont60!'])
      await expect(changerMotDePasse(accueil(), qui, { motDePasse })).rejects.toThrow(
        'compte/mot_de_passe_faible',
      )
  })

  test('cinq essais par quart d’heure', async () => {
    await avoirUnMotDePasse()
    const qui = await entrer('mot_de_passe')
    const essai = () =>
      changerMotDePasse(accueil(), qui, { motDePasseActuel: 'faux', motDePasse: NEUF })
    for (let i = 0; i < 5; i++) await expect(essai()).rejects.toThrow('actuel_faux')
    await expect(essai()).rejects.toThrow('commun/trop_de_demandes')
  })

  test('128 caractères comptent tous, et un accent s’écrit de deux façons', async () => {
    const long = `${'abricot-velours '.repeat(7)}quai-et-brume-x`.slice(0, 127)
    const empreinte = await hacherMotDePasse(`${long}é`)
    enTransaction(base, (tx) => poserMotDePasse(tx, compteId, empreinte, accueil().maintenant))
    const { courriel } = lireMoi(base, perimetreSysteme(), compteId)
    const essai = (motDePasse: string) =>
      connecter(accueil(), { courriel, motDePasse }, '192.0.2.1')
    await expect(essai(`${long}e`)).rejects.toThrow('compte/identifiants_faux')
    await essai(`${long}e\u0301`)
    expect(empreinte).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})

describe('mes données', () => {
  test('changent avec la version vue, et le journal ne retient que les champs', () => {
    const avant = lireMoi(base, perimetreSysteme(), compteId)
    const saisie = {
      version: avant.version,
      prenom: 'Léa',
      nom: 'Marchal-Diaz',
      fonction: 'Agente d’insertion',
      langue: 'nl' as const,
    }
    modifierMoi(accueil(), { compteId, estTravailleur: false }, saisie)
    expect(lireMoi(base, perimetreSysteme(), compteId)).toMatchObject({
      nom: 'Marchal-Diaz',
      langue: 'nl',
      version: avant.version + 1,
    })
    const details = base.$client.prepare('select details from journal').pluck().get()
    expect(JSON.parse(String(details))).toEqual({ champs: ['nom', 'fonction', 'langue'] })
    expect(() => modifierMoi(accueil(), { compteId, estTravailleur: false }, saisie)).toThrow(
      'commun/modifie_entretemps',
    )
  })

  test('une personne accompagnée ne change pas le nom de son dossier', () => {
    modifierMoi(
      accueil(),
      { compteId, estTravailleur: true },
      { version: 1, prenom: 'Autre', nom: 'Nom', telephone: undefined, langue: 'fr' },
    )
    expect(lireMoi(base, perimetreSysteme(), compteId)).toMatchObject({
      prenom: 'Léa',
      nom: 'Marchal',
    })
  })

  test('la liste des connexions ne montre ni celles des autres, ni celles qui ont expiré', async () => {
    await entrer('mot_de_passe')
    const autre = unMembre(base, 'admin')
    expect(sessionsOuvertes(accueil(), autre.compteId)).toEqual([])
    expect(sessionsOuvertes(accueil(10), compteId)).toHaveLength(1)
    expect(sessionsOuvertes(accueil(31), compteId)).toEqual([])
  })
})
