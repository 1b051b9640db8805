import type { TypeDeConvention } from '#app/domain/convention/convention.ts'
import { type Difference, differences, estMaterielle } from '#app/domain/convention/difference.ts'
import type { BlocDeTexte } from '#app/domain/convention/texte.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Base } from '#db/client.server.ts'
import { donneesDeVersion, trouverConvention } from '#db/reads/convention.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { redigerEnClair } from './lire-texte.server.ts'
import { rassembler } from './rassembler.server.ts'

/** What sending a document out for signature would do, before anybody presses the button. */
export interface MiseEnSignaturePossible {
  readonly type: TypeDeConvention
  /** What stops it: the rule, with the variables that lack or are wrong. Null when nothing does. */
  readonly obstacle: ErreurMetier | null
  /** What was agreed and is no longer so; empty the first time. */
  readonly changements: readonly Difference[]
  /** The text as it would be frozen today; empty when something stops it. */
  readonly apercu: readonly { readonly langue: Langue; readonly blocs: readonly BlocDeTexte[] }[]
}

/** Tries the document on the data of this moment. Refuses `commun/introuvable`. */
export function preparerMiseEnSignature(
  base: Base,
  ctx: Contexte,
  conventionId: string,
): MiseEnSignaturePossible {
  const convention = trouverConvention(base, ctx.perimetre, conventionId)
  const { type, numero } = convention
  try {
    const { donnees, langues } = rassembler(base, ctx, convention)
    const apercu = langues.map((langue) => ({
      langue,
      blocs: redigerEnClair(type, donnees, langue),
    }))
    const avant = numero > 0 ? donneesDeVersion(base, ctx.perimetre, conventionId, numero) : null
    const changements = avant ? differences(avant.donnees, donnees).filter(estMaterielle) : []
    return { type, obstacle: null, changements, apercu }
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier) || erreur.code === 'commun/introuvable') throw erreur
    return { type, obstacle: erreur, changements: [], apercu: [] }
  }
}
