import type { Partie } from '#app/domain/convention/convention.ts'
import { aSigne } from '#app/domain/convention/cycle-de-vie.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { conventionSiElleExiste } from '#db/reads/convention.server.ts'

const PAGES: readonly (readonly [RegExp, Partie])[] = [
  [/^\/hote\/conventions\/([a-z0-9]{26})$/, 'hote'],
  [/^\/travailleur\/documents\/([a-z0-9]{26})$/, 'travailleur'],
]

/**
 * Whether a page a link leads to is a document that its side has signed: somebody who opens an old link
 * then knows that nothing is left to do. Only for who holds the link.
 */
export function estDejaSigne(base: Base, perimetre: Perimetre, page: string): boolean {
  return PAGES.some(([motif, partie]) => {
    const id = motif.exec(page)?.[1]
    const convention = id && conventionSiElleExiste(base, perimetre, id)
    return convention ? aSigne(convention, partie) : false
  })
}
