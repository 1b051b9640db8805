import { expect } from '@playwright/test'
import { paths } from '#app/paths.ts'
import type { Quelquun } from '#test/support/navigateur.ts'
import { cocher, completer, faire, morceauDAdresse, suivre } from './commun.ts'

/** Writes the framework between the centre and a host; answers the id of its document, frozen. */
export async function redigerLeCadre(qui: Quelquun, hoteId: string): Promise<string> {
  const { page, t } = qui
  const { champs: c, modification } = t.cadre
  await page.goto(paths.cpas.cadreNouveau({ hoteId }))
  await completer(qui, [
    [c.servicePrevention, 'Préventis'],
    [c.assuranceCompagnie, 'Assurances du Val'],
    [c.assurancePolice, 'RC-445.218'],
    [c.formeJuridique, 'ASBL'],
    [c.representantsHote, 'Chantal Lebrun, directrice'],
    [c.decisionHoteOrgane, 'Collège'],
    [c.decisionHoteLe, '2026-11-10'],
    [c.decisionHoteReference, 'COL/2026/88'],
    [c.decisionLe, '2026-11-16'],
    [c.juridiction, 'Bruxelles'],
  ])
  // The host's decision and the centre's bear the same words: the centre's is the last one.
  await page.locator('#champ-decisionReference').fill('CAS/2026/412')
  await faire(qui, modification.enregistrer, 'cadre.redige')
  return mettreEnSignature(qui)
}

/** From a page that names the next act: freezes the text and sends it to be signed. */
export async function mettreEnSignature(qui: Quelquun): Promise<string> {
  const { t } = qui
  const { miseEnSignature } = t.convention
  await suivre(qui, miseEnSignature.titre)
  await faire(qui, miseEnSignature.envoyer, 'convention.figee')
  return morceauDAdresse(qui, 3)
}

/** Reads the whole text and signs it, from the page of the document. */
export async function signer(qui: Quelquun): Promise<void> {
  const { page, t } = qui
  const { signature, duTravailleur } = t.convention
  const duTravail = new URL(page.url()).pathname.startsWith('/travailleur')
  await suivre(qui, duTravail ? duTravailleur.lireEtSigner : signature.versSignature)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
  await cocher(qui, duTravail ? duTravailleur.lu : signature.lu)
  await faire(qui, duTravail ? duTravailleur.signer : signature.envoyer, 'convention.signee')
}
