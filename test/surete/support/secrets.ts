import { nouvelId } from '#app/services/contexte.server.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { acteFait, jeton, motDePasse, session } from '#db/schema/compte.ts'
import { midi } from '#test/support/horloge.ts'
import type { Maison } from './maison.ts'

/** What the product keeps for itself and no page ever shows: a password's hash, a browser, an answer. */
export function laisserDesSecrets(base: Base, { agent, placee }: Maison): void {
  const quand = midi('2027-02-05')
  enTransaction(base, (tx) => {
    tx.insert(motDePasse)
      .values({ compteId: agent.id, empreinte: '$argon2id$essai', changeA: quand })
      .run()
    tx.insert(session)
      .values({
        id: nouvelId(),
        userId: agent.id,
        expiresAt: Math.floor(quand.getTime() / 1000),
        moyen: 'mot_de_passe',
        creeA: quand,
        vueA: quand,
        agent: 'Navigateur',
      })
      .run()
    tx.insert(jeton)
      .values({
        id: nouvelId(),
        empreinte: nouvelId(),
        codeEmpreinte: 'code',
        usage: 'connexion',
        compteId: placee.id,
        navigateurEmpreinte: 'navigateur',
        creeA: quand,
        expireA: quand,
      })
      .run()
    tx.insert(acteFait)
      .values({
        acteurId: agent.id,
        cle: nouvelId(),
        acte: 'candidat.ouvert',
        resultat: '{"candidatId":"un"}',
        faitA: quand,
      })
      .run()
  })
}

/** Fields of an account that no story needs: full all the same, since what is empty cannot leak. */
export function completerLesComptes(base: Base): void {
  base.$client.exec("update compte set fonction = 'Fonction', telephone = '+3221234567'")
}
