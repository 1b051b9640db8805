import { createContext, useContext } from 'react'
import type { Langue } from '#app/domain/shared/langue.ts'
import { avecEspacesInsecables } from './espaces.ts'
import { type Textes, textes } from './index.ts'

export const LangueContexte = createContext<Langue>('fr')

export function useLangue(): Langue {
  return useContext(LangueContexte)
}

/** Dutch puts no space before its signs. */
const pourLaPage: Record<Langue, Textes> = {
  fr: avecEspacesInsecables(textes('fr')),
  nl: textes('nl'),
}

/** All the words of the page, in the reader's language. */
export function useTextes(): Textes {
  return pourLaPage[useLangue()]
}
