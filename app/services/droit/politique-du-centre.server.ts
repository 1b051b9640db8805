import { politiqueAu } from '#app/domain/droit/politique.ts'
import type { Base } from '#db/client.server.ts'
import { listerPolitiques } from '#db/reads/droit.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** How the centre uses the law today: whether it prolongs contracts, and who decides. */
export function politiqueDuCentre(base: Base, { perimetre, aujourdhui }: Contexte, cpasId: string) {
  const siennes = listerPolitiques(base, perimetre).filter((une) => une.cpasId === cpasId)
  return politiqueAu(siennes, aujourdhui)
}
