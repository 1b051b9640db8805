import type { z } from 'zod'
import type { Porte, Role } from '#app/domain/shared/acteur.ts'

/** Every loader and action made by a guard carries this; the server looks for it before it listens. */
export const MARQUE = Symbol.for('passerelle-60.garde')

export interface Marque {
  readonly porte: Porte | 'public' | 'connecte'
  readonly genre: 'lire' | 'agir'
  readonly roles: readonly Role[]
  /** What the action reads; tests build their attempts from it. */
  readonly schema?: z.ZodType
}

export function marquer<F extends (...args: never[]) => unknown>(fonction: F, marque: Marque): F {
  return Object.assign(fonction, { [MARQUE]: marque })
}

export function marqueDe(fonction: unknown): Marque | undefined {
  return typeof fonction === 'function' && MARQUE in fonction
    ? (fonction[MARQUE] as Marque)
    : undefined
}
