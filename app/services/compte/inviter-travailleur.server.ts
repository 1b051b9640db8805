import { peutInviter } from '#app/domain/compte/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { ancienCompteDuDossier } from '#db/reads/invitation.server.ts'
import { accesDuDossier } from '#db/reads/mandat.server.ts'
import { modifierCompte } from '#db/writes/compte.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { creerInvitation } from './invitation.server.ts'
import { limiter } from './limiter.server.ts'

/**
 * Opens a person's own space to them, at the address recorded in the dossier and no other. Two people
 * may share it: each has an account of their own, and the mail names its addressee. Refuses
 * `commun/interdit`, `commun/introuvable`, `candidat/archive`, `compte/courriel_absent`, `compte/deja_membre`.
 */
export function inviterTravailleur(ctx: Contexte<ActeurDuCpas>, candidatId: string): void {
  if (!peutInviter(ctx.acteur, 'travailleur')) throw new ErreurMetier('commun/interdit')
  limiter(ctx.base, 'invitation', ctx.acteur.id, ctx.maintenant)
  acte(ctx, 'compte.invite', (tx) => {
    const dossier = trouverCandidat(tx, ctx.perimetre, candidatId)
    const { cpasId, prenom, nom, courriel, langue } = dossier
    if (dossier.statut === 'archive') throw new ErreurMetier('candidat/archive')
    if (courriel === null) throw new ErreurMetier('compte/courriel_absent')
    if (accesDuDossier(tx, ctx.perimetre, candidatId)) throw new ErreurMetier('compte/deja_membre')
    const ancien = ancienCompteDuDossier(tx, ctx.perimetre, candidatId)
    if (ancien) modifierCompte(tx, ancien, { courriel })
    creerInvitation(tx, ctx, ancien ? { compteId: ancien } : { prenom, nom, courriel, langue }, {
      role: 'travailleur',
      cpasId,
      candidatId,
    })
    return null
  })
}
