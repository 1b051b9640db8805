import { cotePour } from '#app/domain/horaire/permissions.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Base } from '#db/client.server.ts'
import { trouverHoraire } from '#db/reads/horaire.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { lireHoraireDuPlacement } from './lire-horaire.server.ts'

/**
 * A proposed week beside the one in force, for the side that must answer. Refuses
 * `horaire/deja_repondu`, `horaire/pas_votre_reponse`, `commun/interdit`, `commun/introuvable`.
 */
export function preparerReponse(base: Base, ctx: Contexte, horaireId: string) {
  const horaire = trouverHoraire(base, ctx.perimetre, horaireId)
  const cote = cotePour(ctx.acteur, horaire)
  if (!cote) throw new ErreurMetier('commun/interdit')
  if (horaire.statut !== 'propose') throw new ErreurMetier('horaire/deja_repondu')
  if (cote === horaire.proposePar) throw new ErreurMetier('horaire/pas_votre_reponse')
  const { enVigueur } = lireHoraireDuPlacement(base, ctx, horaire.placementId)
  return {
    horaireId,
    placementId: horaire.placementId,
    titreDuPoste: horaire.titreDuPoste,
    des: horaire.des,
    semaine: horaire.semaine,
    mot: horaire.mot,
    version: horaire.version,
    enVigueur: enVigueur?.semaine ?? null,
  }
}
