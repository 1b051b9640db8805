import type { Langue } from '#app/domain/shared/langue.ts'
import { type Textes, textes } from './index.ts'

interface Arguments {
  readonly matches: readonly { readonly id: string; readonly data?: unknown }[]
  readonly data?: unknown
}

/** The title of a page, in the reader's language: `export const meta = titre((t) => t.x.titre)`. */
export function titre<D = unknown>(choisir: (t: Textes, donnees: D | undefined) => string) {
  return ({ matches, data }: Arguments) => {
    const t = textes(langueDe(matches))
    return [{ title: `${choisir(t, data as D | undefined)} – ${t.commun.nomDuProduit}` }]
  }
}

function langueDe(matches: Arguments['matches']): Langue {
  const racine = matches.find(({ id }) => id === 'root')?.data
  const langue =
    typeof racine === 'object' && racine !== null && 'langue' in racine ? racine.langue : 'fr'
  return langue === 'nl' ? 'nl' : 'fr'
}
