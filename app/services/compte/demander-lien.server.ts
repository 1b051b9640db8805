import { enTransaction } from '#db/client.server.ts'
import { comptesParCourriel } from '#db/reads/compte.server.ts'
import { tuerJetons } from '#db/writes/jeton.server.ts'
import { consigner } from '#db/writes/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { ecrire } from '../envoi/ecrire.server.ts'
import { creerLien } from './liens.server.ts'
import { limiter } from './limiter.server.ts'

/**
 * Mails a sign-in link to the recorded address. Says nothing of whether it is known; several people
 * behind one address get one mail each, by name. Refuses `commun/trop_de_demandes`.
 */
export function demanderLien(
  ctx: Contexte,
  saisie: { readonly courriel: string; readonly suite: string | null },
  { adresse, navigateur }: { readonly adresse: string; readonly navigateur: string },
): void {
  limiter(ctx.base, 'lien_adresse', adresse, ctx.maintenant)
  limiter(ctx.base, 'lien_compte', saisie.courriel, ctx.maintenant)
  for (const { id, prenom, nom, langue, courriel } of comptesParCourriel(
    ctx.base,
    ctx.perimetre,
    saisie.courriel,
  ))
    enTransaction(ctx.base, (tx) => {
      tuerJetons(tx, id, 'connexion', ctx.maintenant)
      const lien = creerLien(tx, {
        compteId: id,
        mandatId: null,
        usage: 'connexion',
        suite: saisie.suite,
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
      consigner(tx, {
        type: 'compte.lien_demande',
        acteurId: id,
        cpasId: null,
        sujetId: id,
        details: { usage: 'connexion' },
        survenuA: ctx.maintenant,
      })
    })
}
