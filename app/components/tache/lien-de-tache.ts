import type { Porte } from '#app/domain/shared/acteur.ts'
import type { CodeDeTache, SujetDeTache } from '#app/domain/tache/tache.ts'
import { paths } from '#app/paths.ts'

type Quoi = { readonly code: CodeDeTache; readonly sujet: SujetDeTache }

/** The page where a task is done by whoever reads it; the nearest page that tells of it otherwise. */
export function lienDeTache(tache: Quoi, porte: Porte): string {
  switch (porte) {
    case 'cpas':
      return lienDuCpas(tache)
    case 'hote':
      return lienDeLHote(tache)
    case 'travailleur':
      return lienDuTravailleur(tache)
    case 'observateur':
    case 'admin':
      return paths.accueil
  }
}

function lienDuCpas({ code, sujet }: Quoi): string {
  const { propositionId: p, placementId: pl, conventionId: c, feuilleId: f, horaireId: h } = sujet
  const placement = pl ? paths.cpas.placement(pl) : paths.cpas.journee
  switch (code) {
    case 'demander_consentement':
      return p ? paths.cpas.propositionDemande(p) : paths.cpas.propositions()
    case 'envoyer_proposition':
      return p ? paths.cpas.propositionEnvoi(p) : paths.cpas.propositions()
    case 'repondre_consentement':
    case 'repondre_proposition':
      return p ? paths.cpas.proposition(p) : paths.cpas.propositions()
    case 'decider_placement':
      return pl ? paths.cpas.placementDecision(pl) : placement
    case 'verifier':
      return pl ? paths.cpas.placementVerification(pl, sujet.quoi ?? undefined) : placement
    case 'completer_convention':
      return pl ? paths.cpas.placementComplement(pl) : placement
    case 'mettre_en_signature':
      return c ? paths.cpas.conventionMiseEnSignature(c) : placement
    case 'corriger_adresse':
      return c ? paths.cpas.conventionRelance(c) : placement
    case 'signer':
      return c ? paths.cpas.convention(c) : placement
    case 'demarrer':
      return pl ? paths.cpas.placementDemarrage(pl) : placement
    case 'proposer_horaire':
      return pl ? paths.cpas.placementHoraireProposition(pl) : placement
    case 'repondre_horaire':
      return h ? paths.cpas.horaireReponse(h) : placement
    case 'voir_horaire':
      return pl ? paths.cpas.placementHoraire(pl) : placement
    case 'confirmer_feuille':
      return paths.cpas.feuilles({ mois: sujet.mois })
    case 'voir_feuille':
      return f ? paths.cpas.feuille(f) : paths.cpas.feuilles({ mois: sujet.mois })
    case 'decider_feuille':
      return f ? paths.cpas.feuilleDecision(f) : placement
    case 'approuver_feuille':
      return f ? paths.cpas.feuilleApprobation(f) : placement
    case 'verrouiller_feuille':
      return f ? paths.cpas.feuilleVerrou(f) : placement
    case 'preparer_sortie':
      return placement
    case 'cloturer':
      return pl ? paths.cpas.placementFin(pl) : placement
    case 'retrouver_feuille':
      return paths.cpas.feuilles({ mois: sujet.mois })
    case 'seuil_proche':
    case 'confirmer_seuil':
      return pl ? paths.cpas.placementDemarche(pl, 'confirmation') : placement
    case 'prolonger_contrat':
      return pl ? paths.cpas.placementProlongation(pl) : placement
    case 'decider_prolongation':
      return sujet.prolongationId ? paths.cpas.prolongation(sujet.prolongationId) : placement
    case 'raccourcir_contrat':
      return pl ? paths.cpas.placementDemarche(pl, 'duree') : placement
    case 'remettre_au_service_emploi':
      return pl ? paths.cpas.placementDemarche(pl, 'remise') : placement
    case 'suivre_demande':
    case 'sauver_droit':
      return pl ? paths.cpas.placementDemarche(pl, 'demande') : placement
    case 'demander_allocations':
      return placement
  }
}

function lienDeLHote({ code, sujet }: Quoi): string {
  const { propositionId: p, placementId: pl, conventionId: c, horaireId: h, mois } = sujet
  if (code === 'repondre_proposition' && p) return paths.hote.proposition(p)
  if (code === 'signer' && c) return paths.hote.conventionSignature(c)
  if (code === 'repondre_horaire' && h) return paths.hote.horaireReponse(h)
  if (code === 'confirmer_feuille' && pl && mois) return paths.hote.feuille(pl, mois)
  return pl ? paths.hote.placement(pl) : paths.hote.aFaire
}

function lienDuTravailleur({ code, sujet }: Quoi): string {
  const { propositionId: p, conventionId: c, feuilleId: f } = sujet
  if (code === 'repondre_consentement' && p) return paths.travailleur.proposition(p)
  if (code === 'signer' && c) return paths.travailleur.conventionSignature(c)
  if (code === 'voir_feuille' && f) return paths.travailleur.feuille(f)
  if (code === 'voir_horaire') return paths.travailleur.horaire
  if (code === 'demander_allocations') return paths.travailleur.droits
  return paths.travailleur.parcours
}
