import { createHash } from 'node:crypto'
import type { ServerBuild } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Acteur } from '#app/domain/shared/acteur.ts'
import { contexteSysteme } from '#app/guards/systeme.server.ts'
import { passerLeJour } from '#app/services/jour/passer-le-jour.server.ts'
import { type Base, ouvrirBase } from '#db/client.server.ts'
import { clesDeTest } from '#test/support/base-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { ouvrir } from './support/acteurs.ts'
import { laConstruction } from './support/construction.ts'
import { enCorps, formulaireDeLaPage, type Valeurs } from './support/formulaires.ts'
import { AUJOURDHUI } from './support/maison.ts'
import { leMonde, type Monde } from './support/monde.ts'
import { type ServeurDEssai, servirEnMemoire } from './support/serveur.ts'

let monde: Monde
let construit: ServerBuild

beforeAll(async () => {
  construit = await laConstruction()
  monde = await leMonde()
}, 1_800_000)

interface DocumentDeTest {
  readonly id: string
  readonly sujetId: string
  readonly numero: number
  readonly sha256: string
}

/** A person's convention, in the state asked for, with its French bytes. */
function documentDe({ $client }: Base, candidatId: string): DocumentDeTest {
  const ligne = $client
    .prepare(
      `select c.id, c.sujet_id as sujetId, c.numero, t.sha256 from convention c
       join convention_texte t on t.convention_id = c.id and t.numero = c.numero
       where c.candidat_id = ? and t.langue = 'fr'`,
    )
    .get(candidatId)
  if (!ligne) throw new Error('no document')
  return ligne as DocumentDeTest
}

describe('un document signé', () => {
  test('se relit un an plus tard, par chaque côté, au même octet, quoi qu’il se soit passé', async () => {
    const [alpha] = monde.maisons
    const lecteurs: Acteur[] = [alpha.agent, alpha.responsable, alpha.gestionnaire, alpha.placee]
    const auJour = async (instantane: Buffer, quand: Date) => {
      const serveur = await servirEnMemoire(construit, instantane, quand)
      const { id, sha256 } = documentDe(serveur.base(), alpha.placee.candidatId)
      const lus: Buffer[] = []
      for (const lecteur of lecteurs) {
        const cookie = ouvrir(serveur.base(), lecteur, quand)
        const { statut, octets } = await serveur.demander({ chemin: `/documents/${id}/fr`, cookie })
        expect(statut).toBe(200)
        lus.push(octets)
      }
      await serveur.fermer()
      return { lus, sha256 }
    }
    const premiers = await auJour(monde.instantane, monde.maintenant)

    const unAnApres = midi('2028-02-10')
    const base = ouvrirBase(monde.instantane, clesDeTest)
    base.$client.exec(`
      update cpas set nom_fr = 'Autre nom', adresse = 'Autre adresse', signataires = '[]';
      update hote set nom = 'Racheté', adresse = 'Déménagé';
      update candidat set prenom = 'Autre', nom = 'Nom', adresse = 'Ailleurs';
      update compte set prenom = 'Autre', nom = 'Signataire';
    `)
    passerLeJour(contexteSysteme(base, unAnApres))
    const derniers = await auJour(base.$client.serialize(), unAnApres)
    base.$client.close()

    const empreintes = [...premiers.lus, ...derniers.lus].map((octets) =>
      createHash('sha256').update(octets).digest('hex'),
    )
    expect(new Set(empreintes)).toEqual(new Set([premiers.sha256]))
    expect(premiers.lus[0]?.subarray(0, 5).toString()).toBe('%PDF-')
  }, 120_000)
})

describe('ce qui est scellé ne se récrit pas', () => {
  let base: Base

  beforeAll(() => {
    base = ouvrirBase(monde.instantane, clesDeTest)
  })
  afterAll(() => base?.$client.close())

  /** Which rows are sealed, and whether erasing them one day is a right. */
  const scelles: Readonly<Record<string, { ou: string; oubliable?: true }>> = {
    convention_version: { ou: '1' },
    convention_texte: { ou: '1' },
    signature: { ou: '1' },
    fichier: { ou: '1' },
    correction: { ou: '1' },
    refus_de_signer: { ou: '1' },
    avenant: { ou: 'applique_a is not null' },
    ligne_de_bareme: { ou: '1' },
    prolongation: { ou: "statut <> 'demandee'" },
    politique_de_droits: { ou: '1' },
    journal: { ou: 'rang > 1' },
    feuille: { ou: "statut = 'verrouillee'" },
    feuille_jour: {
      ou: "feuille_id in (select id from feuille where statut = 'verrouillee')",
    },
    note: { ou: '1', oubliable: true },
  }

  const tout = (table: string) =>
    createHash('sha256')
      .update(JSON.stringify(base.$client.prepare(`select * from "${table}"`).all()))
      .digest('hex')

  const colonnes = (table: string) =>
    (base.$client.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name)

  const cles = (table: string) =>
    base.$client.prepare('select name from pragma_table_info(?) where pk > 0').pluck().all(table)

  describe.each(Object.entries(scelles))('%s', (table, { ou, oubliable }) => {
    const refuse = (sql: string) => {
      const avant = tout(table)
      expect(() => base.$client.exec(sql), sql).toThrow()
      expect(tout(table)).toBe(avant)
    }

    test('a au moins une ligne à défendre', () => {
      expect(
        base.$client.prepare(`select count(*) from "${table}" where ${ou}`).pluck().get(),
      ).toBeGreaterThan(0)
    })

    test('aucune colonne ne se change', () => {
      for (const colonne of colonnes(table))
        for (const valeur of ['null', '1', `"${colonne}" || 'x'`, `"${colonne}"`])
          refuse(`update "${table}" set "${colonne}" = ${valeur} where ${ou}`)
    })

    test.skipIf(oubliable)('aucune ligne ne s’efface, ni par un remplacement', () => {
      refuse(`delete from "${table}" where ${ou}`)
      refuse(`insert or replace into "${table}" select * from "${table}" where ${ou}`)
      for (const colonne of colonnes(table).filter((une) => !cles(table).includes(une))) {
        const valeurs = colonnes(table).map((une) =>
          une === colonne ? `coalesce("${une}", '') || 'x'` : `"${une}"`,
        )
        refuse(
          `insert or replace into "${table}" select ${valeurs.join(', ')} from "${table}" where ${ou}`,
        )
      }
    })
  })

  test('un mois verrouillé ne reçoit plus de jour', () => {
    expect(() =>
      base.$client.exec(
        `insert into feuille_jour select feuille_id, '2026-09-30', code, minutes from feuille_jour
         where feuille_id in (select id from feuille where statut = 'verrouillee') limit 1`,
      ),
    ).toThrow()
  })

  test('le journal ne prend que la ligne suivante', () => {
    for (const rang of ['rang + 1000', 'rang - 1', '1', 'null'])
      expect(() =>
        base.$client.exec(
          `insert into journal select ${rang}, ${colonnes('journal').slice(1).join(', ')} from journal
           order by rang desc limit 1`,
        ),
      ).toThrow()
  })
})

describe('un texte qui a changé depuis qu’il est ouvert', () => {
  let serveur: ServeurDEssai

  beforeAll(async () => {
    serveur = await servirEnMemoire(construit, monde.instantane, midi(AUJOURDHUI))
  })
  afterAll(() => serveur?.fermer())

  const lire = (chemin: string, cookie: string) => serveur.demander({ chemin, cookie })
  const envoyer = (chemin: string, cookie: string, page: string, champs: Valeurs) => {
    const noms = champs.map(([nom]) => nom)
    const deLaPage = formulaireDeLaPage(page).filter(([nom]) => !noms.includes(nom))
    return serveur.demander({ chemin, cookie, ...enCorps([...deLaPage, ...champs]) })
  }
  const signatures = (id: string) =>
    serveur
      .base()
      .$client.prepare('select partie, numero from signature where convention_id = ? order by 2, 1')
      .raw()
      .all(id)

  test('ne se signe pas : ce qui a changé est dit, et le nouveau texte se signe', async () => {
    const [alpha] = monde.maisons
    const cookieDe = (nom: string) =>
      monde.visiteurs.find(({ cle }) => cle === `alpha.${nom}`)?.cookie ?? ''
    const { id, sujetId } = documentDe(serveur.base(), alpha.enSignature.candidatId)
    const signature = `/hote/conventions/${id}/signature`

    const lundi = await lire(signature, cookieDe('gestionnaire'))
    const decision = `/cpas/placements/${sujetId}/decision`
    const formulaire = await lire(decision, cookieDe('agent'))
    const decidee = await envoyer(decision, cookieDe('agent'), formulaire.corps, [
      ['debutLe', '2027-03-22'],
    ])
    expect(decidee.statut).toBe(303)
    const mise = `/cpas/conventions/${id}/mise-en-signature`
    const apercu = await lire(mise, cookieDe('agent'))
    expect((await envoyer(mise, cookieDe('agent'), apercu.corps, [])).statut).toBe(303)
    const avant = signatures(id)

    const refus = await envoyer(signature, cookieDe('gestionnaire'), lundi.corps, [['lu', 'oui']])
    expect(refus.statut).toBe(409)
    expect(refus.corps).toContain('15/03/2027')
    expect(refus.corps).toContain('22/03/2027')
    expect(signatures(id)).toEqual(avant)

    const signee = await envoyer(signature, cookieDe('gestionnaire'), refus.corps, [['lu', 'oui']])
    expect(signee.statut).toBe(303)
    expect(signatures(id)).toContainEqual(['hote', 2])
  })

  test('et l’ancien se relit toujours, au même octet', async () => {
    const [alpha] = monde.maisons
    const avant = ouvrirBase(monde.instantane, clesDeTest)
    const { id, sha256 } = documentDe(avant, alpha.enSignature.candidatId)
    avant.$client.close()
    const cookie = ouvrir(serveur.base(), alpha.enSignature, midi(AUJOURDHUI))
    const { octets } = await lire(`/documents/${id}/fr?numero=1`, cookie)
    expect(createHash('sha256').update(octets).digest('hex')).toBe(sha256)
  })
})
