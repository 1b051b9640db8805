import { estDateCivile } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { DocumentARendre } from './blocs.ts'
import { modeleEnVigueur, modeles } from './registre.ts'
import { type PdfRendu, rendrePdf } from './rendu/rendre-pdf.ts'
import { valeurDe } from './variables.ts'

export interface Demande {
  readonly type: string
  readonly langue: Langue
  /** As stored or received; checked against the data contract of the version. */
  readonly donnees: unknown
  readonly jeton?: DocumentARendre['jeton']
}

export interface DocumentProduit extends PdfRendu {
  readonly version: string
  readonly document: DocumentARendre
}

/**
 * One document from its data: picks the version in force on the day it is drawn up, writes the text
 * and renders it. Refuses what the model refuses (`contrat/…`); nothing is read or written elsewhere.
 */
export async function produire({
  type,
  langue,
  donnees,
  jeton,
}: Demande): Promise<DocumentProduit> {
  const { version, document } = rediger({ type, langue, donnees })
  const rendu = await rendrePdf(jeton ? { ...document, jeton } : document)
  return { ...rendu, version, document }
}

/** The text alone, for a preview or a comparison. */
export function rediger({ type, langue, donnees }: Omit<Demande, 'jeton'>): {
  readonly version: string
  readonly document: DocumentARendre
} {
  const etablieLe = valeurDe(donnees, 'etablie_le')
  // Without a usable date the newest version answers: it will list the date among what is missing.
  const modele = estDateCivile(etablieLe)
    ? modeleEnVigueur(type, etablieLe)
    : modeles.findLast((un) => un.type === type)
  if (!modele) throw new RangeError(`no model of type ${type}`)
  return { version: modele.version, document: modele.composer(donnees, langue) }
}
