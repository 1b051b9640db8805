import { ErreurMetier } from '../shared/erreur.ts'
import type {
  Convention,
  OrdreDeSignature,
  Partie,
  Signature,
  StatutDeConvention,
} from './convention.ts'

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
 * (`convention/partie_etrangere`), the side has signed (`convention/deja_signee`), the text seen is no
 * longer the text (`convention/texte_change`), or another side signs first (`convention/pas_son_tour`).
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
  const empechement = empechementDe(convention, signature.partie)
  // A paper already bears its ink: refusing to file it would not unsign it.
  if (typeof empechement === 'object' && empechement && signature.methode !== 'papier')
    throw new ErreurMetier('convention/pas_son_tour', empechement)

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
 * Of the sides that still have to sign, those whose turn it is. The centre comes last when it set an
 * order: it engages itself on what the two others have accepted.
 */
export function quiPeutSigner(
  restent: readonly Partie[],
  ordre: OrdreDeSignature,
): readonly Partie[] {
  switch (ordre) {
    case 'libre':
      return restent
    case 'cpas_en_dernier':
      return DE_L_HOTE_AU_CPAS.filter((une) => restent.includes(une)).slice(0, 1)
  }
}

const DE_L_HOTE_AU_CPAS: readonly Partie[] = ['hote', 'travailleur', 'cpas']

/**
 * Whether a text may be put to signature again though nothing changed: a paper or a tap at the desk was
 * filed by mistake, and nobody has signed by themselves yet. What was filed stays as history.
 */
export function peutRecommencer({
  statut,
  signatures,
}: Pick<Convention, 'statut' | 'signatures'>): boolean {
  return (
    statut === 'a_signer' &&
    signatures.length > 0 &&
    signatures.every(({ methode }) => methode === 'guichet' || methode === 'papier')
  )
}

/** Why a side cannot sign a document at this moment. */
export type Empechement =
  | Exclude<StatutDeConvention, 'a_signer'>
  | 'pas_signataire'
  | 'deja_signe'
  | { readonly dabord: Partie }

/** What keeps a side from signing now; null when nothing does. */
export function empechementDe(
  convention: Pick<Convention, 'statut' | 'signataires' | 'signatures' | 'ordre'>,
  partie: Partie,
): Empechement | null {
  const { statut, signataires, ordre } = convention
  if (!signataires.includes(partie)) return 'pas_signataire'
  if (statut !== 'a_signer') return statut
  const restent = doiventSigner(convention)
  if (!restent.includes(partie)) return 'deja_signe'
  const [dabord] = quiPeutSigner(restent, ordre)
  return ordre === 'libre' || !dabord || dabord === partie ? null : { dabord }
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
