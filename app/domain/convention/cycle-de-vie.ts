import { ErreurMetier } from '../shared/erreur.ts'
import type { Convention, Partie, Signature, StatutDeConvention } from './convention.ts'

export const suites: Record<StatutDeConvention, readonly StatutDeConvention[]> = {
  brouillon: ['a_signer', 'annulee'],
  a_signer: ['brouillon', 'refusee', 'signee', 'annulee'],
  // A new text answers a refusal; the signatures of the refused one stay as history.
  refusee: ['a_signer', 'annulee'],
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
  if (!convention.signataires.includes(signature.partie))
    throw new ErreurMetier('convention/partie_etrangere', { partie: signature.partie })
  if (aSigne(convention, signature.partie))
    throw new ErreurMetier('convention/deja_signee', { partie: signature.partie })
  if (!convention.textes.some(({ sha256 }) => sha256 === signature.sha256))
    throw new ErreurMetier('convention/texte_change', {})

  const signatures = [...convention.signatures, signature]
  const complete = convention.signataires.every((partie) =>
    signatures.some((une) => une.partie === partie),
  )
  return { ...convention, signatures, statut: complete ? 'signee' : 'a_signer' }
}

export function aSigne({ signatures }: Pick<Convention, 'signatures'>, partie: Partie): boolean {
  return signatures.some((une) => une.partie === partie)
}

/** The sides that still have to sign, in the order they are printed. */
export function doiventSigner({
  signataires,
  signatures,
}: Pick<Convention, 'signataires' | 'signatures'>): Partie[] {
  return signataires.filter((partie) => !aSigne({ signatures }, partie))
}

/**
 * A side says no, with a reason: nobody can sign that text any more. Refuses
 * `convention/transition_impossible`, `convention/partie_etrangere`, `convention/deja_signee`.
 */
export function refuser(convention: Convention, partie: Partie): Convention {
  const refusee = faireAvancer(convention, 'refusee')
  if (!convention.signataires.includes(partie))
    throw new ErreurMetier('convention/partie_etrangere', { partie })
  if (aSigne(convention, partie)) throw new ErreurMetier('convention/deja_signee', { partie })
  return refusee
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
