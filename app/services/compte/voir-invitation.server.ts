import { peutInviter } from '#app/domain/compte/permissions.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { derniereInvitation } from '#db/reads/jeton.server.ts'
import { type TitulaireDuMandat, trouverMandat } from '#db/reads/mandat.server.ts'
import type { Contexte } from '../contexte.server.ts'

export interface InvitationVue {
  readonly mandatId: string
  readonly nom: string
  readonly courriel: string
  readonly envoyeeA: Date
}

/**
 * What the pages of one invitation show, to those who might have sent it: a name and an address of a
 * person's dossier are not for everybody of the centre. Refuses `commun/introuvable`, also when it no
 * longer waits.
 */
export function voirInvitation(
  { base, acteur, perimetre }: Contexte,
  mandatId: string,
  de: TitulaireDuMandat = {},
): InvitationVue {
  const { prenom, nom, courriel, role, inviteA, finA } = trouverMandat(
    base,
    perimetre,
    mandatId,
    de,
  )
  if (!inviteA || finA || !peutInviter(acteur, role)) throw new ErreurMetier('commun/introuvable')
  return {
    mandatId,
    nom: `${prenom} ${nom}`,
    courriel,
    envoyeeA: derniereInvitation(base, perimetre, mandatId) ?? inviteA,
  }
}
