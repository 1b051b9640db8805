import { ErreurMetier } from '../shared/erreur.ts'
import {
  type Convention,
  type Partie,
  type Signature,
  type StatutDeConvention,
  signataires,
} from './convention.ts'

export const suites: Record<StatutDeConvention, readonly StatutDeConvention[]> = {
  brouillon: ['a_signer', 'annulee'],
  a_signer: ['brouillon', 'signee', 'annulee'],
  signee: ['annulee'],
  annulee: [],
}

/**
 * Adds one signature; the last one completes the document. Refuses when the document is not open for
 * signature (`convention/transition_impossible`), the side is not one of its signatories
 * (`convention/partie_etrangere`), the side has signed (`convention/deja_signee`), or the text seen
 * is no longer the text (`convention/texte_change`).
 */
export function signer(convention: Convention, signature: Signature): Convention {
  if (convention.statut !== 'a_signer')
    throw new ErreurMetier('convention/transition_impossible', {
      de: convention.statut,
      vers: 'signee',
    })
  if (!signataires[convention.type].includes(signature.partie))
    throw new ErreurMetier('convention/partie_etrangere', { partie: signature.partie })
  if (aSigne(convention, signature.partie))
    throw new ErreurMetier('convention/deja_signee', { partie: signature.partie })
  if (!convention.textes.some(({ sha256 }) => sha256 === signature.sha256))
    throw new ErreurMetier('convention/texte_change', {})

  const signatures = [...convention.signatures, signature]
  const complete = signataires[convention.type].every((partie) =>
    signatures.some((une) => une.partie === partie),
  )
  return { ...convention, signatures, statut: complete ? 'signee' : 'a_signer' }
}

export function aSigne({ signatures }: Pick<Convention, 'signatures'>, partie: Partie): boolean {
  return signatures.some((une) => une.partie === partie)
}

/** The sides that still have to sign, in the order they are printed. */
export function doiventSigner({
  type,
  signatures,
}: Pick<Convention, 'type' | 'signatures'>): Partie[] {
  return signataires[type].filter((partie) => !aSigne({ signatures }, partie))
}

/** Moves a document on outside of signing; refuses `convention/transition_impossible`. */
export function faireAvancer<C extends { readonly statut: StatutDeConvention }>(
  convention: C,
  vers: StatutDeConvention,
): C {
  if (!suites[convention.statut].includes(vers))
    throw new ErreurMetier('convention/transition_impossible', { de: convention.statut, vers })
  return { ...convention, statut: vers }
}
