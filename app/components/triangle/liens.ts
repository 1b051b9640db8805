import type { Tache } from '#app/domain/tache/tache.ts'
import { paths } from '#app/paths.ts'

/**
 * Where a member of the centre does the thing, or receives it at the desk for who owes it; null when
 * there is nothing to do but wait.
 */
export function lienDeTache({ code, debiteur, sujet }: Tache): string | null {
  const { placementId, propositionId, conventionId, horaireId, feuilleId, mois, quoi } = sujet
  const { cpas } = paths
  const de = (id: string | null, page: (id: string) => string) => (id === null ? null : page(id))
  switch (code) {
    case 'demander_consentement':
      return de(propositionId, cpas.propositionDemande)
    case 'repondre_consentement':
      return de(propositionId, cpas.propositionConsentement)
    case 'envoyer_proposition':
      return de(propositionId, cpas.propositionEnvoi)
    case 'repondre_proposition':
      return de(propositionId, cpas.proposition)
    case 'decider_placement':
      return de(placementId, cpas.placementDecision)
    case 'verifier':
      return de(placementId, (id) => cpas.placementVerification(id, quoi ?? undefined))
    case 'completer_convention':
      return de(placementId, cpas.placementComplement)
    case 'mettre_en_signature':
      return de(conventionId, cpas.conventionMiseEnSignature)
    case 'signer':
      return de(conventionId, ouSigne[debiteur])
    case 'demarrer':
      return de(placementId, cpas.placementDemarrage)
    case 'proposer_horaire':
      return de(placementId, cpas.placementHoraire)
    case 'repondre_horaire':
      return debiteur === 'cpas' ? de(horaireId, cpas.horaireReponse) : null
    case 'confirmer_feuille':
      return cpas.feuilles({ mois })
    case 'voir_feuille':
      return de(feuilleId, cpas.feuille)
    case 'decider_feuille':
      return de(feuilleId, cpas.feuilleDecision)
    case 'approuver_feuille':
      return de(feuilleId, cpas.feuilleApprobation)
    case 'verrouiller_feuille':
      return de(feuilleId, cpas.feuilleVerrou)
    case 'cloturer':
      return de(placementId, cpas.placementFin)
    case 'voir_horaire':
    case 'preparer_sortie':
      return null
  }
}

/** The head signs in the account; the others may sign at the desk or on paper. */
const ouSigne: Record<Tache['debiteur'], (id: string) => string> = {
  cpas: paths.cpas.convention,
  hote: paths.cpas.conventionPapier,
  travailleur: paths.cpas.conventionGuichet,
}
