import { expect, type Locator } from '@playwright/test'
import type { Quelquun } from '#test/support/navigateur.ts'

/** A field by the words beside it, whole: «Nom» is not «Prénom», and may be said optional. */
export function champ({ page, t }: Quelquun, libelle: string): Locator {
  const facultatif = echapper(t.ui.facultatif)
  return page.getByLabel(new RegExp(`^\\s*${echapper(libelle)}\\s*(${facultatif})?\\s*$`))
}

export async function remplir(qui: Quelquun, libelle: string, valeur: string): Promise<void> {
  await champ(qui, libelle).fill(valeur)
}

export async function choisir(qui: Quelquun, libelle: string, texte: string): Promise<void> {
  await champ(qui, libelle).selectOption({ label: texte })
}

/** Completes what the form does not know yet; what it proposes stays, what it does not ask is left. */
export async function completer(
  qui: Quelquun,
  valeurs: readonly (readonly [libelle: string, valeur: string])[],
): Promise<void> {
  for (const [libelle, valeur] of valeurs) {
    const place = champ(qui, libelle)
    if ((await place.count()) === 1 && (await place.inputValue()) === '') await place.fill(valeur)
  }
}

/** A box or a round button whose words begin so; a hint may follow. */
export async function cocher({ page }: Quelquun, libelle: string): Promise<void> {
  const nom = new RegExp(`^${echapper(libelle)}`)
  await page
    .getByRole('checkbox', { name: nom })
    .or(page.getByRole('radio', { name: nom }))
    .check()
}

/** Presses the button of the page's form and waits for what the page then says was done. */
export async function faire(
  { page, t }: Quelquun,
  bouton: string,
  fait: keyof Quelquun['t']['faits'],
): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: bouton, exact: true }).click()
  await expect(page.getByRole('status')).toHaveText(t.faits[fait])
}

/** Follows a link of the page, by its words. */
export async function suivre({ page }: Quelquun, lien: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: lien, exact: true }).click()
}

/** The nth piece of the present address: `/cpas/candidats/:id` → 3. */
export function morceauDAdresse({ page }: Quelquun, rang: number): string {
  const morceau = new URL(page.url()).pathname.split('/')[rang]
  if (!morceau) throw new Error(`nothing at ${rang} in ${page.url()}`)
  return morceau
}

/** For a pattern; a space of the dictionary may hold on the page («poste ?» does not break there). */
export function echapper(texte: string): string {
  return texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')
}
