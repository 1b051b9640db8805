import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import Database from 'better-sqlite3'
import { langues } from '#app/domain/shared/langue.ts'
import { paths } from '#app/paths.ts'
import { expect, type Quelquun, testAvecHorloge as test } from '#test/support/navigateur.ts'
import { cocher, echapper, faire, morceauDAdresse, remplir } from './gestes/commun.ts'
import { entrerEnDemonstration } from './gestes/entrer.ts'

const agents = { fr: 'lea', nl: 'bram' } as const

for (const langue of langues)
  test(`le plan de la semaine : calculé, attendu, décidé ligne par ligne, en ${langue}`, async ({
    ouvrir,
    serveur,
  }) => {
    const agent = await ouvrir(langue, 'bureau')
    const { page, t } = agent
    await entrerEnDemonstration(agent, agents[langue])

    await test.step('l’agent le demande ; rien n’est proposé par le calcul', async () => {
      await page.goto(paths.cpas.semaine)
      await page.getByRole('button', { name: t.plan.nouveau.calculer, exact: true }).click()
      await expect(page.getByText(t.plan.preuve.tient)).toBeVisible()
      await expect(page.getByText(t.plan.lignes.decidees)).toHaveCount(0)
    })
    const planId = morceauDAdresse(agent, 3)

    await test.step('tant que le calcul dure la page le dit, puis montre le plan sans qu’on y touche', async () => {
      const base = new Database(join(serveur.dossier, 'passerelle60.db'))
      const lire = base.prepare('select calcul from plan where id = ?').pluck()
      const poser = base.prepare('update plan set statut = ?, calcul = ? where id = ?')
      const calcul = lire.get(planId)
      poser.run('en_cours', null, planId)
      await page.goto(paths.cpas.plan(planId))
      await expect(page.getByRole('heading', { name: t.plan.enCours.titre })).toBeVisible()
      await expect(page.getByRole('progressbar')).toBeVisible()
      poser.run('pret', calcul, planId)
      base.close()
      await expect(page.getByText(t.plan.preuve.tient)).toBeVisible()
    })

    await test.step('une ligne est proposée, avec une raison', async () => {
      await suivreLePremier(agent, page.getByRole('main'), t.plan.lignes.proposer)
      await expect(page.getByText(t.plan.duPlan)).toBeVisible()
      await remplir(agent, t.apparier.proposition.raison, '—')
      await faire(agent, t.apparier.proposition.creer, 'proposition.creee')
    })

    await test.step('une autre est écartée, avec un motif', async () => {
      await page.goto(paths.cpas.plan(planId))
      await suivreLePremier(agent, page.getByRole('main'), t.plan.lignes.ecarter)
      await cocher(agent, t.plan.motifs.hote_pas_pret)
      await faire(agent, t.plan.ecart.envoyer, 'plan.ecarte')
    })

    await test.step('le plan garde les deux décisions et qui les a prises', async () => {
      const decidees = page.getByRole('table', { name: t.plan.lignes.decidees })
      await expect(decidees.getByRole('row')).toHaveCount(3)
      await expect(decidees).toContainText(t.plan.lignes.suivie)
      await expect(decidees).toContainText(t.plan.motifs.hote_pas_pret)
    })

    await test.step('pourquoi une personne n’y est pas : en un clic', async () => {
      const { pourquoi } = t.plan.reste
      const sansLigne = page.getByRole('group').filter({ hasText: pourquoi }).first()
      await sansLigne.locator('summary').click()
      await suivreLePremier(agent, sansLigne, pourquoi)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        new RegExp(echapper(t.apparier.dePersonne.titre)),
      )
    })
  })

/** Follows a link; of a colleague's person the reason is asked first, then the page comes. */
async function suivreLePremier(qui: Quelquun, ou: Locator, lien: string): Promise<void> {
  const { page, t } = qui
  const { titre, motifs, ouvrir } = t.candidat.motif
  const tete = page.getByRole('heading', { level: 1 })
  const avant = await tete.innerText()
  await ou.getByRole('link', { name: lien, exact: true }).first().click()
  await expect(tete).not.toHaveText(avant)
  if (!new RegExp(echapper(titre)).test(await tete.innerText())) return
  await cocher(qui, motifs.appariement)
  await page.getByRole('main').getByRole('button', { name: ouvrir, exact: true }).click()
}
