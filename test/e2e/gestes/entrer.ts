import { expect } from '@playwright/test'
import { paths } from '#app/paths.ts'
import type { BoiteAuxLettres, Lettre } from '#test/support/boite-aux-lettres.ts'
import type { Quelquun } from '#test/support/navigateur.ts'
import { remplir } from './commun.ts'

/** Signs in as a person of the demonstration, by their button. */
export async function entrerEnDemonstration({ page }: Quelquun, cle: string): Promise<void> {
  await page.goto(paths.connexion())
  await page.locator(`button[name="qui"][value="${cle}"]`).click()
  await expect(page).not.toHaveURL(/connexion/)
}

/** Asks for a link at one's own address and uses it in the same browser: no code is asked there. */
export async function entrerParLien(
  qui: Quelquun,
  courriel: string,
  boite: BoiteAuxLettres,
): Promise<void> {
  const { page, t } = qui
  const { connexion, lien } = t.compte
  await page.goto(paths.connexionParLien())
  await remplir(qui, connexion.courriel, courriel)
  await page.getByRole('button', { name: connexion.envoyerLeLien, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(connexion.lienEnvoye)
  const lettre = await boite.relever(courriel, t.message.lienDeConnexion.sujet)
  await page.goto(lettre.lien ?? '')
  await page.getByRole('main').getByRole('button', { name: lien.continuer, exact: true }).click()
  await expect(page).not.toHaveURL(/\/lien\//)
}

/** Opens the link of a real mail in this browser and types its code. */
export async function entrerParLettre(qui: Quelquun, lettre: Lettre): Promise<void> {
  const { page, t } = qui
  if (!lettre.lien || !lettre.code) throw new Error(`no link in «${lettre.sujet}»`)
  await page.goto(lettre.lien)
  await remplir(qui, t.compte.lien.code, lettre.code)
  await page
    .getByRole('main')
    .getByRole('button', {
      name: new RegExp(`^(${t.compte.lien.continuer}|${t.compte.lien.accepter})$`),
    })
    .click()
  await expect(page).not.toHaveURL(/\/lien\//)
}
