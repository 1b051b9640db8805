import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type Periode, seChevauchent } from '#app/domain/shared/periode.ts'
import type { Base } from '#db/client.server.ts'
import { periodesPlacees } from '#db/reads/passe.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** Natures that add nothing to a day of work may lie on it: a mutuelle certificate, a detention. */
type APlacer = Periode & { readonly nature: string }

/**
 * The past is over, and what the product's own sheets tell is not told twice. Refuses
 * `candidat/occupation_dans_le_futur`, `candidat/occupation_pendant_un_placement`.
 */
export function verifierLePasse(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  candidatId: string,
  periode: APlacer,
): void {
  if (periode.au > aujourdhui) throw new ErreurMetier('candidat/occupation_dans_le_futur')
  if (periode.nature !== 'temps_plein' && periode.nature !== 'absence') return
  const placee = periodesPlacees(base, perimetre, [candidatId]).find((une) =>
    seChevauchent(une, periode),
  )
  if (placee)
    throw new ErreurMetier('candidat/occupation_pendant_un_placement', {
      du: placee.du,
      au: placee.au,
    })
}
