import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/**
 * The database says no in its own words; these are the refusals they mean. A race that two clients
 * run is decided here: the loser gets a sentence, not an incident.
 */
const refusParColonnes: Record<string, () => ErreurMetier> = {
  'placement.candidat_id': () => new ErreurMetier('placement/deja_place'),
  'placement.proposition_id': () => new ErreurMetier('placement/deja_place'),
  'proposition.candidat_id, proposition.poste_id': () =>
    new ErreurMetier('proposition/deja_proposee'),
  'candidat.cpas_id, candidat.niss_index': () => new ErreurMetier('candidat/niss_connu'),
  'hote.bce': () => new ErreurMetier('hote/bce_connu'),
  'cadre.cpas_id, cadre.hote_id': () => new ErreurMetier('cadre/deja_en_vigueur'),
  'convention.sujet_id, convention.type': () => new ErreurMetier('convention/existe_deja'),
  'feuille.placement_id, feuille.mois': () => new ErreurMetier('commun/deja_fait'),
  'prolongation.placement_id': () => new ErreurMetier('prolongation/deja_demandee'),
  'horaire.placement_id': () => new ErreurMetier('horaire/proposition_en_cours'),
}

const refusDesDeclencheurs: Record<string, () => ErreurMetier> = {
  'commun/interdit': () => new ErreurMetier('commun/interdit'),
  'placement/poste_complet': () => new ErreurMetier('placement/poste_complet'),
  'placement/periodes_se_chevauchent': () => new ErreurMetier('placement/periodes_se_chevauchent'),
  'poste/places_occupees': () => new ErreurMetier('poste/places_occupees'),
  'feuille/verrouillee': () => new ErreurMetier('feuille/verrouillee'),
  'convention/texte_change': () => new ErreurMetier('convention/texte_change', {}),
}

/** The refusal a constraint stands for, or the error itself when it is none: then it is a bug. */
export function enRefus(erreur: unknown): unknown {
  if (!(erreur instanceof Error) || !('code' in erreur)) return erreur
  const code = String(erreur.code)
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
    const colonnes = erreur.message.replace('UNIQUE constraint failed: ', '')
    const refus = refusParColonnes[colonnes]
    if (refus) return refus()
    return colonnes.startsWith('signature.') ? new ErreurMetier('commun/deja_fait') : erreur
  }
  if (code === 'SQLITE_CONSTRAINT_TRIGGER')
    return refusDesDeclencheurs[erreur.message]?.() ?? erreur
  return erreur
}
