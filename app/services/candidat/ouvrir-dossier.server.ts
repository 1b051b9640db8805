import { peutTenirDossiers } from '#app/domain/candidat/permissions.ts'
import type { SaisieDeDossier } from '#app/domain/candidat/saisie.ts'
import { trouverMetier } from '#app/domain/metier/reconnaissance.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { prochainNumero } from '#db/reads/candidat.server.ts'
import {
  insererCandidat,
  remplacerIndisponibilites,
  remplacerSouhaits,
} from '#db/writes/candidat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { champsDe, souhaitsDe } from './champs.server.ts'

/** Where a dossier comes from, and since when the person is followed. */
export interface OrigineDeDossier {
  readonly origine: 'saisie' | 'reprise'
  readonly suiviDepuis: DateCivile
}

/**
 * Opens the ISP file of a person; the agent who opens it follows it unless another is named. Refuses
 * `commun/interdit`, `candidat/niss_connu`.
 */
export function ouvrirDossier(
  ctx: Contexte<ActeurDuCpas>,
  saisie: SaisieDeDossier,
  { origine, suiviDepuis }: OrigineDeDossier = { origine: 'saisie', suiviDepuis: ctx.aujourdhui },
): { candidatId: string } {
  if (!peutTenirDossiers(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const { cpasId } = ctx.acteur
  return acte(ctx, 'candidat.ouvert', (tx) => {
    const candidatId = ctx.nouvelId()
    insererCandidat(tx, {
      ...champsDe(saisie),
      niss: saisie.niss ?? null,
      id: candidatId,
      cpasId,
      numero: prochainNumero(tx, ctx.perimetre, cpasId),
      referentId: saisie.referentId ?? ctx.acteur.id,
      suiviDepuis,
      creeA: ctx.maintenant,
    })
    const cle = { cpasId, candidatId }
    remplacerSouhaits(
      tx,
      cle,
      souhaitsDe(saisie).map((mots) => ({
        mots,
        metier: trouverMetier(mots, saisie.langue)?.code ?? null,
      })),
    )
    remplacerIndisponibilites(
      tx,
      cle,
      saisie.indisponibilites.map((plage) => ({
        ...plage,
        motif: plage.motif ?? null,
        id: ctx.nouvelId(),
      })),
    )
    tracer(tx, ctx, {
      type: 'candidat.ouvert',
      cpasId,
      sujetId: candidatId,
      details: { origine },
    })
    return { candidatId }
  })
}
