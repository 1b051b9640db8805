import { expect } from '@playwright/test'
import { paths } from '#app/paths.ts'
import type { Lettre } from '#test/support/boite-aux-lettres.ts'
import type { Quelquun } from '#test/support/navigateur.ts'
import { remplir } from './commun.ts'

/** Signs in as a person of the demonstration, by their button. */
export async function entrerEnDemonstration({ page }: Quelquun, cle: string): Promise<void> {
  await page.goto(paths.connexion())
  await page.locator(`button[name="qui"][value="${cle}"]`).click()
  await expect(page).not.toHaveURL(/connexion/)
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
