import type { Hote } from '../hote/hote.ts'
import { type ManqueDHote, manquesDeLHote } from '../hote/regles.ts'
import type { DateCivile } from '../shared/date-civile.ts'
import { souhaitDiscriminatoire } from './discrimination.ts'
import type { Poste } from './poste.ts'
import { heuresDeLaSemaine } from './semaine.ts'

export const manquesDePoste = [
  'metier',
  'taches',
  'lieu',
  'horaire',
  'heures',
  'heures_contredites',
  'langue_raison',
  'discrimination',
] as const
/** What keeps a post from opening: its own gaps, and what the law asks of its host. */
export type ManqueDePoste = (typeof manquesDePoste)[number] | `hote_${ManqueDHote}`

/** B1: from this level on a language keeps people out, so the task that needs it is named. */
export const NIVEAU_A_JUSTIFIER = 3

/** Paid hours and the sum of the week may differ by a rounding, not more. */
const ECART_D_HEURES = 0.1

/** Everything that lacks before people may be proposed to the post, in the order of the form. */
export function manquesDuPoste(poste: Poste, hote: Hote, aujourdhui: DateCivile): ManqueDePoste[] {
  const { semaine, horaireTexte, heuresSemaine, langueRaison } = poste
  const absents: Record<(typeof manquesDePoste)[number], boolean> = {
    metier: !poste.metier,
    taches: poste.taches.length === 0,
    lieu: !poste.codePostal && !poste.commune,
    horaire: semaine.length === 0 && !horaireTexte,
    heures: heuresSemaine === null,
    heures_contredites: heuresContredites(poste),
    langue_raison: demandeUneRaison(poste) && !langueRaison,
    discrimination: textesDuPoste(poste).some((texte) => souhaitDiscriminatoire(texte) !== null),
  }
  return [
    ...manquesDePoste.filter((manque) => absents[manque]),
    ...manquesDeLHote(hote, aujourdhui).map((manque) => `hote_${manque}` as const),
  ]
}

/**
 * True when the written week does not make the announced hours. Words beside it («une semaine sur
 * deux») may explain the difference.
 */
export function heuresContredites({
  semaine,
  heuresSemaine,
  horaireTexte,
}: Pick<Poste, 'semaine' | 'heuresSemaine' | 'horaireTexte'>): boolean {
  const calculees = heuresDeLaSemaine(semaine)
  if (calculees === null || heuresSemaine === null || horaireTexte) return false
  return Math.abs(calculees - heuresSemaine) > ECART_D_HEURES
}

/** A required language level is to be justified by a task (discrimination by language). */
export function demandeUneRaison({
  frOral,
  nlOral,
}: {
  frOral: number | null
  nlOral: number | null
}): boolean {
  return Math.max(frOral ?? 0, nlOral ?? 0) >= NIVEAU_A_JUSTIFIER
}

function textesDuPoste(poste: Poste): string[] {
  const { titre, taches, tachesExclues, horaireTexte, langueRaison } = poste
  return [titre, ...taches, ...tachesExclues, horaireTexte ?? '', langueRaison ?? '']
}
