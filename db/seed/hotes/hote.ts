import type { CategorieDHote } from '#app/domain/hote/hote.ts'
import type { RoleDeLHote } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'

/** A fictional place of work, as the centre that found it wrote it down. */
export interface HoteDuMonde {
  readonly cle: string
  readonly nom: string
  readonly categorie: CategorieDHote
  readonly langue: Langue
  readonly adresse: string
  readonly codePostal: string
  /** The centre that brought it, by its key. */
  readonly cpas: string
  /** Shown to every centre, and adopted by the other one. */
  readonly partage?: true
  /** Months before today since when it is known. */
  readonly depuis: number
  readonly but?: string
  readonly agrement?: { readonly numero: string; readonly autorite: string; readonly mois: number }
  readonly contacts: readonly ContactDuMonde[]
  readonly sites?: readonly SiteDuMonde[]
  readonly cadres?: readonly CadreDuMonde[]
}

export interface ContactDuMonde {
  readonly cle: string
  readonly prenom: string
  readonly nom: string
  readonly role: RoleDeLHote
  readonly fonction: string
  readonly courriel: string
  readonly signe?: true
  readonly langue?: Langue
  /** Invited and not heard of since. */
  readonly muet?: true
}

export interface SiteDuMonde {
  readonly cle: string
  readonly nom: string
  readonly adresse: string
  readonly codePostal: string
}

/** A framework convention: when it was drawn up, for how long, and how far it has come. */
export interface CadreDuMonde {
  readonly cpas: string
  /** Months before today when it was drawn up. */
  readonly mois: number
  readonly duree: number
  readonly etat?: 'brouillon' | 'a_signer'
  readonly tarif?: { readonly euros: number } | { readonly pourcentage: number }
  readonly commissionParitaire?: string
  readonly objet?: string
}

export function gere(
  cle: string,
  prenom: string,
  nom: string,
  fonction: string,
  courriel: string,
  plus: Pick<ContactDuMonde, 'langue' | 'muet'> = {},
): ContactDuMonde {
  return { cle, prenom, nom, role: 'gestionnaire', fonction, courriel, signe: true, ...plus }
}

export function encadre(
  cle: string,
  prenom: string,
  nom: string,
  fonction: string,
  courriel: string,
  plus: Pick<ContactDuMonde, 'langue' | 'muet'> = {},
): ContactDuMonde {
  return { cle, prenom, nom, role: 'tuteur', fonction, courriel, ...plus }
}

/** One framework that has run for some months, for three years unless said otherwise. */
export function cadre(
  cpas: string,
  mois: number,
  plus: Omit<Partial<CadreDuMonde>, 'cpas' | 'mois'> = {},
): CadreDuMonde {
  return { cpas, mois, duree: 36, ...plus }
}
