import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { derniereInvitation } from '#db/reads/jeton.server.ts'
import { trouverMandat } from '#db/reads/mandat.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** What the pages of one invitation show. Refuses `commun/introuvable` when it no longer waits. */
export interface InvitationVue {
  readonly mandatId: string
  readonly nom: string
  readonly courriel: string
  readonly envoyeeA: Date
}

export function voirInvitation({ base, perimetre }: Contexte, mandatId: string): InvitationVue {
  const { prenom, nom, courriel, inviteA, finA } = trouverMandat(base, perimetre, mandatId)
  if (!inviteA || finA) throw new ErreurMetier('commun/introuvable')
  return {
    mandatId,
    nom: `${prenom} ${nom}`,
    courriel,
    envoyeeA: derniereInvitation(base, perimetre, mandatId) ?? inviteA,
  }
}
