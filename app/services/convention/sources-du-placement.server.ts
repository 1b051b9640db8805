import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import { cpasPourDocument, hotePourDocument } from '#db/reads/cadre.server.ts'
import { personneDuPlacement, type trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import type { SourcesDuPlacement } from './donnees-individuelles.server.ts'

/** What every document of a placement is written from. Refuses `convention/complement_manquant`. */
export function sourcesDuPlacement(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  placement: ReturnType<typeof trouverPlacement>,
  reference: string,
): SourcesDuPlacement {
  const { id, cpasId, hoteId, complement } = placement
  if (!complement) throw new ErreurMetier('convention/complement_manquant')
  return {
    reference,
    etablieLe: aujourdhui,
    placement,
    complement,
    centre: cpasPourDocument(base, perimetre, cpasId),
    hote: hotePourDocument(base, perimetre, hoteId),
    personne: personneDuPlacement(base, perimetre, id),
  }
}
