import { detailsDePeriode } from '#app/domain/candidat/passe.ts'
import { peutTenirLePasse } from '#app/domain/candidat/permissions.ts'
import type { SaisieDePeriode } from '#app/domain/candidat/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { insererOccupation } from '#db/writes/candidat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { recalculerDroits } from '../droit/recalculer.server.ts'
import { tracer } from '../tracer.server.ts'
import { classerPapier, lirePapier } from './papier.server.ts'
import { verifierLePasse } from './verifier-periode.server.ts'

/**
 * Writes a past period; the rights are computed again in the same transaction. Without a paper that
 * somebody has seen, its days are to be verified. Refuses `commun/interdit`, `candidat/archive`,
 * `candidat/occupation_dans_le_futur`, `candidat/occupation_pendant_un_placement`,
 * `candidat/papier_illisible`.
 */
export function ajouterPeriode(
  ctx: Contexte<ActeurDuCpas>,
  candidatId: string,
  saisie: SaisieDePeriode,
  papier: Uint8Array | null = null,
): { occupationId: string } {
  if (!peutTenirLePasse(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const lu = lirePapier(papier)
  return acte(ctx, 'candidat.occupation_ajoutee', (tx) => {
    const { cpasId, statut } = trouverCandidat(tx, ctx.perimetre, candidatId)
    if (statut === 'archive') throw new ErreurMetier('candidat/archive')
    verifierLePasse(tx, ctx, candidatId, saisie)
    const occupationId = ctx.nouvelId()
    insererOccupation(tx, {
      id: occupationId,
      cpasId,
      candidatId,
      ...champsDePeriode(ctx, saisie),
      papierSha256: classerPapier(tx, ctx, lu),
      creeA: ctx.maintenant,
    })
    recalculerDroits(tx, ctx, candidatId)
    tracer(tx, ctx, {
      type: 'candidat.occupation_ajoutee',
      cpasId,
      sujetId: candidatId,
      details: { occupationId, type: saisie.nature, papierSha256: lu?.sha256 ?? null },
    })
    return { occupationId }
  })
}

/** The columns that a form fills; ticking «I have seen it» signs with name and instant. */
export function champsDePeriode({ acteur, maintenant }: Contexte, saisie: SaisieDePeriode) {
  return {
    type: saisie.nature,
    du: saisie.du,
    au: saisie.au,
    details: detailsDePeriode(saisie),
    ...champsDePreuve({ acteur, maintenant }, saisie),
  }
}

export function champsDePreuve(
  { acteur, maintenant }: Pick<Contexte, 'acteur' | 'maintenant'>,
  { natureDePreuve, preuve, vue }: Pick<SaisieDePeriode, 'natureDePreuve' | 'preuve' | 'vue'>,
) {
  return {
    natureDePreuve: natureDePreuve ?? null,
    preuve: preuve ?? null,
    verifieePar: vue ? acteur.id : null,
    verifieeA: vue ? maintenant : null,
  }
}
