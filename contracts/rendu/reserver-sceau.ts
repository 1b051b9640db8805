import { PDFDocument, PDFInvalidObject, PDFName, PDFRef, PDFString } from 'pdf-lib'

/** A file with a hole for its signature. */
export interface FichierASceller {
  readonly octets: Uint8Array
  /** The hole, brackets included: everything else is what the signature covers. */
  readonly debut: number
  readonly fin: number
}

/** Numbers no offset reaches, overwritten by the true ones once these are known. */
const PLAGES = '[0 9999999999 9999999999 9999999999]'

/**
 * Adds a signature field after the last byte of a file, with room for `place` bytes of signature and the
 * byte range that leaves this room out. What stood there stays as it was.
 */
export async function reserverSceau(
  fichier: Uint8Array,
  quand: Date,
  place: number,
): Promise<FichierASceller> {
  const pdf = await PDFDocument.load(fichier, { forIncrementalUpdate: true, updateMetadata: false })
  const { context } = pdf
  // Written raw: the library would pack a dictionary into a compressed stream, where no byte range
  // can leave its own signature out.
  const valeur = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange ${PLAGES} /M ${PDFString.fromDate(quand).toString()} /Contents <${'0'.repeat(place * 2)}> >>`
  const signature = context.register(PDFInvalidObject.of(Buffer.from(valeur, 'latin1')))
  const champ = context.register(
    context.obj({ FT: PDFName.of('Sig'), T: PDFString.of('sceau'), V: signature }),
  )
  pdf.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [champ], SigFlags: 3 }))
  if (context.trailerInfo.Root instanceof PDFRef)
    context.snapshot?.markRefForSave(context.trailerInfo.Root)
  const prepare = Buffer.from(await pdf.commit({ useObjectStreams: true }))
  const debut = prepare.lastIndexOf('/Contents <') + '/Contents '.length
  const fin = debut + place * 2 + 2
  const plages = `[0 ${debut} ${fin} ${prepare.length - fin}`
  prepare.write(`${plages.padEnd(PLAGES.length - 1)}]`, prepare.lastIndexOf(PLAGES), 'latin1')
  return { octets: Uint8Array.from(prepare), debut, fin }
}
