import { langueQuiPrevaut } from '#contracts/langues.ts'
import type { Base } from '#db/client.server.ts'
import { cpasPourDocument, hotePourDocument } from '#db/reads/cadre.server.ts'
import { personneDuPlacement, trouverPlacement } from '#db/reads/placement.server.ts'
import type { Contexte } from '../contexte.server.ts'

/** What the page of the papers offers: in which language, which meetings, which skills. */
export function preparerPapiers(base: Base, { perimetre }: Contexte, placementId: string) {
  const placement = trouverPlacement(base, perimetre, placementId)
  const personne = personneDuPlacement(base, perimetre, placementId)
  const { complement, finLe, finPrevueLe } = placement
  return {
    placementId,
    nom: `${personne.prenom} ${personne.nom}`,
    langue: langueQuiPrevaut({
      cpas: cpasPourDocument(base, perimetre, placement.cpasId),
      hote: hotePourDocument(base, perimetre, placement.hoteId),
      travailleur: personne,
    }),
    pret: complement !== null && placement.decisionLe !== null,
    evaluations: complement?.evaluations ?? [],
    competences: complement?.competencesVisees ?? [],
    finLe: finLe ?? finPrevueLe,
  }
}

export type PapiersAImprimer = ReturnType<typeof preparerPapiers>
