import { RELEVE } from '#app/domain/candidat/passe.ts'
import { peutTenirLePasse } from '#app/domain/candidat/permissions.ts'
import type { SaisieDeCorrectionDePeriode, SaisieDeReleve } from '#app/domain/candidat/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { trouverOccupation } from '#db/reads/passe.server.ts'
import { modifierOccupation } from '#db/writes/candidat.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { recalculerDroits } from '../droit/recalculer.server.ts'
import { tracer } from '../tracer.server.ts'
import { champsDePeriode, champsDePreuve } from './ajouter-periode.server.ts'
import { classerPapier, lirePapier } from './papier.server.ts'
import { verifierLePasse } from './verifier-periode.server.ts'

interface Cle {
  readonly candidatId: string
  readonly occupationId: string
}

/**
 * Corrects a past period, or says that its paper was seen. What was checked before must be seen again:
 * the box is asked at every correction. The days of a file are not corrected: it is said of which
 * contract they are. A new paper takes the place of the one that was filed. Refuses `commun/interdit`, `candidat/occupation_retiree`,
 * `candidat/occupation_dans_le_futur`, `candidat/occupation_pendant_un_placement`,
 * `commun/introuvable`, `commun/modifie_entretemps`.
 */
export function corrigerPeriode(
  ctx: Contexte<ActeurDuCpas>,
  { candidatId, occupationId }: Cle,
  saisie: SaisieDeCorrectionDePeriode | SaisieDeReleve,
  papier: Uint8Array | null = null,
): void {
  if (!peutTenirLePasse(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const lu = lirePapier(papier)
  acte(ctx, 'candidat.occupation_corrigee', (tx) => {
    const avant = ouverte(tx, ctx, { candidatId, occupationId })
    if ((avant.type === RELEVE) !== (saisie.nature === RELEVE))
      throw new ErreurMetier('commun/introuvable')
    if (saisie.nature !== RELEVE) verifierLePasse(tx, ctx, candidatId, saisie)
    const champs =
      saisie.nature === RELEVE
        ? champsDuReleve(ctx, avant.details, saisie)
        : champsDePeriode(ctx, saisie)
    const papierSha256 = classerPapier(tx, ctx, lu) ?? avant.papierSha256
    modifierOccupation(
      tx,
      { id: occupationId, version: saisie.version },
      { ...champs, papierSha256 },
    )
    recalculerDroits(tx, ctx, candidatId)
    tracer(tx, ctx, {
      type: 'candidat.occupation_corrigee',
      cpasId: avant.cpasId,
      sujetId: candidatId,
      details: { occupationId, type: saisie.nature, verifiee: saisie.vue, papierSha256 },
    })
    return null
  })
}

/**
 * Withdraws a past period, with the reason. It counts for nothing and stays to be read. Refuses
 * `commun/interdit`, `candidat/occupation_retiree`, `commun/modifie_entretemps`.
 */
export function retirerPeriode(
  ctx: Contexte<ActeurDuCpas>,
  { candidatId, occupationId }: Cle,
  { version, raison }: { readonly version: number; readonly raison: string },
): void {
  if (!peutTenirLePasse(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  acte(ctx, 'candidat.occupation_retiree', (tx) => {
    const avant = ouverte(tx, ctx, { candidatId, occupationId })
    modifierOccupation(
      tx,
      { id: occupationId, version },
      { retireePar: ctx.acteur.id, retireeA: ctx.maintenant, raisonDuRetrait: raison },
    )
    recalculerDroits(tx, ctx, candidatId)
    tracer(tx, ctx, {
      type: 'candidat.occupation_retiree',
      cpasId: avant.cpasId,
      sujetId: candidatId,
      details: { occupationId },
    })
    return null
  })
}

function champsDuReleve(
  ctx: Contexte,
  { heures_semaine: _, heures_reference: __, ...jours }: Readonly<Record<string, unknown>>,
  saisie: SaisieDeReleve,
) {
  const { heuresSemaine, heuresReference } = saisie
  const contrat =
    heuresSemaine === undefined || heuresReference === undefined
      ? {}
      : { heures_semaine: heuresSemaine, heures_reference: heuresReference }
  return { details: { ...jours, ...contrat }, ...champsDePreuve(ctx, saisie) }
}

function ouverte(tx: Tx, ctx: Contexte, cle: Cle): ReturnType<typeof trouverOccupation> {
  const avant = trouverOccupation(tx, ctx.perimetre, cle)
  if (avant.retireeA) throw new ErreurMetier('candidat/occupation_retiree')
  return avant
}
