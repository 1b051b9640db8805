import { paths } from '#app/paths.ts'
import type { Quelquun } from '#test/support/navigateur.ts'
import { choisir, cocher, faire, morceauDAdresse, remplir } from './commun.ts'

/** The people and the place of one journey, in its language. */
export interface Recit {
  readonly agent: string
  readonly prospecteur: string
  readonly responsable: string
  readonly personne: {
    readonly prenom: string
    readonly nom: string
    readonly courriel: string
    readonly codePostal: string
    readonly adresse: string
    readonly souhait: string
  }
  readonly hote: {
    readonly nom: string
    readonly bce: string
    readonly codePostal: string
    readonly adresse: string
    readonly but: string
    readonly prenom: string
    readonly nomDuGestionnaire: string
    readonly courriel: string
  }
  readonly poste: { readonly titre: string; readonly taches: readonly string[] }
}

/** Opens the dossier of a person by the form; answers its id. */
export async function ouvrirDossier(qui: Quelquun, { personne }: Recit): Promise<string> {
  const { page, t, langue } = qui
  const { dossier, formulaire } = t.candidat
  await page.goto(paths.cpas.candidatNouveau)
  await remplir(qui, formulaire.prenom, personne.prenom)
  await remplir(qui, formulaire.nom, personne.nom)
  await remplir(qui, dossier.naissance, '1990-05-12')
  await choisir(qui, dossier.langue, t.commun.langues[langue])
  await remplir(qui, dossier.adresse, personne.adresse)
  await remplir(qui, t.hote.codePostal, personne.codePostal)
  await remplir(qui, dossier.telephone, '0470 11 22 33')
  await remplir(qui, dossier.courriel, personne.courriel)
  await choisir(qui, dossier.phase, t.candidat.phases.recherche_emploi)
  await remplir(qui, formulaire.souhait(1), personne.souhait)
  await choisir(qui, langue === 'fr' ? dossier.frOral : dossier.nlOral, t.candidat.niveaux.B1)
  await remplir(qui, dossier.disponibleDes, '2026-11-25')
  await remplir(qui, dossier.trajet, '60')
  await remplir(qui, dossier.heures, '38')
  await faire(qui, formulaire.enregistrer, 'candidat.ouvert')
  return morceauDAdresse(qui, 3)
}

/** Writes a place of work and one open post there; answers their ids. */
export async function ouvrirPoste(
  qui: Quelquun,
  { hote, poste }: Recit,
): Promise<{ hoteId: string; posteId: string }> {
  const { page, t } = qui
  const { formulaire: h, fiche } = t.hote
  await page.goto(paths.cpas.hoteNouveau)
  await remplir(qui, h.nom, hote.nom)
  await choisir(qui, fiche.categorie, t.hote.categories.ASBL)
  await remplir(qui, fiche.bce, hote.bce)
  await remplir(qui, fiche.adresse, hote.adresse)
  await remplir(qui, t.hote.codePostal, hote.codePostal)
  await remplir(qui, fiche.but, hote.but)
  await remplir(qui, fiche.police, 'RC-445.218')
  await faire(qui, h.enregistrer, 'hote.cree')
  const hoteId = morceauDAdresse(qui, 3)
  await page.goto(paths.cpas.posteNouveau({ hoteId, titre: poste.titre }))
  await ecrirePoste(qui, poste)
  const posteId = morceauDAdresse(qui, 3)
  await page.goto(paths.cpas.posteOuverture(posteId))
  await faire(qui, t.poste.ouverture.envoyer, 'poste.ouvert')
  return { hoteId, posteId }
}

/** Gives a manager of the place an access: the invitation goes by mail. */
export async function inviterLeLieu(qui: Quelquun, { hote }: Recit, hoteId: string): Promise<void> {
  const { page, t } = qui
  const { personne: p, rolesALHote } = t.compte
  await page.goto(paths.cpas.hoteInvitation(hoteId))
  await remplir(qui, p.prenom, hote.prenom)
  await remplir(qui, p.nom, hote.nomDuGestionnaire)
  await remplir(qui, p.courriel, hote.courriel)
  await cocher(qui, rolesALHote.gestionnaire)
  await cocher(qui, p.peutSigner)
  await faire(qui, p.envoyerInvitation, 'compte.invite')
}

async function ecrirePoste(qui: Quelquun, poste: Recit['poste']): Promise<void> {
  const { t } = qui
  const { formulaire: f, fiche } = t.poste
  await remplir(qui, fiche.taches, poste.taches.join('\n'))
  for (const jour of [1, 2, 3, 4, 5]) await cocherJour(qui, jour)
  await qui.page.locator('#champ-de').fill('08:00')
  await qui.page.locator('#champ-a').fill('16:06')
  await qui.page.locator('#champ-pauseMinutes').fill('30')
  await remplir(qui, f.debut, '2026-12-01')
  await remplir(qui, f.duree, '12')
  await faire(qui, f.enregistrer, 'poste.cree')
}

async function cocherJour({ page }: Quelquun, jour: number): Promise<void> {
  await page.locator(`input[name="jours"][value="${jour}"]`).check()
}
