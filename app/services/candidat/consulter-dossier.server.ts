import { peutLireDossiers } from '#app/domain/candidat/permissions.ts'
import type { MotifDeConsultation } from '#app/domain/journal/journal.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { enTransaction, type Tx } from '#db/client.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import { dernierMotif } from '#db/reads/journal.server.ts'
import { consignerConsultation } from '#db/writes/journal.server.ts'
import type { Contexte } from '../contexte.server.ts'

type SansAttendre<T> = T extends PromiseLike<unknown> ? never : T

/**
 * Reads something of a dossier and writes that it was read, in one transaction: no trace, no data.
 * One's own dossiers open at once; another's asks why first, once in twelve hours. Refuses
 * `commun/introuvable`, `commun/interdit`, `candidat/motif_requis`.
 */
export function consulterDossier<T>(
  ctx: Contexte<ActeurDuCpas>,
  { candidatId, section }: { readonly candidatId: string; readonly section: string },
  lire: (tx: Tx) => SansAttendre<T>,
): SansAttendre<T> {
  if (!peutLireDossiers(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  return enTransaction(ctx.base, (tx) => {
    const { cpasId, referentId } = trouverCandidat(tx, ctx.perimetre, candidatId)
    const motif = motifDe(ctx, tx, candidatId, referentId)
    if (!motif) throw new ErreurMetier('candidat/motif_requis', { candidatId })
    consignerConsultation(tx, {
      acteurId: ctx.acteur.id,
      cpasId,
      sujetId: candidatId,
      section,
      motif,
      survenuA: ctx.maintenant,
    })
    return lire(tx)
  })
}

/** Reads a list of dossiers: one line a quarter of an hour, without whom it showed. */
export function consulterListe<T>(
  ctx: Contexte<ActeurDuCpas>,
  section: string,
  lire: (tx: Tx) => SansAttendre<T>,
): SansAttendre<T> {
  return enTransaction(ctx.base, (tx) => {
    consignerConsultation(tx, {
      acteurId: ctx.acteur.id,
      cpasId: ctx.acteur.cpasId,
      sujetId: ctx.acteur.cpasId,
      section,
      motif: ctx.acteur.role === 'responsable' ? 'direction' : 'suivi',
      survenuA: ctx.maintenant,
    })
    return lire(tx)
  })
}

/** The person said why: the dossier opens for twelve hours. */
export function donnerMotif(
  ctx: Contexte<ActeurDuCpas>,
  { candidatId, motif }: { readonly candidatId: string; readonly motif: MotifDeConsultation },
): void {
  if (!peutLireDossiers(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  enTransaction(ctx.base, (tx) => {
    const { cpasId } = trouverCandidat(tx, ctx.perimetre, candidatId)
    consignerConsultation(tx, {
      acteurId: ctx.acteur.id,
      cpasId,
      sujetId: candidatId,
      section: 'motif',
      motif,
      survenuA: ctx.maintenant,
    })
  })
}

const DOUZE_HEURES = 12 * 3_600_000

function motifDe(
  { acteur, perimetre, maintenant }: Contexte<ActeurDuCpas>,
  tx: Tx,
  candidatId: string,
  referentId: string | null,
): MotifDeConsultation | null {
  if (referentId === acteur.id) return 'suivi'
  if (acteur.role === 'administratif') return 'administratif'
  if (acteur.role === 'responsable') return 'direction'
  return dernierMotif(tx, perimetre, {
    acteurId: acteur.id,
    sujetId: candidatId,
    depuis: new Date(maintenant.getTime() - DOUZE_HEURES),
  })
}
