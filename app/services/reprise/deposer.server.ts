import { createHash } from 'node:crypto'
import { peutReprendre } from '#app/domain/reprise/permissions.ts'
import type { Lecture } from '#app/domain/reprise/reprise.ts'
import type { ObjetRepris } from '#app/domain/reprise/saisie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { ecrireLignes, insererReprise, type LigneAEcrire } from '#db/writes/reprise.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { tracer } from '../tracer.server.ts'
import { lireFichier } from './lire-fichier.server.ts'
import { lireLignesDe } from './lire-lignes.server.ts'

export interface FichierDepose {
  readonly quoi: ObjetRepris
  readonly nom: string
  readonly octets: Uint8Array
}

/**
 * Reads a file and keeps its rows to be looked at: nothing of it is a dossier, a host or a post yet.
 * Refuses `commun/interdit` and what the file itself is refused for (`reprise/…`).
 */
export async function deposerReprise(
  ctx: Contexte<ActeurDuCpas>,
  { quoi, nom, octets }: FichierDepose,
): Promise<{ repriseId: string }> {
  if (!peutReprendre(ctx.acteur, quoi)) throw new ErreurMetier('commun/interdit')
  const lecture = lireLignesDe(quoi, await lireFichier(octets), ctx.aujourdhui)
  const { cpasId } = ctx.acteur
  return acte(ctx, 'reprise.deposee', (tx) => {
    const repriseId = ctx.nouvelId()
    insererReprise(tx, {
      id: repriseId,
      cpasId,
      quoi,
      nomDeFichier: nom.slice(0, 120) || quoi,
      sha256: createHash('sha256').update(octets).digest('hex'),
      statut: 'a_voir',
      parCompteId: ctx.acteur.id,
      deposeeA: ctx.maintenant,
    })
    ecrireLignes(tx, repriseId, lignesAEcrire(lecture))
    tracer(tx, ctx, {
      type: 'reprise.deposee',
      cpasId,
      sujetId: repriseId,
      details: { quoi, lignes: lecture.lignes.length },
    })
    return { repriseId }
  })
}

/** The rows as they are kept: cells on one side, what was made of them on the other. */
export function lignesAEcrire({ lignes }: Lecture<unknown>): LigneAEcrire[] {
  return lignes.map(({ rang, statut, cellules, ...lecture }) => ({
    rang,
    statut,
    cellules,
    lecture,
  }))
}
