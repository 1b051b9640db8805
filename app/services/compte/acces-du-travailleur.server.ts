import { cheminVers } from '#app/domain/compte/joindre.ts'
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
  return connu || !dossier.courriel ? connu : creerAcces(tx, ctx, dossier)
}

/**
 * The same for a signature, which may also be given by a link received as a text message: a mobile
 * number in the dossier is enough.
 */
export function accesPourSigner(
  tx: Tx,
  ctx: Contexte,
  dossier: ReturnType<typeof trouverCandidat>,
): Joignable | undefined {
  const connu = accesOuvert(tx, ctx, dossier)
  return connu || !cheminVers(dossier) ? connu : creerAcces(tx, ctx, dossier)
}

function creerAcces(tx: Tx, ctx: Contexte, dossier: ReturnType<typeof trouverCandidat>): Joignable {
  const { prenom, nom, langue, telephone, cpasId } = dossier
  const courriel = dossier.courriel ?? ''
  const compteId = ctx.nouvelId()
  const mandatId = ctx.nouvelId()
  insererCompte(tx, {
    id: compteId,
    courriel,
    telephone,
    prenom,
    nom,
    langue,
    creeA: ctx.maintenant,
  })
  insererMandat(tx, {
    id: mandatId,
    compteId,
    role: 'travailleur',
    cpasId,
    candidatId: dossier.id,
    depuis: ctx.maintenant,
  })
  return { compteId, mandatId, courriel, telephone, prenom, nom, langue, peutSigner: true }
}

/**
 * A dossier that changes its name, e-mail or telephone takes the person's own access with it: the next
 * links go to the new address, those sent to the old one die, and whoever is signed in there is signed
 * out. The number only counts for who has no e-mail. Called once the dossier is changed.
 */
export function suivreLeDossier(
  tx: Tx,
  ctx: Contexte,
  dossier: {
    readonly id: string
    readonly prenom: string
    readonly nom: string
    readonly courriel?: string | null | undefined
    readonly telephone?: string | null | undefined
  },
  avant: { readonly telephone: string | null },
): void {
  const acces = accesDuTravailleur(tx, ctx.perimetre, dossier.id)
  if (!acces) return
  const { prenom, nom } = dossier
  const courriel = dossier.courriel ?? acces.courriel
  if (acces.prenom !== prenom || acces.nom !== nom || acces.courriel !== courriel)
    modifierCompte(tx, acces.compteId, { prenom, nom, courriel })
  const memeChemin =
    acces.courriel === courriel &&
    (courriel !== '' || (dossier.telephone ?? null) === avant.telephone)
  if (memeChemin) return
  supprimerSessions(tx, acces.compteId)
  tuerLesLiens(tx, acces.compteId, ctx.maintenant)
}
