import { createContext } from 'react'

/** What the server knows about the page being drawn; nothing of it reaches the browser as data. */
export interface PageEnCours {
  readonly nonce: string
  readonly requeteId: string
  readonly script: string
  readonly enDeveloppement: boolean
  /** Labels of the fields drawn, by name: the list of mistakes at the top names them. */
  readonly libelles: Map<string, string>
}

export const PageContexte = createContext<PageEnCours>({
  nonce: '',
  requeteId: '',
  script: '',
  enDeveloppement: false,
  libelles: new Map(),
})
