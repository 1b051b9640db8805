import { couvre } from '#app/domain/convention/cadre.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { langueQuiPrevaut, languesDesVersions } from '#contracts/langues.ts'
import type { Base } from '#db/client.server.ts'
import { documentDOrigine, trouverAvenant } from '#db/reads/avenant.server.ts'
import {
  cadreEnVigueur,
  cpasPourDocument,
  dernierCadre,
  hotePourDocument,
  trouverCadre,
} from '#db/reads/cadre.server.ts'
import type { trouverConvention } from '#db/reads/convention.server.ts'
import { trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { donneesDAvenant } from './donnees-d-avenant.server.ts'
import { donneesDuCadre, langueDuCadre } from './donnees-du-cadre.server.ts'
import {
  donneesIndividuelles,
  donneesInternes,
  type SourcesDuPlacement,
} from './donnees-individuelles.server.ts'
import { sourcesDuPlacement } from './sources-du-placement.server.ts'

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
    case 'note-affectation-interne':
      return deLaNote(base, ctx, convention)
    case 'avenant':
      return deLAvenant(base, ctx, convention)
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
  return {
    donnees: donneesDuCadre(cadre, centre, hote, aujourdhui),
    langues: [langueDuCadre(centre, hote)],
  }
}

function duPlacement(base: Base, ctx: Contexte, convention: Convention): ARediger {
  const sources = sourcesASigner(base, ctx, convention.sujetId, convention.reference)
  const { cpasId, hoteId, debutLe, finPrevueLe } = sources.placement
  const cadre = cadreEnVigueur(base, ctx.perimetre, { cpasId, hoteId })
  if (!cadre) throw new ErreurMetier('placement/sans_cadre')
  if (!couvre(cadre, debutLe, finPrevueLe))
    throw new ErreurMetier('placement/cadre_trop_court', {
      cadreFinLe: cadre.au ?? debutLe,
      finLe: finPrevueLe,
    })
  return {
    donnees: donneesIndividuelles({ ...sources, cadre }),
    langues: languesDesParties(sources),
  }
}

/** A service of the CPAS itself: no third party, hence no framework and one language. */
function deLaNote(base: Base, ctx: Contexte, convention: Convention): ARediger {
  const sources = sourcesASigner(base, ctx, convention.sujetId, convention.reference)
  const langue = langueQuiPrevaut({
    cpas: sources.centre,
    hote: sources.hote,
    travailleur: sources.personne,
  })
  return { donnees: donneesInternes(sources, langue), langues: [langue] }
}

/**
 * What an avenant says, from what was agreed when it was opened. The framework that carries the
 * placement may have ended since: then the latest one with the host still names its representatives.
 */
function deLAvenant(base: Base, ctx: Contexte, convention: Convention): ARediger {
  const { perimetre } = ctx
  const avenant = trouverAvenant(base, perimetre, convention.sujetId)
  const sources = sourcesASigner(base, ctx, avenant.placementId, convention.reference)
  const origine = documentDOrigine(base, perimetre, avenant.placementId)
  const { cpasId, hoteId } = sources.placement
  const interne = origine.type === 'note-affectation-interne'
  const cadre = interne
    ? null
    : (cadreEnVigueur(base, perimetre, { cpasId, hoteId }) ?? dernierCadre(base, perimetre, hoteId))
  if (!interne && !cadre) throw new ErreurMetier('placement/sans_cadre')
  return {
    donnees: donneesDAvenant({
      ...sources,
      avenant,
      origine: { ...origine, signeeLe: jourABruxelles(origine.signeeA) },
      signataires: convention.signataires,
      cadre: cadre?.complement ?? null,
    }),
    langues: languesDesParties(sources),
  }
}

/** The same for a text to sign: nobody signs for work that began before it was decided. */
function sourcesASigner(
  base: Base,
  ctx: Contexte,
  placementId: string,
  reference: string,
): SourcesDuPlacement {
  const placement = trouverPlacement(base, ctx.perimetre, placementId)
  const { debutLe, decisionLe } = placement
  if (!decisionLe) throw new ErreurMetier('placement/decision_manquante')
  if (decisionLe > debutLe)
    throw new ErreurMetier('placement/decision_apres_debut', { decisionLe, debutLe })
  return sourcesDuPlacement(base, ctx, placement, reference)
}

/** The version that prevails, and one for each side that reads another language. */
function languesDesParties({ centre, hote, personne }: SourcesDuPlacement): Langue[] {
  const parties = { cpas: centre, hote, travailleur: personne }
  const premiere = langueQuiPrevaut(parties)
  return [...new Set([premiere, ...languesDesVersions(parties, personne.langue)])]
}
