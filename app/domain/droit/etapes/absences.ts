import { dureeEnJours } from '#app/domain/shared/periode.ts'
import type { EffetDAbsence, Reponse } from '../absences.ts'
import { compterJours, jourDe, LUNDI_A_VENDREDI } from '../calendrier.ts'
import { estRechute } from '../etats.ts'
import { debutDuNouveauRegime, type Loi, loiDuRegime } from '../loi.ts'
import { classeNommee } from '../noms.ts'
import { loiDeLEntree } from './carriere.ts'
import {
  a,
  date,
  dateOu,
  type Entree,
  estObjet,
  liste,
  refuser,
  type Sortie,
  texte,
  texteOu,
} from './champs.ts'

/** What a class of absence does, under both regimes. */
export function classeDAbsence(entree: Entree): Sortie {
  const type = texte(entree, 'type')
  const nouveau = effetNomme(type, loiDuRegime('nouveau'))
  const ancien = effetNomme(type, loiDuRegime('ancien'))
  return {
    new_counts: enReponse(nouveau?.compte),
    new_extends_reference: enReponse(nouveau?.prolonge),
    old_counts: ancienCompte(ancien, nouveau),
    old_extends_reference: enReponse(ancien?.prolonge),
    source: nouveau?.source ?? null,
  }
}

/** One absence under one regime; or two, to know whether the second opens guaranteed pay again. */
export function effetDAbsence(entree: Entree): Sortie {
  const absences = liste(entree, 'absences')
  const seule = a(entree, 'absence') || a(entree, 'type')
  if (absences.length === 0 && !seule) return refuser('absence')
  return {
    ...(absences.length > 0 ? rechute(absences) : {}),
    ...(seule ? uneAbsence(entree) : {}),
  }
}

function uneAbsence(entree: Entree): Sortie {
  const une = a(entree, 'absence') ? entree.absence : entree
  if (!estObjet(une)) return refuser('absence')
  const effet = effetNomme(texte(une, 'type'), loiDeLEntree(entree))
  const [du, au] = [dateOu(une, 'from', null), dateOu(une, 'to', null)]
  return {
    counts_as_worked: enReponse(effet?.compte),
    extends_reference: enReponse(effet?.prolonge),
    calendar_days: du && au ? dureeEnJours({ du, au }) : null,
    workdays: du && au ? compterJours(jourDe(du), jourDe(au), LUNDI_A_VENDREDI) : null,
  }
}

/** The delay between two absences for the same illness is judged on the day the second one starts. */
function rechute(absences: readonly Entree[]): Sortie {
  const [premiere, seconde] = absences.toSorted((x, y) =>
    date(x, 'from') < date(y, 'from') ? -1 : 1,
  )
  if (!premiere || !seconde) return refuser('absences/1')
  const debut = jourDe(date(seconde, 'from'))
  const ecart = debut - jourDe(date(premiere, 'to')) - 1
  const memeCause = texteOu(premiere, 'cause', null) === texteOu(seconde, 'cause', null)
  return {
    gap_days: ecart,
    same_cause: memeCause,
    second_absence_counts: !(memeCause && (ecart <= 0 || estRechute(ecart, debut))),
  }
}

/** Null for a word that is no known absence. */
function effetNomme(type: string, loi: Loi): EffetDAbsence | null {
  const classe = classeNommee(type, debutDuNouveauRegime)
  return classe === null ? null : loi.effet(classe)
}

function enReponse(reponse: Reponse | undefined): boolean | 'a_verifier' {
  if (reponse === undefined || reponse === 'a_verifier') return 'a_verifier'
  return reponse === 'oui'
}

/** A yearly limit is shown as such, and so is an extension that only the old regime knew. */
function ancienCompte(
  ancien: EffetDAbsence | null,
  nouveau: EffetDAbsence | null,
): boolean | 'a_verifier' | '10/yr' | 'extends' {
  if (ancien?.limite === 'jours_non_payes') return '10/yr'
  if (ancien?.prolonge === 'oui' && nouveau?.prolonge === 'non') return 'extends'
  return enReponse(ancien?.compte)
}
