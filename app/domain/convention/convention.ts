/** What is signed. The rest of the set (avenants, contract, grids) comes as further types. */
export const typesDeConvention = ['convention-cadre', 'convention-individuelle'] as const
export type TypeDeConvention = (typeof typesDeConvention)[number]

export const statutsDeConvention = ['brouillon', 'a_signer', 'signee', 'annulee'] as const
export type StatutDeConvention = (typeof statutsDeConvention)[number]

export const parties = ['cpas', 'hote', 'travailleur'] as const
export type Partie = (typeof parties)[number]

/** In the account, by link, at the desk on the agent's device, or on paper with the scan filed. */
export const methodesDeSignature = ['compte', 'lien', 'guichet', 'papier'] as const
export type MethodeDeSignature = (typeof methodesDeSignature)[number]

/** The sides whose signature a document needs. */
export const signataires: Record<TypeDeConvention, readonly Partie[]> = {
  'convention-cadre': ['cpas', 'hote'],
  'convention-individuelle': ['cpas', 'hote', 'travailleur'],
}

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
  /** The texts of the current version, by language: what a signature may be bound to. */
  readonly textes: readonly { readonly langue: string; readonly sha256: string }[]
  readonly numero: number
  readonly signatures: readonly Signature[]
}
