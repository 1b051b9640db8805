import type { Base } from '../client.server.ts'
import type { Perimetre } from '../perimetre.ts'
import { cpas } from '../schema/cpas.ts'

/** Whether the instance has any centre: an empty one may be filled with the demonstration. */
export function existeUnCpas(base: Base, _perimetre: Perimetre): boolean {
  return base.select({ id: cpas.id }).from(cpas).limit(1).get() !== undefined
}
