import { expect } from '@playwright/test'
import type { ObjetRepris } from '#app/domain/reprise/saisie.ts'
import { paths } from '#app/paths.ts'
import type { Quelquun } from '#test/support/navigateur.ts'
import { champ, cocher, faire, morceauDAdresse, remplir, suivre } from './commun.ts'

/** The people, the place and the files of one journey, in its language. */
export interface Recit {
  /** Who signs in, by the key of their button. */
  readonly agent: string
  readonly prospecteur: string
  readonly responsable: string
  readonly fichiers: { readonly candidats: string; readonly postes: string }
  readonly personne: Nomme & { readonly courriel: string }
  /** The title of the post and the name of its host, as the file has them. */
  readonly poste: string
  readonly lieu: string
  /** What the file does not say and the law asks of a non-profit association: its purpose. */
  readonly but: string | null
  /** Who will answer and sign there. */
  readonly gestionnaire: Nomme & { readonly courriel: string }
}

interface Nomme {
  readonly prenom: string
  readonly nom: string
}

/** Brings a file of the centre in: deposits it, looks at what was read, takes the good rows. */
export async function reprendre(qui: Quelquun, quoi: ObjetRepris, fichier: string): Promise<void> {
  const { page, t } = qui
  const { pages } = t.reprise
  await page.goto(paths.cpas.repriseNouvelle)
  await cocher(qui, pages.objets[quoi])
  await champ(qui, pages.fichier).setInputFiles(fichier)
  await faire(qui, pages.lire, 'reprise.deposee')
  await page.getByRole('link', { name: pages.appliquer, exact: true }).click()
  await faire(qui, pages.appliquer, 'reprise.appliquee')
}

/** Finds somebody who was taken over, by name, and opens their dossier. */
export async function ouvrirLeDossierDe({ page }: Quelquun, { prenom, nom }: Nomme): Promise<void> {
  await page.goto(paths.cpas.candidats({ mots: nom }))
  await page
    .getByRole('main')
    .getByRole('link', { name: `${nom} ${prenom}`, exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${prenom} ${nom}`)
}

/** Gives somebody at the place of work an access: the invitation goes by mail. Answers the host's id. */
export async function inviterLeLieu(qui: Quelquun, { lieu, gestionnaire }: Recit): Promise<string> {
  const { page, t } = qui
  const { personne: p, rolesALHote } = t.compte
  await page.goto(paths.cpas.hotes({ mots: lieu }))
  await suivre(qui, lieu)
  await suivre(qui, t.hote.fiche.inviter)
  await remplir(qui, p.prenom, gestionnaire.prenom)
  await remplir(qui, p.nom, gestionnaire.nom)
  await remplir(qui, p.courriel, gestionnaire.courriel)
  await cocher(qui, rolesALHote.gestionnaire)
  await cocher(qui, p.peutSigner)
  await faire(qui, p.envoyerInvitation, 'compte.invite')
  return morceauDAdresse(qui, 3)
}

/** Writes the missing purpose of a host and opens the post that was waiting for it as a draft. */
export async function ouvrirLePosteEnAttente(
  qui: Quelquun,
  recit: Recit,
  but: string,
): Promise<void> {
  const { page, t } = qui
  await page.goto(paths.cpas.hotes({ mots: recit.lieu }))
  await suivre(qui, recit.lieu)
  const hoteId = morceauDAdresse(qui, 3)
  await page.goto(paths.cpas.hoteModification(hoteId))
  await remplir(qui, t.hote.fiche.but, but)
  await faire(qui, t.hote.formulaire.enregistrer, 'hote.modifie')
  await suivre(qui, recit.poste)
  await suivre(qui, t.poste.fiche.ouvrir)
  await faire(qui, t.poste.ouverture.envoyer, 'poste.ouvert')
}
