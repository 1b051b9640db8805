import type { ComplementDeCadre, ComplementDePlacement } from '#app/domain/convention/saisie.ts'
import type { Base } from '#db/client.server.ts'
import { cadreEnVigueur, dernierCadre } from '#db/reads/cadre.server.ts'
import type { trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'

type Placement = ReturnType<typeof trouverPlacement>

/**
 * Who engages the host in a placement today, «name, capacity»: those that an avenant named, else those
 * of the framework. Empty for a service of the CPAS itself.
 */
export function representantsDeLHote(
  base: Base,
  { perimetre }: Contexte,
  { cpasId, hoteId, complement, categorieDeLHote }: Placement,
): readonly string[] {
  if (categorieDeLHote === 'INT') return []
  const cadre =
    cadreEnVigueur(base, perimetre, { cpasId, hoteId }) ?? dernierCadre(base, perimetre, hoteId)
  return representantsConvenus(complement, cadre?.complement ?? null)
}

export function representantsConvenus(
  complement: ComplementDePlacement | null,
  cadre: ComplementDeCadre | null,
): readonly string[] {
  return complement?.representantsHote ?? cadre?.representantsHote ?? []
}
