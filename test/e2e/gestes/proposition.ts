import { expect } from '@playwright/test'
import { paths } from '#app/paths.ts'
import type { Quelquun } from '#test/support/navigateur.ts'
import { cocher, faire, morceauDAdresse, remplir, suivre } from './commun.ts'

/** From the dossier of a person to the list of posts, in order, and to a proposal of this one; answers its id. */
export async function proposer(
  qui: Quelquun,
  titreDuPoste: string,
  nomDuLieu: string,
): Promise<string> {
  const { page, t } = qui
  await suivre(qui, t.apparier.dePersonne.titre)
  const ligne = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: titreDuPoste })
    .filter({ hasText: nomDuLieu })
    .filter({ has: page.getByRole('link', { name: t.apparier.proposer, exact: true }) })
  await ligne.getByRole('link', { name: t.apparier.proposer, exact: true }).click()
  await remplir(qui, t.apparier.proposition.raison, '—')
  await faire(qui, t.apparier.proposition.creer, 'proposition.creee')
  return morceauDAdresse(qui, 3)
}

export async function demanderLAccord(qui: Quelquun, propositionId: string): Promise<void> {
  const { page, t } = qui
  await page.goto(paths.cpas.propositionDemande(propositionId))
  await faire(qui, t.apparier.demande.envoyer, 'proposition.demandee')
}

/** The person reads the post and says yes; only the telephone may be shown. */
export async function consentir(qui: Quelquun, titreDuPoste: string): Promise<void> {
  const { page, t } = qui
  const { travailleur: mots } = t.apparier
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titreDuPoste)
  await cocher(qui, mots.oui)
  await cocher(qui, mots.telephone)
  await faire(qui, mots.envoyer, 'consentement.oui')
  await expect(page.getByText(mots.etats.consentie)).toBeVisible()
}

export async function envoyerAuLieu(qui: Quelquun, propositionId: string): Promise<void> {
  const { page, t } = qui
  await page.goto(paths.cpas.propositionEnvoi(propositionId))
  await faire(qui, t.apparier.envoi.envoyer, 'proposition.envoyee')
}

/** The place of work says yes, from the page its mail led to. */
export async function accepter(qui: Quelquun, debutLe: string, tuteur: string): Promise<void> {
  const { t } = qui
  const { hote: mots } = t.apparier
  await suivre(qui, mots.accepterTitre)
  await remplir(qui, mots.debut, debutLe)
  await remplir(qui, mots.tuteur, tuteur)
  await faire(qui, mots.accepter, 'proposition.acceptee')
}
