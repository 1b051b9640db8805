/** The papers of a placement that are printed from the file: nobody freezes or signs them on screen. */
export const papiers = [
  'contrat-de-travail',
  'fiche-de-fonction',
  'fiche-de-poste',
  'points-d-attention',
  'evaluation',
  'attestation-de-competences',
  'lettre-de-fin',
] as const
export type Papier = (typeof papiers)[number]

/** In front of the number of the placement: «FP-CI-2026-0042». */
export const prefixes: Record<Papier, string> = {
  'contrat-de-travail': 'CT',
  'fiche-de-fonction': 'FF',
  'fiche-de-poste': 'FP',
  'points-d-attention': 'PA',
  evaluation: 'EV',
  'attestation-de-competences': 'AC',
  'lettre-de-fin': 'LF',
}

/** Why a letter says that it ends. */
export const motifsDeLettre = ['droits_ouverts', 'terme', 'engagement', 'commun_accord'] as const
