import { peutVoirLesLectures } from '#app/domain/journal/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { type LectureDeDossier, listerLectures } from '#db/reads/journal.server.ts'
import type { PageDeListe } from '#db/reads/vue.ts'
import { consulterDossier } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'

/**
 * Who opened one dossier, for its referent and the head of the service; this reading becomes one of
 * them. Refuses `commun/introuvable`, `commun/interdit`, `candidat/motif_requis`.
 */
export function consulterLectures(
  ctx: Contexte<ActeurDuCpas>,
  candidatId: string,
  page: number,
): PageDeListe<LectureDeDossier> & { id: string; nom: string } {
  return consulterDossier(ctx, { candidatId, section: 'lectures' }, (tx) => {
    const { id, prenom, nom, referentId } = trouverCandidat(tx, ctx.perimetre, candidatId)
    if (!peutVoirLesLectures(ctx.acteur, referentId)) throw new ErreurMetier('commun/interdit')
    return { id, nom: `${prenom} ${nom}`, ...listerLectures(tx, ctx.perimetre, candidatId, page) }
  })
}
