import { join } from 'node:path'
import { chromium, expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import { connexions } from '#db/seed/connexions.ts'
import type { Quelquun } from '#test/support/navigateur.ts'
import { trouverChromium } from '#test/support/outils.js'
import type { ServeurDeTest } from '#test/support/serveur-de-test.ts'
import { champ, cocher, faire, remplir } from './commun.ts'
import { entrerEnDemonstration } from './entrer.ts'
import { proposerLHoraire } from './placement.ts'

/** An address that the mail server of this place refuses for good. */
export const ADRESSE_REFUSEE = 'boite.fermee@refus.example'

/**
 * What nobody has answered yet: invitations at each door, a week the host has not read, a mail that was
 * refused, a stack to print, a page to file, a plan. The pages that deal with them need one of each; those who are in the story answer too well.
 */
export async function laisserEnAttente(serveur: ServeurDeTest): Promise<void> {
  const executablePath = (await trouverChromium()) ?? ''
  const navigateur = await chromium.launch({ executablePath, args: ['--disable-gpu'] })
  const entrer = async (cle: string): Promise<Quelquun> => {
    const contexte = await navigateur.newContext({ baseURL: serveur.origine })
    const qui = { page: await contexte.newPage(), langue: 'fr', t: textes('fr'), serveur } as const
    await entrerEnDemonstration(qui, cle)
    return qui
  }
  try {
    await inviterALInstance(await entrer('admin'))
    await inviterALEquipe(await entrer('hote-fr'))
    const agent = await entrer('lea')
    const { candidatId, placementId } = trouver(serveur.dossier)
    await agent.page.goto(paths.cpas.candidatInvitation(candidatId))
    await faire(agent, agent.t.compte.travailleur.inviter, 'compte.invite')
    await proposerLHoraire(agent, placementId)
    await laisserDuPapier(agent)
    await calculerUnPlan(agent)
    await attendre(serveur.dossier, "envoi where etat = 'abandonne'")
    await attendre(serveur.dossier, 'page_scannee')
  } finally {
    await navigateur.close()
  }
}

async function inviterALInstance(qui: Quelquun): Promise<void> {
  const { page, t } = qui
  const { personne: p, roles } = t.compte
  await page.goto(paths.admin.compteInvitation)
  await seNommer(qui, 'Joëlle', 'Đurić', ADRESSE_REFUSEE)
  await cocher(qui, roles.observateur)
  await faire(qui, p.envoyerInvitation, 'compte.invite')
  await page.goto(paths.admin.cpas)
  const vers = page.getByRole('link', { name: t.instance.responsables.titre }).first()
  await page.goto((await vers.getAttribute('href')) ?? '')
  await seNommer(qui, 'Łukasz', 'Verhaegen', 'l.verhaegen@centre.example')
  await faire(qui, p.envoyerInvitation, 'compte.invite')
}

async function inviterALEquipe(qui: Quelquun): Promise<void> {
  const { personne: p, rolesALHote } = qui.t.compte
  await qui.page.goto(paths.hote.equipeInvitation)
  await seNommer(qui, 'Thị Mai', 'Nguyễn', 't.m.nguyen@la-ressourcerie.example')
  await cocher(qui, rolesALHote.tuteur)
  await faire(qui, p.envoyerInvitation, 'compte.invite')
}

/** A stack to print, and a page without a code that came back from the scanner. */
async function laisserDuPapier(qui: Quelquun): Promise<void> {
  const { page, t } = qui
  await page.goto(paths.cpas.imprimerie())
  await page.getByRole('table').getByRole('checkbox').first().check()
  await faire(qui, t.imprimerie.tirer, 'tirage.demande')
  const buffer = await page.screenshot()
  await page.goto(paths.cpas.scans)
  await champ(qui, t.scan.fichier).setInputFiles({
    name: 'page.png',
    mimeType: 'image/png',
    buffer,
  })
  await faire(qui, t.scan.deposer, 'scan.depose')
}

async function calculerUnPlan({ page, t }: Quelquun): Promise<void> {
  await page.goto(paths.cpas.semaine)
  const calculer = page.getByRole('main').getByRole('button', { name: t.plan.nouveau.calculer })
  await calculer.click()
  await expect(async () => {
    await page.goto(paths.cpas.semaine)
    await expect(page.getByText(t.plan.liste.etat.en_cours, { exact: true })).toHaveCount(0)
  }).toPass({ timeout: 60_000 })
}

async function seNommer(
  qui: Quelquun,
  prenom: string,
  nom: string,
  courriel: string,
): Promise<void> {
  const { personne: p } = qui.t.compte
  await remplir(qui, p.prenom, prenom)
  await remplir(qui, p.nom, nom)
  await remplir(qui, p.courriel, courriel)
}

/** Somebody of the first centre without an access, and a running placement at the first host. */
function trouver(dossier: string) {
  const { courriel } = connexions.find(({ cle }) => cle === 'hote-fr') ?? { courriel: '' }
  return lireLaBase(dossier, (base) => {
    const un = (requete: string, ...valeurs: string[]) =>
      String(
        base
          .prepare(requete)
          .pluck()
          .get(...valeurs),
      )
    const placementId = un(
      `select p.id from placement p join mandat m on m.hote_id = p.hote_id
       join compte c on c.id = m.compte_id where c.courriel = ? and p.statut = 'actif'`,
      courriel,
    )
    const candidatId = un(
      `select id from candidat where cpas_id = (select cpas_id from placement where id = ?)
       and courriel is not null and statut <> 'archive'
       and id not in (select candidat_id from mandat where candidat_id is not null)`,
      placementId,
    )
    return { candidatId, placementId }
  })
}

/** What is done behind the pages takes its time: a mail, the reading of a scan. */
async function attendre(dossier: string, rangees: string): Promise<void> {
  const combien = () =>
    lireLaBase(dossier, (base) => base.prepare(`select count(*) from ${rangees}`).pluck().get())
  await expect.poll(combien, { timeout: 60_000 }).toBeGreaterThan(0)
}

function lireLaBase<T>(dossier: string, lire: (base: Database.Database) => T): T {
  const base = new Database(join(dossier, 'passerelle60.db'), { readonly: true })
  try {
    return lire(base)
  } finally {
    base.close()
  }
}
