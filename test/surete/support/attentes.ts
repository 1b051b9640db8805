import { poserLesLignes } from '#app/domain/droit/lignes-ajoutees.ts'
import type { Acteur, ActeurAdmin } from '#app/domain/shared/acteur.ts'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { inviterALHote } from '#app/services/compte/inviter-a-l-hote.server.ts'
import {
  inviterALInstance,
  inviterResponsable,
} from '#app/services/compte/inviter-a-l-instance.server.ts'
import { inviterAuCpas } from '#app/services/compte/inviter-au-cpas.server.ts'
import { inviterTravailleur } from '#app/services/compte/inviter-travailleur.server.ts'
import { empreinteDeCode, empreinteDeJeton } from '#app/services/compte/liens.server.ts'
import { type Contexte, nouvelId } from '#app/services/contexte.server.ts'
import { ajouterLigne } from '#app/services/droit/ajouter-ligne.server.ts'
import { essayerLigne } from '#app/services/droit/essayer-ligne.server.ts'
import { deposerReprise } from '#app/services/reprise/deposer.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { insererJeton } from '#db/writes/jeton.server.ts'
import { contexteDe } from '#test/support/contexte-de-test.ts'
import { midi } from '#test/support/horloge.ts'
import { poserAMain, type Voliere } from './canaris.ts'
import { JETON_DE_LIEN } from './chemins.ts'
import type { Maison } from './maison.ts'

const LE_5 = '2027-02-05'

/** What waits for somebody in a house: invitations without an answer, files that nobody has taken over. */
export async function laisserEnAttente(
  base: Base,
  voliere: Voliere,
  { cle, cpasId, hoteId, responsable, agent, gestionnaire, libreId }: Maison,
): Promise<void> {
  const invite = (qui: string) => ({
    prenom: 'Invite',
    nom: qui,
    courriel: `${qui}.${cle}@post.example`,
    langue: 'fr' as const,
  })
  inviterAuCpas(contexteDe(base, responsable, LE_5), { ...invite('nouvel-agent'), role: 'agent' })
  inviterALHote(contexteDe(base, agent, LE_5), hoteId, {
    ...invite('nouveau-tuteur'),
    role: 'tuteur',
    peutSigner: false,
  })
  inviterALHote(contexteDe(base, gestionnaire, LE_5), hoteId, {
    ...invite('second-gestionnaire'),
    role: 'gestionnaire',
    peutSigner: true,
  })
  inviterTravailleur(contexteDe(base, agent, LE_5), libreId)

  const nom = poserAMain(voliere, 'reprise_ligne.cellules', 'dossier', cpasId)
  const fichiers = {
    candidats: `Nom;Prénom;CP\n${nom};Importée;1030\n;;\nSans prénom;;1030\n`,
    hotes: 'hote;categorie_hote;code_postal;commune\nLieu à reprendre;commune;1060;Saint-Gilles\n',
    postes: 'hote;fonction;taches;places\nLieu à reprendre;Balayeur;balayer;2\n',
  } as const
  for (const quoi of ['candidats', 'hotes', 'postes'] as const)
    await deposerReprise(contexteDe(base, responsable, LE_5), {
      quoi,
      nom: `${quoi}.csv`,
      octets: Buffer.from(fichiers[quoi]),
    })
}

/** A link that was mailed to somebody, and not opened yet. */
export function envoyerUnLien(base: Base, { placee }: Maison): void {
  enTransaction(base, (tx) =>
    insererJeton(tx, {
      id: nouvelId(),
      empreinte: empreinteDeJeton(JETON_DE_LIEN),
      codeEmpreinte: empreinteDeCode(JETON_DE_LIEN, 'abcdefgh'),
      usage: 'avis',
      compteId: placee.id,
      suite: '/travailleur',
      creeA: midi(LE_5),
      expireA: midi('2027-02-19'),
    }),
  )
}

/** A line of the law, tried, read and kept: in force already, so that it says why. */
async function ajouterUneLigne(base: Base, ctx: Contexte<ActeurAdmin>): Promise<void> {
  const systeme = contexteDe(base, { porte: 'systeme', id: 'systeme', role: 'systeme' }, LE_5)
  const valeur = 215_000
  const saisie = {
    parametre: 'salaire_reference',
    des: dateCivile('2026-03-01'),
    valeur,
    tape: '2150',
    source: 'RMMMG',
    motif: 'Indexation',
    lu: true,
  } as const
  const { empreinte } = await essayerLigne(ctx, systeme, saisie)
  await ajouterLigne(ctx, systeme, { ...saisie, empreinte })
  // The parameters belong to the process: another world starts with those that were written.
  poserLesLignes([])
}

/** What waits for the instance: its own invitations, and a mail that nobody could be given. */
export async function laisserALInstance(
  base: Base,
  admin: Extract<Acteur, { porte: 'admin' }>,
  { cpasId }: Maison,
): Promise<void> {
  const ctx = contexteDe(base, admin, LE_5)
  const invite = { prenom: 'Invite', langue: 'fr' as const }
  inviterALInstance(ctx, {
    ...invite,
    nom: 'Second admin',
    courriel: 'second.admin@post.example',
    role: 'admin',
  })
  inviterResponsable(ctx, cpasId, {
    ...invite,
    nom: 'Premiere responsable',
    courriel: 'premiere@post.example',
  })
  await ajouterUneLigne(base, ctx)
  base.$client
    .prepare(
      "update envoi set etat = 'abandonne', erreur = 'EENVELOPE' where id = (select min(id) from envoi)",
    )
    .run()
}
