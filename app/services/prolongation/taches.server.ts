import { absentsLe } from '#app/domain/compte/absence.ts'
import { peutDeciderUneProlongation } from '#app/domain/prolongation/permissions.ts'
import { RAPPEL_TOUS_LES } from '#app/domain/prolongation/regles.ts'
import { ajouterJours } from '#app/domain/shared/date-civile.ts'
import { sujet } from '#app/domain/tache/tache.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import type { Base } from '#db/client.server.ts'
import { absencesDes, prolongationsEnAttente } from '#db/reads/prolongation.server.ts'
import type { Contexte } from '../contexte.server.ts'
import type { TacheAFaire } from '../tache/lister.server.ts'

/**
 * The requests to decide, as tasks of whoever may decide them: among their own for whom it is
 * addressed to, and for each colleague of the role while that person is away.
 */
export function tachesDesProlongations(
  base: Base,
  { perimetre, acteur, aujourdhui }: Contexte,
  filtre: { placementId?: string } = {},
): TacheAFaire[] {
  const siennes = prolongationsEnAttente(base, perimetre, filtre).filter(
    ({ decideur, statutDuPlacement }) =>
      peutDeciderUneProlongation(acteur, decideur) &&
      (statutDuPlacement === 'actif' || statutDuPlacement === 'suspendu'),
  )
  if (siennes.length === 0) return []
  const absents = absentsLe(absencesDes(base, perimetre, aujourdhui), aujourdhui)
  return siennes.map(({ id, placementId, candidatId, demandeeA, adresseeAId, ...mots }) => {
    const echeance = ajouterJours(jourABruxelles(demandeeA), RAPPEL_TOUS_LES)
    const { prenom, nom, titreDuPoste, nomDeLHote } = mots
    return {
      code: 'decider_prolongation',
      debiteur: 'cpas',
      creancier: 'travailleur',
      echeance,
      enRetard: echeance < aujourdhui,
      sujet: sujet({ candidatId, placementId, prolongationId: id }),
      prenom,
      nom,
      titreDuPoste,
      nomDeLHote,
      referentId: absents.includes(adresseeAId) ? acteur.id : adresseeAId,
    }
  })
}
