import type { Tx } from '#db/client.server.ts'
import type { trouverCandidat } from '#db/reads/candidat.server.ts'
import { accesDuTravailleur, type Joignable } from '#db/reads/destinataire.server.ts'
import { insererCompte, insererMandat } from '#db/writes/compte.server.ts'
import type { Contexte } from '../contexte.server.ts'

/**
 * The access of a person to their own space, made the first time it is needed; undefined when no
 * e-mail is recorded. Two people may share an address: each has an account of their own.
 */
export function accesOuvert(
  tx: Tx,
  ctx: Contexte,
  dossier: ReturnType<typeof trouverCandidat>,
): Joignable | undefined {
  const connu = accesDuTravailleur(tx, ctx.perimetre, dossier.id)
  if (connu || !dossier.courriel) return connu
  const { prenom, nom, langue, courriel, cpasId } = dossier
  const compteId = ctx.nouvelId()
  const mandatId = ctx.nouvelId()
  insererCompte(tx, { id: compteId, courriel, prenom, nom, langue, creeA: ctx.maintenant })
  insererMandat(tx, {
    id: mandatId,
    compteId,
    role: 'travailleur',
    cpasId,
    candidatId: dossier.id,
    depuis: ctx.maintenant,
  })
  return { compteId, mandatId, courriel, prenom, nom, langue, peutSigner: true }
}
