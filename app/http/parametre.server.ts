import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/** An id of an address. One that cannot be ours is a page that does not exist. */
export function parametre(valeur: string | undefined): string {
  if (!valeur || !/^[a-z0-9]{26}$/.test(valeur)) throw new ErreurMetier('commun/introuvable')
  return valeur
}
