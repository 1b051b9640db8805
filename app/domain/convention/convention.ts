import type { CategorieDHote } from '../hote/hote.ts'

/** What is signed between sides. Sheets, grids and letters are printed, not frozen here. */
export const typesDeConvention = [
  'convention-cadre',
  'convention-individuelle',
  'note-affectation-interne',
  'avenant',
] as const
export type TypeDeConvention = (typeof typesDeConvention)[number]

/** The document a placement starts with: a service of the CPAS itself is no third party (art. 60 § 7). */
export const typesDeDepart = [
  'convention-individuelle',
  'note-affectation-interne',
] as const satisfies readonly TypeDeConvention[]
export type TypeDeDepart = (typeof typesDeDepart)[number]

export function typeDeDepart(categorie: CategorieDHote): TypeDeDepart {
  return categorie === 'INT' ? 'note-affectation-interne' : 'convention-individuelle'
}

export const statutsDeConvention = [
  'brouillon',
  'a_signer',
  'refusee',
  'signee',
  'annulee',
] as const
export type StatutDeConvention = (typeof statutsDeConvention)[number]

export const parties = ['cpas', 'hote', 'travailleur'] as const
export type Partie = (typeof parties)[number]

/** In the account, by link, at the desk on the agent's device, or on paper with the scan filed. */
export const methodesDeSignature = ['compte', 'lien', 'guichet', 'papier'] as const
export type MethodeDeSignature = (typeof methodesDeSignature)[number]

/**
 * The sides whose signature a document needs. For the internal note, `hote` is the head of the
 * service. An avenant names its own sides: those that its change concerns, among these.
 */
export const signataires: Record<TypeDeConvention, readonly Partie[]> = {
  'convention-cadre': ['cpas', 'hote'],
  'convention-individuelle': ['cpas', 'hote', 'travailleur'],
  'note-affectation-interne': ['cpas', 'hote', 'travailleur'],
  avenant: ['cpas', 'hote', 'travailleur'],
}

/** In what order the sides sign: as they can, or the host, the worker, then the centre. */
export const ordresDeSignature = ['libre', 'cpas_en_dernier'] as const
export type OrdreDeSignature = (typeof ordresDeSignature)[number]

export interface Signature {
  readonly partie: Partie
  readonly methode: MethodeDeSignature
  /** SHA-256 of the PDF the person had before their eyes. */
  readonly sha256: string
  readonly signeeA: Date
}

export interface Convention {
  readonly id: string
  readonly cpasId: string
  readonly type: TypeDeConvention
  readonly statut: StatutDeConvention
  readonly signataires: readonly Partie[]
  /** What the centre's rule said on the day the text was frozen. */
  readonly ordre: OrdreDeSignature
  /** The texts of the current version, by language: what a signature may be bound to. */
  readonly textes: readonly { readonly langue: string; readonly sha256: string }[]
  readonly numero: number
  readonly signatures: readonly Signature[]
}
