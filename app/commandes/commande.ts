import type { ParseArgsConfig } from 'node:util'
import type { z } from 'zod'

export type OptionsLues = Readonly<Record<string, string | boolean | undefined>>

/**
 * One command of `p60`. Input and output are zod schemas: they validate on the way in, and
 * `--schema` prints them as JSON Schema.
 */
export interface Commande<Entree = unknown, Sortie = unknown> {
  readonly nom: string
  /** Absent when the command reads nothing from stdin. Strict: unknown fields are refused. */
  readonly entree?: z.ZodType<Entree>
  readonly sortie: z.ZodType<Sortie>
  /** True when stdin may hold one input or an array of inputs, answered in the same shape. */
  readonly parLot?: boolean
  readonly options?: NonNullable<ParseArgsConfig['options']>
  /** Options with which the command reads nothing from stdin, although it has an `entree`. */
  readonly sansEntree?: readonly string[]
  readonly executer: (entree: Entree, options: OptionsLues) => Sortie | Promise<Sortie>
}

/** Erases the types of one command, so that commands of different shapes fit in one list. */
export function commande<Entree, Sortie>(une: Commande<Entree, Sortie>): Commande {
  return une as unknown as Commande
}
