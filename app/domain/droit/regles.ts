import { type Evaluation, evaluer, joursManquants } from './admission.ts'
import { dateDe, jourDe } from './calendrier.ts'
import { ouvrirDossier } from './dossier.ts'
import type { CasDeDroits, LigneDeDroits, ResultatDeDroits } from './droit.ts'
import { dureeDe } from './duree.ts'
import { DIX_MILLE } from './groupes.ts'
import { lignesDe } from './lignes.ts'
import { dateProjetee } from './projection.ts'
import { remarquesDe } from './remarques.ts'

/**
 * The rights of one person on the day of the application: which law applies, what is counted in
 * the three readings, whether the threshold is reached, when it will be, for how long the right
 * lasts, and every line that explains it. An estimate: the ONEM decides.
 * Days are six-day-regime days. Refuses `droit/demande_trop_ancienne`.
 */
export function calculerDroits(cas: CasDeDroits): ResultatDeDroits {
  const dossier = ouvrirDossier(cas)
  const evaluation = evaluer(dossier, jourDe(cas.date_demande))
  const lignes = lignesDe(dossier, evaluation)
  const projetee = dateProjetee(dossier, evaluation)
  const duree = evaluation.verdict === 'non_atteint' ? null : dureeDe(dossier, evaluation)
  return {
    id: cas.id ?? null,
    ...conditionDe(evaluation),
    ...comptesDe(evaluation, lignes),
    verdict: evaluation.verdict,
    date_projetee: projetee === null ? null : dateDe(projetee),
    duree_droit_mois: duree?.mois ?? null,
    duree_illimitee: duree?.illimitee ?? false,
    dernier_jour_du_droit: duree?.dernierJour ?? null,
    lignes,
    remarques: remarquesDe(dossier, evaluation, duree),
  }
}

function conditionDe({ carriere, statut, retenu, age }: Evaluation) {
  const { periode, route } = retenu
  return {
    regime: carriere.loi.regime,
    base: statut.base,
    route: route.code,
    age,
    periode_reference: {
      debut: dateDe(periode.du),
      fin: dateDe(periode.au),
      jours_prolongation: periode.joursProlongation,
    },
    seuil: route.seuil,
  }
}

function comptesDe({ retenu, verdict }: Evaluation, lignes: readonly LigneDeDroits[]) {
  const { comptage, certains, avant, route, base } = retenu
  const manque = (lecture: 'occupation' | 'trimestre') =>
    verdict === 'atteint' ? 0 : joursManquants(route, certains[lecture], avant[lecture])
  const possibles = lignes.reduce((somme, ligne) => somme + ligne.jours_a_verifier, 0)
  return {
    jours_bruts: comptage.brut / DIX_MILLE,
    jours_occupation: comptage.occupation / DIX_MILLE,
    jours_trimestre: comptage.trimestre / DIX_MILLE,
    demi_jours: base === 'art_33' ? certains : null,
    jours_a_verifier: Math.round(possibles * DIX_MILLE) / DIX_MILLE,
    jours_manquants: Math.min(manque('occupation'), manque('trimestre')),
    jours_manquants_max: Math.max(manque('occupation'), manque('trimestre')),
  }
}
