import type { Partie } from '#app/domain/convention/convention.ts'
import { aSigne } from '#app/domain/convention/cycle-de-vie.ts'
import { paths } from '#app/paths.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { conventionSiElleExiste } from '#db/reads/convention.server.ts'

const PAGES: readonly (readonly [(id: string) => string, Partie])[] = [
  [paths.hote.convention, 'hote'],
  [paths.travailleur.convention, 'travailleur'],
]

/**
 * Whether a page a link leads to is a document that its side has signed: somebody who opens an old link
 * then knows that nothing is left to do. Only for who holds the link.
 */
export function estDejaSigne(base: Base, perimetre: Perimetre, page: string): boolean {
  const id = page.split('/').at(-1) ?? ''
  const partie = PAGES.find(([adresse]) => adresse(id) === page)?.[1]
  const convention = partie && conventionSiElleExiste(base, perimetre, id)
  return convention ? aSigne(convention, partie) : false
}
