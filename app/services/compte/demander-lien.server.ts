import { enTransaction, type Tx } from '#db/client.server.ts'
import { type CompteConnu, comptesParCourriel, mandatsDuCompte } from '#db/reads/compte.server.ts'
import { invitationsEnAttente } from '#db/reads/invitation.server.ts'
import { tuerJetons } from '#db/writes/jeton.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { ecrire } from '../envoi/ecrire.server.ts'
import { envoyerInvitation } from './invitation.server.ts'
import { creerLien } from './liens.server.ts'
import { limiter } from './limiter.server.ts'

/**
 * Mails a sign-in link to the recorded address, or the invitation again to who has not answered it.
 * Says nothing of whether the address is known, and takes one transaction either way; several people
 * behind one address get one mail each, by name. Refuses `commun/trop_de_demandes`.
 */
export function demanderLien(
  ctx: Contexte,
  saisie: { readonly courriel: string; readonly suite: string | null },
  { adresse, navigateur }: { readonly adresse: string; readonly navigateur: string },
): void {
  limiter(ctx.base, 'lien_adresse', adresse, ctx.maintenant)
  limiter(ctx.base, 'lien_compte', saisie.courriel, ctx.maintenant)
  const comptes = comptesParCourriel(ctx.base, ctx.perimetre, saisie.courriel)
  enTransaction(ctx.base, (tx) => {
    for (const compte of comptes) {
      if (mandatsDuCompte(tx, ctx.perimetre, compte.id).length > 0)
        envoyerLien(tx, ctx, compte, { suite: saisie.suite, navigateur })
      else
        for (const mandatId of invitationsEnAttente(tx, ctx.perimetre, compte.id))
          envoyerInvitation(tx, ctx, mandatId)
      noterDemande(tx, ctx, compte.id)
    }
    if (comptes.length === 0) noterDemande(tx, ctx, null)
  })
}

function envoyerLien(
  tx: Tx,
  ctx: Contexte,
  { id, prenom, nom, langue, courriel }: CompteConnu,
  { suite, navigateur }: { suite: string | null; navigateur: string },
): void {
  tuerJetons(tx, id, 'connexion', ctx.maintenant)
  const lien = creerLien(tx, {
    compteId: id,
    mandatId: null,
    usage: 'connexion',
    suite,
    navigateur,
    maintenant: ctx.maintenant,
  })
  ecrire(tx, ctx, {
    modele: 'lien-de-connexion',
    a: { courriel, langue, nom: `${prenom} ${nom}` },
    cpasId: null,
    sujetId: id,
    donnees: { prenom, ...lien },
  })
}

function noterDemande(tx: Tx, { maintenant }: Contexte, compteId: string | null): void {
  consigner(tx, {
    type: 'compte.lien_demande',
    acteurId: compteId ?? 'inconnu',
    cpasId: null,
    sujetId: compteId,
    details: { usage: 'connexion' },
    survenuA: maintenant,
  })
}
