import type { Tx } from '#db/client.server.ts'
import type { trouverCandidat } from '#db/reads/candidat.server.ts'
import { accesDuTravailleur, type Joignable } from '#db/reads/destinataire.server.ts'
import { insererCompte, insererMandat, modifierCompte } from '#db/writes/compte.server.ts'
import { tuerLesLiens } from '#db/writes/jeton.server.ts'
import { supprimerSessions } from '#db/writes/session.server.ts'
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

/**
 * A dossier that changes its name or e-mail takes the person's own access with it: the next links go to
 * the new address, those sent to the old one die, and whoever is signed in there is signed out.
 */
export function suivreLeDossier(
  tx: Tx,
  ctx: Contexte,
  dossier: {
    readonly id: string
    readonly prenom: string
    readonly nom: string
    readonly courriel?: string | null | undefined
  },
): void {
  const acces = accesDuTravailleur(tx, ctx.perimetre, dossier.id)
  if (!acces) return
  const { prenom, nom } = dossier
  const courriel = dossier.courriel ?? acces.courriel
  if (acces.prenom === prenom && acces.nom === nom && acces.courriel === courriel) return
  modifierCompte(tx, acces.compteId, { prenom, nom, courriel })
  if (acces.courriel === courriel) return
  supprimerSessions(tx, acces.compteId)
  tuerLesLiens(tx, acces.compteId, ctx.maintenant)
}
