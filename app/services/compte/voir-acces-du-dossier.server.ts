import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { derniereInvitation } from '#db/reads/jeton.server.ts'
import { accesDuDossier } from '#db/reads/mandat.server.ts'
import { consulterDossier } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'
import type { InvitationVue } from './voir-invitation.server.ts'

/** How a person enters their own space: not yet, invited, or in; reading it is written down. */
export interface AccesVu {
  readonly id: string
  readonly nom: string
  readonly courriel: string | null
  readonly acces: {
    readonly mandatId: string
    readonly courriel: string
    readonly enAttente: boolean
    /** Of the last mail while it waits, else of the yes. */
    readonly quand: Date
  } | null
}

export function voirAccesDuDossier(ctx: Contexte<ActeurDuCpas>, candidatId: string): AccesVu {
  return consulterDossier(ctx, { candidatId, section: 'invitation' }, (tx) => {
    const { prenom, nom, courriel } = trouverCandidat(tx, ctx.perimetre, candidatId)
    const acces = accesDuDossier(tx, ctx.perimetre, candidatId)
    const relancee = acces && derniereInvitation(tx, ctx.perimetre, acces.id)
    return {
      id: candidatId,
      nom: `${prenom} ${nom}`,
      courriel,
      acces: acces
        ? {
            mandatId: acces.id,
            courriel: acces.courriel,
            enAttente: acces.inviteA !== null,
            quand: acces.inviteA ? (relancee ?? acces.inviteA) : acces.depuis,
          }
        : null,
    }
  })
}

/** The waiting invitation of a dossier. Refuses `commun/introuvable` when none waits. */
export function voirInvitationDuDossier(
  ctx: Contexte<ActeurDuCpas>,
  candidatId: string,
): { id: string; invitation: InvitationVue } {
  const { id, nom, acces } = voirAccesDuDossier(ctx, candidatId)
  if (!acces?.enAttente) throw new ErreurMetier('commun/introuvable')
  const { mandatId, courriel, quand } = acces
  return { id, invitation: { mandatId, nom, courriel, envoyeeA: quand } }
}
