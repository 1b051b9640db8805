import { createContext, useContext } from 'react'
import type { Langue } from '#app/domain/shared/langue.ts'
import { type Textes, textes } from './index.ts'

export const LangueContexte = createContext<Langue>('fr')

export function useLangue(): Langue {
  return useContext(LangueContexte)
}

/** All the words of the page, in the reader's language. */
export function useTextes(): Textes {
  return textes(useLangue())
}
