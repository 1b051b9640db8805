import { cheminVers } from '#app/domain/compte/joindre.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { FaitsDAvis } from '#app/i18n/fr/avis.ts'
import type { Tx } from '#db/client.server.ts'
import type { Joignable } from '#db/reads/destinataire.server.ts'
import type { CodeDAvis } from '#emails/avis.tsx'
import { creerLien } from '../compte/liens.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { ecrire } from './ecrire.server.ts'

export interface Avertissement {
  readonly code: CodeDAvis
  /** In the reader's language: names of centres and days are written in it. */
  readonly faits: (langue: Langue) => FaitsDAvis
  /** The page the notice is about: where its link leads once the person is recognised. */
  readonly page: string
  readonly cpasId: string | null
  readonly sujetId: string
}

/**
 * Writes a notice to each person, in the act's transaction, with a link of their own: it opens the
 * page itself, and a mail scanner that opens it changes nothing.
 */
export function avertir(
  tx: Tx,
  ctx: Contexte,
  personnes: readonly Joignable[],
  { code, faits, page, cpasId, sujetId }: Avertissement,
): void {
  for (const { compteId, mandatId, courriel, telephone, prenom, nom, langue } of personnes) {
    // A number that was taken out of the dossier since: the desk and paper remain.
    if (!cheminVers({ courriel, telephone })) continue
    const lien = creerLien(tx, {
      compteId,
      mandatId,
      usage: 'avis',
      suite: page,
      navigateur: null,
      maintenant: ctx.maintenant,
    })
    ecrire(tx, ctx, {
      modele: 'avis',
      a: { courriel, telephone, langue, nom: `${prenom} ${nom}` },
      cpasId,
      sujetId,
      donnees: { code, nom: `${prenom} ${nom}`, faits: faits(langue), lien, page },
    })
  }
}
