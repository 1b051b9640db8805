import { expect } from '@playwright/test'
import type { ObjetRepris } from '#app/domain/reprise/saisie.ts'
import { paths } from '#app/paths.ts'
import type { Quelquun } from '#test/support/navigateur.ts'
import { champ, cocher, completer, faire, morceauDAdresse, remplir, suivre } from './commun.ts'

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
  /** What the file does not say of the place, and its convention must. */
  readonly manques: { readonly bce?: string; readonly adresse?: string; readonly but?: string }
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

/** Writes what the file did not say of the host, and opens the post if it waited for that as a draft. */
export async function completerLeLieu(
  qui: Quelquun,
  { lieu, poste, manques }: Recit,
): Promise<void> {
  const { page, t } = qui
  const { fiche, formulaire } = t.hote
  await page.goto(paths.cpas.hotes({ mots: lieu }))
  await suivre(qui, lieu)
  await page.goto(paths.cpas.hoteModification(morceauDAdresse(qui, 3)))
  await completer(qui, [
    [fiche.bce, manques.bce ?? ''],
    [fiche.adresse, manques.adresse ?? ''],
    [fiche.but, manques.but ?? ''],
  ])
  await faire(qui, formulaire.enregistrer, 'hote.modifie')
  await suivre(qui, poste)
  const ouvrir = page
    .getByRole('main')
    .getByRole('link', { name: t.poste.fiche.ouvrir, exact: true })
  if ((await ouvrir.count()) === 0) return
  await ouvrir.click()
  await faire(qui, t.poste.ouverture.envoyer, 'poste.ouvert')
}
