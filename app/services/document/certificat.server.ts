import {
  createPrivateKey,
  createSign,
  generateKeyPairSync,
  randomBytes,
  X509Certificate,
} from 'node:crypto'
import {
  bits,
  der,
  ensemble,
  entier,
  explicite,
  identifiant,
  instantUtc,
  nul,
  octets,
  sequence,
  texte,
} from './der.ts'

const DIX_ANS = 10 * 365.25 * 86_400_000

/**
 * A key and a certificate that the demonstration makes for itself. They prove that a file has not changed
 * since it was sealed, not who sealed it: for that the instance is given a certificate of its own.
 */
export function certificatDeDemonstration(depuis: Date): { cle: string; certificat: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const algorithme = sequence(identifiant('1.2.840.113549.1.1.11'), nul())
  const nom = sequence(
    ensemble(sequence(identifiant('2.5.4.10'), texte('Passerelle 60 (démonstration)'))),
    ensemble(sequence(identifiant('2.5.4.3'), texte('Sceau de démonstration'))),
  )
  // Digital signature and non-repudiation: what a seal needs, and nothing else.
  const usage = der(0x03, Buffer.from([6, 0b1100_0000]))
  const aFaireSigner = sequence(
    explicite(0, entier(2)),
    entier(randomBytes(15)),
    algorithme,
    nom,
    sequence(instantUtc(depuis), instantUtc(new Date(depuis.getTime() + DIX_ANS))),
    nom,
    publicKey.export({ type: 'spki', format: 'der' }),
    explicite(
      3,
      sequence(sequence(identifiant('2.5.29.15'), der(0x01, Buffer.from([255])), octets(usage))),
    ),
  )
  const signature = createSign('sha256').update(aFaireSigner).sign(privateKey)
  const certificat = sequence(aFaireSigner, algorithme, bits(signature))
  return {
    cle: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificat: new X509Certificate(certificat).toString(),
  }
}

/** Whether a key and a certificate belong together and can seal: told at the start, not at the first seal. */
export function vontEnsemble({ cle, certificat }: { cle: string; certificat: string }): boolean {
  try {
    const privee = createPrivateKey(cle)
    return (
      privee.asymmetricKeyType === 'rsa' && new X509Certificate(certificat).checkPrivateKey(privee)
    )
  } catch {
    return false
  }
}
