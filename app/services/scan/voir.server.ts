import { doiventSigner } from '#app/domain/convention/cycle-de-vie.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import { trouverConvention } from '#db/reads/convention.server.ts'
import { fichierDeLaPage, pagesDuDocument, trouverPage } from '#db/reads/scan.server.ts'
import { consulterListe } from '../candidat/consulter-dossier.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { consulterConvention } from '../convention/consulter-convention.server.ts'
import { natureDuFichier } from '../document/nature.server.ts'

/** The file of a scanned page; one that names a document is read as part of its dossier. */
export function ouvrirPage(ctx: Contexte<ActeurDuCpas>, pageId: string) {
  const { conventionId, page } = trouverPage(ctx.base, ctx.perimetre, pageId)
  const lire = (base: Base) => {
    const { octets } = fichierDeLaPage(base, ctx.perimetre, pageId)
    const type = natureDuFichier(octets)
    if (!type) throw new ErreurMetier('commun/introuvable')
    return { octets, type, nom: `scan-page-${page}.${type.split('/')[1]}` }
  }
  return conventionId
    ? consulterConvention(ctx, conventionId, 'scan', lire)
    : consulterListe(ctx, 'scans', lire)
}

/** The pages filed to a document: which are there, which lack, and who has still to sign. */
export function voirScansDuDocument(base: Base, { perimetre }: Contexte, conventionId: string) {
  const document = trouverConvention(base, perimetre, conventionId)
  const { id, reference, numero, statut, textes } = document
  const pages = pagesDuDocument(base, perimetre, { id, numero })
  return {
    id,
    reference,
    textes: textes.map(({ langue, sha256, pages: attendues }) => {
      const recues = pages.filter((une) => une.langue === langue)
      return {
        langue,
        sha256,
        attendues,
        recues,
        manquent: Array.from({ length: attendues }, (_, i) => i + 1).filter(
          (n) => !recues.some(({ pageDuTexte }) => pageDuTexte === n),
        ),
      }
    }),
    aSigner: statut === 'a_signer' ? doiventSigner(document) : [],
  }
}
