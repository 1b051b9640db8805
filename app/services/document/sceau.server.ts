import { createHash, createPrivateKey, createSign, X509Certificate } from 'node:crypto'
import { reserverSceau } from '#contracts/rendu/reserver-sceau.ts'
import type { Sceau } from '#db/cles.server.ts'
import { contenus, der, ensemble, entier, identifiant, nul, octets, sequence } from './der.ts'

/** Room for the signature, in bytes: certificate, attributes and signature of a 4096-bit key. */
const PLACE = 6000

/**
 * The server's seal on a file: PAdES baseline B (EN 319 142-1), added after the last byte, so that what
 * stood there stays byte for byte. It has no box on a page: it seals the file, it is nobody's consent.
 */
export async function sceller(fichier: Uint8Array, sceau: Sceau, quand: Date): Promise<Uint8Array> {
  const { octets: prepare, debut, fin } = await reserverSceau(fichier, quand, PLACE)
  const empreinte = createHash('sha256')
    .update(prepare.subarray(0, debut))
    .update(prepare.subarray(fin))
    .digest()
  const cms = donneesSignees(empreinte, sceau)
  if (cms.length > PLACE) throw new RangeError(`signature too long: ${cms.length}`)
  prepare.set(Buffer.from(cms.toString('hex').padEnd(PLACE * 2, '0'), 'latin1'), debut + 1)
  return prepare
}

const SHA256 = sequence(identifiant('2.16.840.1.101.3.4.2.1'), nul())
const DONNEES = identifiant('1.2.840.113549.1.7.1')

/** CMS SignedData (RFC 5652) with the attributes of CAdES-BES; no signing time, as PAdES asks. */
function donneesSignees(empreinte: Buffer, { cle, certificat }: Sceau): Buffer {
  const x509 = new X509Certificate(certificat).raw
  const [aFaireSigner = x509] = contenus(x509)
  // The version stands first, then the serial number, the algorithm and who issued it.
  const [, numero = nul(), , emetteur = nul()] = contenus(aFaireSigner)
  const attributs = [
    attribut('1.2.840.113549.1.9.3', DONNEES),
    attribut('1.2.840.113549.1.9.4', octets(empreinte)),
    attribut(
      '1.2.840.113549.1.9.16.2.47',
      sequence(sequence(sequence(octets(createHash('sha256').update(x509).digest())))),
    ),
  ].toSorted(Buffer.compare)
  const signature = createSign('sha256')
    .update(ensemble(...attributs))
    .sign(createPrivateKey(cle))
  const signataire = sequence(
    entier(1),
    sequence(emetteur, numero),
    SHA256,
    der(0xa0, ...attributs),
    sequence(identifiant('1.2.840.113549.1.1.11'), nul()),
    octets(signature),
  )
  return sequence(
    identifiant('1.2.840.113549.1.7.2'),
    der(
      0xa0,
      sequence(
        entier(1),
        ensemble(SHA256),
        sequence(DONNEES),
        der(0xa0, x509),
        ensemble(signataire),
      ),
    ),
  )
}

function attribut(type: string, valeur: Buffer): Buffer {
  return sequence(identifiant(type), ensemble(valeur))
}
