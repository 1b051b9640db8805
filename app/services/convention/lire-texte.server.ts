import type { TypeDeConvention } from '#app/domain/convention/convention.ts'
import type { BlocDeTexte } from '#app/domain/convention/texte.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { rediger } from '#contracts/produire.ts'
import { modeleDeVersion } from '#contracts/registre.ts'
import type { Base } from '#db/client.server.ts'
import { donneesDeVersion, trouverConvention, versionsDe } from '#db/reads/convention.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** The words of one version in one language, as a page draws them. */
export interface TexteALire {
  readonly langue: Langue
  /** The languages it can be read in; each is a text of its own, with its own hash. */
  readonly langues: readonly Langue[]
  readonly numero: number
  /** Of the PDF with these words: what a signature is bound to. */
  readonly sha256: string
  readonly pages: number
  readonly blocs: readonly BlocDeTexte[]
}

/**
 * The text of a document written again from its frozen data by the very model it was frozen with, so
 * that the page says what the PDF says. In the language asked for when there is one, else in the one
 * there is. Null for a draft that was never frozen. Refuses `commun/introuvable`.
 */
export function lireTexteEnClair(
  base: Base,
  { perimetre }: Contexte,
  conventionId: string,
  voulu: { readonly langue: Langue; readonly numero?: number | undefined },
): TexteALire | null {
  const { type, numero: courant } = trouverConvention(base, perimetre, conventionId)
  const numero = voulu.numero ?? courant
  if (numero === 0) return null
  const version = versionsDe(base, perimetre, conventionId).find((une) => une.numero === numero)
  const texte = version?.textes.find(({ langue }) => langue === voulu.langue) ?? version?.textes[0]
  if (!version || !texte) throw new ErreurMetier('commun/introuvable')
  const { modele, donnees } = donneesDeVersion(base, perimetre, conventionId, numero)
  return {
    ...texte,
    numero,
    langues: version.textes.map(({ langue }) => langue),
    blocs: composer(type, modele, donnees, texte.langue),
  }
}

/** The words a document would have today, before it is frozen. Refuses what the model refuses. */
export function redigerEnClair(
  type: TypeDeConvention,
  donnees: unknown,
  langue: Langue,
): readonly BlocDeTexte[] {
  return enLangue(rediger({ type, langue, donnees }).document.versions, langue)
}

function composer(
  type: TypeDeConvention,
  version: string,
  donnees: unknown,
  langue: Langue,
): readonly BlocDeTexte[] {
  const modele = modeleDeVersion(type, version)
  if (!modele) throw new RangeError(`no model ${type}/${version}`)
  return enLangue(modele.composer(donnees, langue).versions, langue)
}

function enLangue(
  versions: readonly { readonly langue: Langue; readonly blocs: readonly BlocDeTexte[] }[],
  langue: Langue,
): readonly BlocDeTexte[] {
  return (versions.find((une) => une.langue === langue) ?? versions[0])?.blocs ?? []
}
