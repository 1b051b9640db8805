import { createHash } from 'node:crypto'
import { peutRecevoirSignatures } from '#app/domain/convention/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Tx } from '#db/client.server.ts'
import { documentDuCode } from '#db/reads/scan.server.ts'
import { classerFichier } from '#db/writes/convention.server.ts'
import { insererPage } from '#db/writes/scan.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { jetonReconnu } from '../document/jeton.server.ts'
import { natureDuFichier } from '../document/nature.server.ts'
import { tracer } from '../tracer.server.ts'
import { lireCodes } from './lire-codes.server.ts'

/**
 * Files each page of a scan to the document its code names; what cannot be read with certainty waits
 * for a person. Filing says nothing of signatures: somebody looks and says so. Refuses
 * `commun/interdit`, `convention/scan_illisible`.
 */
export async function deposerScan(
  ctx: Contexte<ActeurDuCpas>,
  octets: Uint8Array,
): Promise<{ classees: number; aClasser: number }> {
  if (!peutRecevoirSignatures(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const type = natureDuFichier(octets)
  if (!type) throw new ErreurMetier('convention/scan_illisible')
  // Prepared outside: reading codes takes a quarter of a second a page.
  const pages = (await lireCodes(octets, type)) ?? [[]]
  const sha256 = createHash('sha256').update(octets).digest('hex')
  return acte(ctx, 'convention.scan_depose', (tx) => {
    classerFichier(tx, { sha256, type, octets, creeA: ctx.maintenant })
    let [classees, aClasser] = [0, 0]
    for (const [rang, codes] of pages.entries()) {
      const destination = destinationDe(tx, ctx, codes)
      const neuve = insererPage(tx, {
        id: ctx.nouvelId(),
        cpasId: ctx.acteur.cpasId,
        sha256,
        page: rang + 1,
        etat: destination ? 'classee' : 'a_classer',
        ...destination,
        recueParId: ctx.acteur.id,
        recueA: ctx.maintenant,
      })
      if (!neuve) continue
      if (!destination) {
        aClasser += 1
        continue
      }
      classees += 1
      tracer(tx, ctx, {
        type: 'convention.page_classee',
        cpasId: ctx.acteur.cpasId,
        sujetId: destination.conventionId,
        details: { numero: destination.numero, page: destination.pageDuTexte, sha256 },
      })
    }
    return { classees, aClasser }
  })
}

/**
 * Where a page belongs, when exactly one of our codes stands on it and names a document of this
 * centre. Two codes, a forged one, another centre's: nobody guesses.
 */
function destinationDe(tx: Tx, { perimetre, base }: Contexte, codes: readonly string[]) {
  const jetons = codes.flatMap((texte) => jetonReconnu(base.cles, texte) ?? [])
  const [jeton] = jetons
  if (!jeton || jetons.length !== 1) return null
  const document = documentDuCode(tx, perimetre, jeton.code)
  if (!document) return null
  const { conventionId, numero } = document
  return { conventionId, numero, langue: jeton.langue, pageDuTexte: jeton.page }
}
