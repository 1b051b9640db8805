import { absentsLe } from '#app/domain/compte/absence.ts'
import {
  peutDeciderUneProlongation,
  peutDemanderUneProlongation,
} from '#app/domain/prolongation/permissions.ts'
import { roleQuiDecide } from '#app/domain/prolongation/prolongation.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import { titulairesDe } from '#db/reads/destinataire.server.ts'
import { personneDuPlacement, trouverPlacement } from '#db/reads/placement.server.ts'
import { absencesDes, prolongationsDe } from '#db/reads/prolongation.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { estimerDroits } from '../droit/estimer.server.ts'
import { politiqueDuCentre } from '../droit/politique-du-centre.server.ts'

/** What the page of the requests of a placement shows. The caller has checked sight. */
export function voirProlongations(base: Base, ctx: Contexte<ActeurDuCpas>, placementId: string) {
  const { perimetre, aujourdhui, acteur } = ctx
  const { cpasId, candidatId, finPrevueLe, statut } = trouverPlacement(base, perimetre, placementId)
  const { prenom, nom } = personneDuPlacement(base, perimetre, placementId)
  const politique = politiqueDuCentre(base, ctx, cpasId)
  const absents = absentsLe(absencesDes(base, perimetre, aujourdhui), aujourdhui)
  const demandes = prolongationsDe(base, perimetre, placementId).map(({ demandeeA, ...une }) => ({
    ...une,
    demandeeLe: jourABruxelles(demandeeA),
    peutDecider: peutDeciderUneProlongation(acteur, une.decideur),
  }))
  const enCours = statut === 'actif' || statut === 'suspendu'
  return {
    placementId,
    nom: `${prenom} ${nom}`,
    aujourdhui,
    finPrevueLe,
    atteintLe: estimerDroits(base, ctx, candidatId)?.atteintLe ?? null,
    decideur: politique.decideur,
    exclue: politique.prolongation === 'jamais',
    peutDemander:
      enCours &&
      peutDemanderUneProlongation(acteur) &&
      !demandes.some((une) => une.statut === 'demandee'),
    titulaires: titulairesDe(base, perimetre, {
      cpasId,
      role: roleQuiDecide[politique.decideur],
    }).map(({ compteId, ...un }) => ({
      compteId,
      nom: `${un.prenom} ${un.nom}`,
      absent: absents.includes(compteId),
    })),
    demandes,
  }
}
export type ProlongationsVues = ReturnType<typeof voirProlongations>
