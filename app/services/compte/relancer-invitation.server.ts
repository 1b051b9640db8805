import { peutInviter } from '#app/domain/compte/permissions.ts'
import { attenteAvantRelance } from '#app/domain/compte/regles.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { derniereInvitation } from '#db/reads/jeton.server.ts'
import { type TitulaireDuMandat, trouverMandat } from '#db/reads/mandat.server.ts'
import { modifierCompte } from '#db/writes/compte.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { cpasDe, envoyerInvitation } from './invitation.server.ts'

/**
 * Mails a waiting invitation again, at most once a day. Refuses `commun/introuvable`,
 * `commun/interdit`, `commun/modifie_entretemps` when it no longer waits, `compte/relance_trop_tot`.
 */
export function relancerInvitation(
  ctx: Contexte,
  mandatId: string,
  de: TitulaireDuMandat = {},
): void {
  acte(ctx, 'compte.invitation_relancee', (tx) => {
    const mandat = trouverMandat(tx, ctx.perimetre, mandatId, de)
    const { role, cpasId, compteId, candidatId } = mandat
    if (!peutInviter(ctx.acteur, role)) throw new ErreurMetier('commun/interdit')
    if (!mandat.inviteA || mandat.finA) throw new ErreurMetier('commun/modifie_entretemps')
    // The dossier's address is the one that counts: it may have been corrected since.
    const courriel = candidatId
      ? trouverCandidat(tx, ctx.perimetre, candidatId).courriel
      : mandat.courriel
    if (courriel === null) throw new ErreurMetier('compte/courriel_absent')
    const envoyeeA = derniereInvitation(tx, ctx.perimetre, mandatId) ?? mandat.inviteA
    const secondes = attenteAvantRelance(envoyeeA, ctx.maintenant)
    // A corrected address has had no mail yet: it does not wait.
    if (secondes > 0 && courriel === mandat.courriel)
      throw new ErreurMetier('compte/relance_trop_tot', { secondes, envoyeeA, courriel })
    if (courriel !== mandat.courriel) modifierCompte(tx, compteId, { courriel })
    envoyerInvitation(tx, ctx, mandatId)
    tracer(tx, ctx, {
      type: 'compte.invitation_relancee',
      cpasId: cpasDe(ctx, cpasId),
      sujetId: compteId,
      details: { role, mandatId },
    })
    return null
  })
}
