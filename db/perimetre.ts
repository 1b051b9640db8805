/**
 * What one person may see. Only the guards make one (architecture test); every read demands one, so a
 * query that forgets the tenant does not compile.
 */
export type Perimetre = Portee & { readonly __marque: 'Perimetre' }

export type Portee =
  | { readonly genre: 'cpas'; readonly cpasId: string }
  | { readonly genre: 'hote'; readonly hoteId: string }
  | { readonly genre: 'travailleur'; readonly cpasId: string; readonly candidatId: string }
  | { readonly genre: 'observateur' }
  | { readonly genre: 'instance' }
  | { readonly genre: 'public' }
  /** Clocks and commands: they act on every tenant and show nothing to anyone. */
  | { readonly genre: 'systeme' }
