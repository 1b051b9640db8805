import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { lireProposition } from '#db/reads/proposition.server.ts'
import { consulterDossier } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'

/**
 * A proposal as the page of one act on it needs it, with the trace that the dossier was seen. Refuses
 * `commun/introuvable`, `candidat/motif_requis`.
 */
export function consulterProposition(ctx: Contexte<ActeurDuCpas>, propositionId: string) {
  const { id, candidatId, prenom, nom, nomDeLHote, version } = lireProposition(
    ctx.base,
    ctx.perimetre,
    propositionId,
  )
  return consulterDossier(ctx, { candidatId, section: 'proposition' }, () => ({
    id,
    nom: `${prenom} ${nom}`,
    lieu: nomDeLHote,
    version,
  }))
}
