import { couvre } from '#app/domain/convention/cadre.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { langueQuiPrevaut, languesDesVersions } from '#contracts/langues.ts'
import type { Base } from '#db/client.server.ts'
import {
  cadreEnVigueur,
  cpasPourDocument,
  hotePourDocument,
  trouverCadre,
} from '#db/reads/cadre.server.ts'
import type { trouverConvention } from '#db/reads/convention.server.ts'
import { personneDuPlacement, trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { donneesDuCadre } from './donnees-du-cadre.server.ts'
import { donneesIndividuelles } from './donnees-individuelles.server.ts'

export interface ARediger {
  readonly donnees: Record<string, unknown>
  /** One text each; two when host and worker read different languages. */
  readonly langues: readonly Langue[]
}

type Convention = ReturnType<typeof trouverConvention>

/**
 * The data of a document as the product knows them at this moment. Refuses
 * `placement/decision_manquante`, `placement/sans_cadre`, `placement/cadre_trop_court`,
 * `placement/decision_apres_debut`, `convention/complement_manquant`.
 */
export function rassembler(base: Base, ctx: Contexte, convention: Convention): ARediger {
  switch (convention.type) {
    case 'convention-cadre':
      return duCadre(base, ctx, convention)
    case 'convention-individuelle':
      return duPlacement(base, ctx, convention)
  }
}

function duCadre(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  { sujetId }: Convention,
): ARediger {
  const cadre = trouverCadre(base, perimetre, sujetId)
  const centre = cpasPourDocument(base, perimetre, cadre.cpasId)
  const hote = hotePourDocument(base, perimetre, cadre.hoteId)
  // Only in Brussels may the host choose; elsewhere the language of the region is the law's.
  const langue = { wallonie: 'fr', flandre: 'nl', bruxelles: hote.langue } as const
  return {
    donnees: donneesDuCadre(cadre, centre, hote, aujourdhui),
    langues: [langue[centre.region]],
  }
}

function duPlacement(
  base: Base,
  { perimetre, aujourdhui }: Contexte,
  { sujetId, reference }: Convention,
): ARediger {
  const placement = trouverPlacement(base, perimetre, sujetId)
  const { cpasId, hoteId, debutLe, finPrevueLe, decisionLe, complement } = placement
  if (!decisionLe) throw new ErreurMetier('placement/decision_manquante')
  if (decisionLe > debutLe)
    throw new ErreurMetier('placement/decision_apres_debut', { decisionLe, debutLe })
  const cadre = cadreEnVigueur(base, perimetre, { cpasId, hoteId })
  if (!cadre) throw new ErreurMetier('placement/sans_cadre')
  if (!couvre(cadre, debutLe, finPrevueLe))
    throw new ErreurMetier('placement/cadre_trop_court', {
      cadreFinLe: cadre.au ?? debutLe,
      finLe: finPrevueLe,
    })
  if (!complement) throw new ErreurMetier('convention/complement_manquant')
  const centre = cpasPourDocument(base, perimetre, cpasId)
  const hote = hotePourDocument(base, perimetre, hoteId)
  const personne = personneDuPlacement(base, perimetre, sujetId)
  return {
    donnees: donneesIndividuelles({
      reference,
      etablieLe: aujourdhui,
      placement,
      complement,
      cadre,
      centre,
      hote,
      personne,
    }),
    langues: languesDe({ cpas: centre, hote, travailleur: personne }),
  }
}

/** The version that prevails, and one for each side that reads another language. */
function languesDe(parties: Parameters<typeof langueQuiPrevaut>[0]): Langue[] {
  const premiere = langueQuiPrevaut(parties)
  return [...new Set([premiere, ...languesDesVersions(parties, parties.travailleur.langue)])]
}
