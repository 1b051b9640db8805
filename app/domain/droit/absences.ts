import { enVigueur } from '#app/domain/shared/bareme.ts'
import { type DateCivile, dateCivile } from '#app/domain/shared/date-civile.ts'
import { type BaremeOuvert, ouvert } from './bareme-ouvert.ts'

export type Reponse = 'oui' | 'non' | 'a_verifier'

/** What one class of absence does under one set of rules. */
export interface EffetDAbsence {
  /** Its days are counted like worked days, in the measure of the work before. */
  readonly compte: Reponse
  /** Its calendar days lengthen the reference period. */
  readonly prolonge: Reponse
  readonly source: string
  /** Counted up to a yearly number of days, or up to a number of training days. */
  readonly limite?: 'jours_non_payes' | 'formation' | undefined
  /** Counted outside any contract too (old regime only). */
  readonly horsOccupation?: true | undefined
  /** Guaranteed pay ends by law after so many calendar days: the rest is to be verified. */
  readonly dureeMaximale?: number | undefined
}

type Ligne = readonly [nouveau: EffetDAbsence, ancien: EffetDAbsence]

const art30 = (point: string) => `AR 25/11/1991 art. 30 al. 3${point}`
const art37 = 'AR 25/11/1991 art. 37'
const art38 = (point: string) => `AR 25/11/1991 art. 38 §1, ${point}`
const ancienArt30 = 'AR 25/11/1991 art. 30 al. 3, texte jusqu’au 28/02/2026'
const ancienArt38 = 'AR 25/11/1991 art. 38 §1, texte jusqu’au 28/02/2026'
const abroge = 'AR 25/11/1991 art. 38 §1 : abrogé par la loi-programme 18/07/2025 art. 108'
const nonRepris = 'AR 25/11/1991 art. 30 al. 3 : liste fermée, motif non repris'
const nonListe = 'AR 25/11/1991 art. 37 et 38 : période non citée'

const compte = (source: string, reste: Partial<EffetDAbsence> = {}): EffetDAbsence => ({
  compte: 'oui',
  prolonge: 'non',
  source,
  ...reste,
})
const neCompte = (source: string): EffetDAbsence => ({ compte: 'non', prolonge: 'non', source })
const prolonge = (source: string): EffetDAbsence => ({ compte: 'non', prolonge: 'oui', source })
const doute = (source: string): EffetDAbsence => ({
  compte: 'a_verifier',
  prolonge: 'a_verifier',
  source,
})

/** Work, and absences that count before and after the reform alike. */
const commun = (source: string, reste: Partial<EffetDAbsence> = {}): Ligne => [
  compte(source, reste),
  compte(source, reste),
]
/** Indemnified incapacity: counted until the reform, lengthens the period since. */
const incapacite = (point: string): Ligne => [
  prolonge(art30(point)),
  compte(ancienArt38, { horsOccupation: true }),
]
/** Counted until the reform, nothing since. */
const supprime = (reste: Partial<EffetDAbsence> = {}): Ligne => [
  neCompte(abroge),
  compte(ancienArt38, reste),
]

const classes = {
  travail: commun(art37),
  heures_supplementaires: commun(art37),
  vacances_payees: commun(art38('1°')),
  ferie_paye: commun(art38('2°')),
  ferie_remplacement: commun(art38('2°')),
  repos_compensatoire: commun(art38('4°')),
  salaire_garanti: commun(art38('3° et 5°'), { dureeMaximale: 30 }),
  salaire_garanti_semaine_1: commun(art38('5°'), { dureeMaximale: 7 }),
  salaire_garanti_semaine_2: commun(art38('3°'), { dureeMaximale: 7 }),
  salaire_garanti_employe: commun(art38('5°'), { dureeMaximale: 30 }),
  // The complement is paid on top of the mutuelle, so the same days may lengthen the period too.
  complement_cct: [{ ...compte(art38('3°')), prolonge: 'a_verifier' }, compte(art38('3°'))],
  conge_circonstance: commun(art38('5°')),
  formation_remuneree: commun(art38('5°')),
  indemnite_rupture: commun(art37),
  dmfa_assimile: commun(art37),
  dmfa_non_assimile: [neCompte(art37), neCompte(art37)],
  maternite: commun(art38('6°')),
  naissance: commun(art38('6°')),
  adoption: commun(art38('6°')),
  ecartement: commun(art38('6°')),
  greve: commun(art38('7°')),
  juge_social: commun(art38('8°')),
  soins_accueil: commun(art38('9°')),
  chomage_temporaire: commun(art38('10°')),
  maladie_mutuelle: incapacite(', 1°'),
  accident_travail: incapacite(', 1°'),
  maladie_professionnelle: incapacite(', 1°'),
  // Public service: pay and contributions may go on, and the days might count under 5°.
  accident_travail_public: [
    doute(`${art38('5°')} ; loi 03/07/1967`),
    compte(ancienArt38, { horsOccupation: true }),
  ],
  // Not paid by the employer; whether the mutuelle paid is not known, and art. 30 demands it.
  maladie_non_remuneree: [
    { ...neCompte(art30(', 1°')), prolonge: 'a_verifier' },
    { ...compte(ancienArt38), compte: 'a_verifier' },
  ],
  maladie_sans_indemnite: [neCompte(art30(', 1°')), neCompte(ancienArt38)],
  reprise_partielle: [doute(art38('5°')), doute(ancienArt38)],
  chomage_complet: supprime({ horsOccupation: true }),
  carence: supprime(),
  gel: supprime(),
  formation_professionnelle: supprime({ horsOccupation: true, limite: 'formation' }),
  conge_sans_solde: supprime({ limite: 'jours_non_payes' }),
  absence_injustifiee: supprime({ limite: 'jours_non_payes' }),
  raison_imperieuse: supprime({ limite: 'jours_non_payes' }),
  interruption_carriere: [prolonge(art30(', 3°')), prolonge(ancienArt30)],
  detention: [prolonge(art30(', 4°')), prolonge(ancienArt30)],
  profession_non_assujettie: [prolonge(art30(', 2°')), prolonge(ancienArt30)],
  activite_complementaire: [neCompte(nonListe), neCompte(nonListe)],
  force_majeure: [neCompte(nonRepris), prolonge(ancienArt30)],
  education_enfant: [neCompte(nonRepris), prolonge(ancienArt30)],
} as const satisfies Record<string, Ligne>

export type ClasseDAbsence = keyof typeof classes

export const classesDAbsence: readonly ClasseDAbsence[] = Object.keys(classes).filter(estClasse)

/** True for the name of a class. */
export function estClasse(nom: string): nom is ClasseDAbsence {
  return Object.hasOwn(classes, nom)
}

/** What every class of absence does, by the day of the application. */
export const effetsDesAbsences: BaremeOuvert<
  Readonly<Partial<Record<ClasseDAbsence, EffetDAbsence>>>
> = ouvert({
  intitule: {
    fr: 'Absences : comptées, non comptées, ou qui allongent la période',
    nl: 'Afwezigheden: meegeteld, niet meegeteld, of die de periode verlengen',
  },
  valeurs: [
    { des: dateCivile('2012-11-01'), valeur: colonne(1), source: ancienArt38 },
    {
      des: dateCivile('2026-03-01'),
      valeur: colonne(0),
      source: 'AR 25/11/1991 art. 30 et 38 (loi-programme 18/07/2025 art. 98 et 108)',
    },
  ],
})

/**
 * What each class does for an application of that day. A class that a later line of the law forgets
 * is to be verified, never assumed to have kept its effect.
 */
export function effetsA(demande: DateCivile): (classe: ClasseDAbsence) => EffetDAbsence {
  const { valeur, source } = enVigueur(effetsDesAbsences, demande)
  return (classe) => valeur[classe] ?? doute(source)
}

function colonne(rang: 0 | 1): Partial<Record<ClasseDAbsence, EffetDAbsence>> {
  const effets: Partial<Record<ClasseDAbsence, EffetDAbsence>> = {}
  for (const nom of classesDAbsence) effets[nom] = classes[nom][rang]
  return effets
}
