import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/** An update that touched nothing met a newer version: what the person saw is no longer true. */
export function exigerUneLigne({ changes }: { changes: number }): void {
  if (changes !== 1) throw new ErreurMetier('commun/modifie_entretemps')
}
