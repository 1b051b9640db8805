import { createHash } from 'node:crypto'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { papierDeLaPeriode } from '#db/reads/passe.server.ts'
import { classerFichier } from '#db/writes/convention.server.ts'
import { consulterDossier } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { type NatureDeFichier, natureDuFichier } from '../document/nature.server.ts'

export interface PapierLu {
  readonly octets: Uint8Array
  readonly type: NatureDeFichier
  readonly sha256: string
}

/** What a paper is, by its bytes; null for none. Refuses `candidat/papier_illisible`. */
export function lirePapier(octets: Uint8Array | null): PapierLu | null {
  if (!octets) return null
  const type = natureDuFichier(octets)
  if (!type) throw new ErreurMetier('candidat/papier_illisible')
  return { octets, type, sha256: createHash('sha256').update(octets).digest('hex') }
}

/** Files a paper, sealed, and answers its hash. */
export function classerPapier(
  tx: Tx,
  { maintenant }: Pick<Contexte, 'maintenant'>,
  papier: PapierLu | null,
): string | null {
  if (!papier) return null
  classerFichier(tx, { ...papier, creeA: maintenant })
  return papier.sha256
}

/** The paper of a period, for the centre that holds the dossier; the reading of it is recorded. */
export function ouvrirPapier(
  ctx: Contexte<ActeurDuCpas>,
  cle: { readonly candidatId: string; readonly occupationId: string },
) {
  return consulterDossier(ctx, { candidatId: cle.candidatId, section: 'papier' }, (tx) => {
    const octets = papierDeLaPeriode(tx, ctx.perimetre, cle)
    const type = natureDuFichier(octets)
    if (!type) throw new ErreurMetier('commun/introuvable')
    return { octets, type, nom: `preuve.${type.split('/')[1]}` }
  })
}
