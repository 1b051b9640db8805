import { expect } from '@playwright/test'
import { verifications } from '#app/domain/placement/placement.ts'
import { paths } from '#app/paths.ts'
import type { Quelquun } from '#test/support/navigateur.ts'
import { choisir, cocher, completer, faire, morceauDAdresse, suivre } from './commun.ts'

/** From the accepted proposal to the triangle that came of it; answers the placement's id. */
export async function ouvrirLePlacement(qui: Quelquun, propositionId: string): Promise<string> {
  const { page, t } = qui
  await page.goto(paths.cpas.proposition(propositionId))
  await suivre(qui, t.apparier.proposition.ouvrirLePlacement)
  await expect(page).toHaveURL(/\/cpas\/placements\//)
  return morceauDAdresse(qui, 3)
}

/** Notes the decision of the centre's body; the period and the hours are those proposed. */
export async function decider(qui: Quelquun, placementId: string): Promise<void> {
  const { page, t } = qui
  const { decision: d } = t.placement
  await page.goto(paths.cpas.placementDecision(placementId))
  await completer(qui, [
    [d.le, '2026-11-23'],
    [d.reference, 'BP/2026/377'],
    [d.organe, 'Bureau permanent'],
  ])
  await faire(qui, d.enregistrer, 'placement.decide')
}

/** Each paper of the check-list, one by one. */
export async function verifier(qui: Quelquun, placementId: string): Promise<void> {
  const { page, t } = qui
  const { verification: v, verifications: noms } = t.placement
  for (const quoi of verifications.filter((une) => une !== 'decision')) {
    await page.goto(paths.cpas.placementVerification(placementId, quoi))
    await choisir(qui, v.quoi, noms[quoi])
    await faire(qui, v.enregistrer, 'placement.verifie')
  }
}

/** What the convention says beyond what is known. */
export async function completerLaConvention(qui: Quelquun, placementId: string): Promise<void> {
  const { page, t } = qui
  const { champs: c, enregistrer } = t.complement
  await page.goto(paths.cpas.placementComplement(placementId))
  await completer(qui, [
    [c.service, 'Atelier'],
    [c.superieur, 'Thomas Şahin, chef d’atelier'],
    [c.tachesExclues, 'conduire un engin'],
    [c.adresses, 'Quai des Usines 7, 1030 Schaerbeek'],
    [c.tuteurNom, 'Imane Peeters'],
    [c.tuteurFonction, 'responsable de l’atelier'],
    [c.tuteurRemplacant, 'Łukasz Nowak, coordinateur'],
    [c.heuresTuteur, '4'],
    [c.competencesVisees, 'lire un plan simple'],
    [c.formationParHote, 'les gestes du métier, avec le tuteur'],
    [c.ficheDePosteLe, '2026-11-20'],
    [c.risques, 'bruit\npoussière'],
  ])
  await faire(qui, enregistrer, 'placement.complete')
}

/** The centre proposes the week of the post; answers nothing: the host will. */
export async function proposerLHoraire(qui: Quelquun, placementId: string): Promise<void> {
  const { page, t } = qui
  await page.goto(paths.cpas.placementHoraireProposition(placementId))
  await faire(qui, t.horaire.proposer.envoyer, 'horaire.propose')
}

/** The host reads the week and agrees, from the page its mail led to. */
export async function accepterLHoraire(qui: Quelquun): Promise<void> {
  const { page, t } = qui
  if (!page.url().includes('/reponse')) await suivre(qui, t.horaire.repondre)
  await cocher(qui, t.horaire.reponse.oui)
  await faire(qui, t.horaire.reponse.envoyer, 'horaire.confirme')
}

/** The person looks at their week and says so. */
export async function voirMonHoraire(qui: Quelquun): Promise<void> {
  const { page, t } = qui
  await page.goto(paths.travailleur.horaire)
  await faire(qui, t.parcours.horaire.jAiVu, 'horaire.vu')
}

/** The host confirms the month as it was foreseen. */
export async function confirmerLaFeuille(
  qui: Quelquun,
  placementId: string,
  mois: string,
): Promise<void> {
  const { page, t } = qui
  await page.goto(paths.hote.feuille(placementId, mois))
  await page
    .getByRole('main')
    .getByRole('button', { name: t.feuille.hote.confirmer, exact: true })
    .first()
    .click()
  await expect(page.getByRole('status')).toHaveText(t.faits['feuille.confirmee'])
}

/** The person says the sheet is right; answers its id. */
export async function trouverMaFeuilleJuste(qui: Quelquun): Promise<string> {
  const { page, t } = qui
  await page.goto(paths.travailleur.feuilles)
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
  await faire(qui, t.parcours.feuilles.juste, 'feuille.vue')
  return morceauDAdresse(qui, 3)
}

/** The centre approves what the two others agree on, then locks it. */
export async function approuverEtVerrouiller(qui: Quelquun, feuilleId: string): Promise<void> {
  const { page, t } = qui
  await page.goto(paths.cpas.feuille(feuilleId))
  await suivre(qui, t.feuille.approuver)
  await faire(qui, t.feuille.approbation.envoyer, 'feuille.approuvee')
  await suivre(qui, t.feuille.verrouiller)
  await faire(qui, t.feuille.verrou.envoyer, 'feuille.verrouillee')
}
