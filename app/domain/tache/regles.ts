import type { OrdreDeSignature, Partie, StatutDeConvention } from '../convention/convention.ts'
import { quiPeutSigner } from '../convention/cycle-de-vie.ts'
import { apresJoursOuvrables } from '../horaire/feries.ts'
import type { AuteurDHoraire, StatutDHoraire } from '../horaire/horaire.ts'
import {
  derniereJournee,
  type StatutDePlacement,
  type Verification,
  verifications,
} from '../placement/placement.ts'
import { limiteDeFeuille } from '../prestation/demandes.ts'
import type { StatutDeFeuille } from '../prestation/prestation.ts'
import { confirmableDes, moisDuPlacement } from '../prestation/regles.ts'
import type { StatutDeProposition } from '../proposition/proposition.ts'
import { delaisDeReponse } from '../proposition/regles.ts'
import { ajouterJours, ajouterMois, type DateCivile, type Mois } from '../shared/date-civile.ts'
import { type Coin, ordonner, type SujetDeTache, sujet, type Tache } from './tache.ts'

/** Everything the tasks of a triangle are read from. */
export interface EtatDuTriangle {
  readonly placementId: string
  readonly statut: StatutDePlacement
  readonly debutLe: DateCivile
  readonly finPrevueLe: DateCivile
  readonly finLe: DateCivile | null
  readonly decisionLe: DateCivile | null
  readonly complete: boolean
  readonly verifications: readonly Verification[]
  readonly convention: {
    readonly id: string
    readonly statut: StatutDeConvention
    readonly signataires: readonly Partie[]
    readonly signatures: readonly Partie[]
    readonly ordre: OrdreDeSignature
    /** A call to sign did not reach its reader. */
    readonly nonRemis: boolean
  } | null
  /** The changes that do not hold yet: each waits for its own signatures. */
  readonly avenants?: readonly {
    readonly conventionId: string
    readonly statut: StatutDeConvention
    readonly effetLe: DateCivile
    readonly signataires: readonly Partie[]
    readonly signatures: readonly Partie[]
    readonly ordre: OrdreDeSignature
  }[]
  readonly horaires: readonly {
    readonly id: string
    readonly statut: StatutDHoraire
    readonly proposePar: AuteurDHoraire
    readonly proposeLe: DateCivile
    readonly vu: boolean
  }[]
  readonly feuilles: readonly {
    readonly id: string
    readonly mois: Mois
    readonly statut: StatutDeFeuille
    readonly vue: boolean
    readonly confirmeeLe: DateCivile | null
  }[]
  /** Day of the month by which the sheet is expected, as the framework says. */
  readonly jourLimite: number
}

/** Each paper of the check-list and who brings it to whom. */
const porteurs: Record<Verification, { debiteur: Coin; creancier: Coin; joursAvant: number }> = {
  decision: { debiteur: 'cpas', creancier: 'hote', joursAvant: 14 },
  aptitude_medicale: { debiteur: 'travailleur', creancier: 'cpas', joursAvant: 7 },
  fiche_poste: { debiteur: 'hote', creancier: 'travailleur', joursAvant: 7 },
  contrat: { debiteur: 'cpas', creancier: 'travailleur', joursAvant: 1 },
  dimona: { debiteur: 'cpas', creancier: 'travailleur', joursAvant: 0 },
}

const envers: Record<Coin, Coin> = { cpas: 'hote', hote: 'cpas', travailleur: 'cpas' }

/** What each corner owes the other two on a day, late things first. */
export function tachesDuTriangle(etat: EtatDuTriangle, aujourdhui: DateCivile): Tache[] {
  const taches = [
    ...preparation(etat),
    ...signature(etat),
    ...avenants(etat),
    ...horaire(etat),
    ...feuilles(etat, aujourdhui),
    ...sortie(etat, aujourdhui),
  ]
  return ordonner(
    taches.map(({ echeance, ...une }) => ({
      ...une,
      echeance,
      enRetard: echeance !== null && echeance < aujourdhui,
      sujet: sujet({ placementId: etat.placementId, ...une.sujet }),
    })),
  )
}

type Due = Omit<Tache, 'enRetard' | 'sujet'> & { readonly sujet: Partial<SujetDeTache> }

function preparation(etat: EtatDuTriangle): Due[] {
  const { statut, debutLe } = etat
  if (statut !== 'preparation' && statut !== 'signature') return []
  const taches: Due[] = verifications
    .filter((quoi) => !etat.verifications.includes(quoi))
    .map((quoi) => {
      const { debiteur, creancier, joursAvant } = porteurs[quoi]
      return {
        code: quoi === 'decision' ? 'decider_placement' : 'verifier',
        debiteur,
        creancier,
        echeance: ajouterJours(debutLe, -joursAvant),
        sujet: { quoi },
      }
    })
  if (etat.decisionLe && !etat.complete)
    taches.push({
      code: 'completer_convention',
      debiteur: 'cpas',
      creancier: 'hote',
      echeance: ajouterJours(debutLe, -10),
      sujet: {},
    })
  return taches
}

function signature({ statut, convention, debutLe, verifications: faites }: EtatDuTriangle): Due[] {
  if (!convention || (statut !== 'preparation' && statut !== 'signature')) return []
  const veille = ajouterJours(debutLe, -1)
  const a = { conventionId: convention.id }
  if (convention.statut === 'brouillon' || convention.statut === 'refusee')
    return [
      {
        code: 'mettre_en_signature',
        debiteur: 'cpas',
        creancier: 'hote',
        echeance: ajouterJours(debutLe, -7),
        sujet: a,
      },
    ]
  if (convention.statut === 'a_signer')
    return [
      ...(convention.nonRemis ? [adresseACorriger(veille, a)] : []),
      ...aLeurTour(convention).map(
        (partie): Due => ({
          code: 'signer',
          debiteur: partie,
          creancier: envers[partie],
          echeance: veille,
          sujet: a,
        }),
      ),
    ]
  const prete = verifications.every((une) => faites.includes(une))
  return convention.statut === 'signee' && statut === 'signature' && prete
    ? [{ code: 'demarrer', debiteur: 'cpas', creancier: 'travailleur', echeance: veille, sujet: a }]
    : []
}

/** Nobody signs what they never received. */
function adresseACorriger(echeance: DateCivile, sujet: Partial<SujetDeTache>): Due {
  return { code: 'corriger_adresse', debiteur: 'cpas', creancier: 'travailleur', echeance, sujet }
}

/** Nobody owes a signature before the turn that the centre's order gives them. */
function aLeurTour({
  signataires,
  signatures,
  ordre,
}: {
  readonly signataires: readonly Partie[]
  readonly signatures: readonly Partie[]
  readonly ordre: OrdreDeSignature
}): readonly Partie[] {
  return quiPeutSigner(
    signataires.filter((partie) => !signatures.includes(partie)),
    ordre,
  )
}

/** A change is signed before its day, or it waits for another. */
function avenants({ statut, avenants: ouverts = [] }: EtatDuTriangle): Due[] {
  if (statut === 'termine' || statut === 'annule') return []
  return ouverts.flatMap(({ conventionId, statut: etat, effetLe, ...signes }): Due[] => {
    const sujet = { conventionId }
    if (etat === 'brouillon' || etat === 'refusee')
      return [
        {
          code: 'mettre_en_signature',
          debiteur: 'cpas',
          creancier: 'hote',
          echeance: ajouterJours(effetLe, -7),
          sujet,
        },
      ]
    if (etat !== 'a_signer') return []
    return aLeurTour(signes).map((partie) => ({
      code: 'signer',
      debiteur: partie,
      creancier: envers[partie],
      echeance: ajouterJours(effetLe, -1),
      sujet,
    }))
  })
}

function horaire({ statut, horaires, debutLe }: EtatDuTriangle): Due[] {
  if (statut !== 'actif' && statut !== 'suspendu' && statut !== 'signature') return []
  const propose = horaires.find((un) => un.statut === 'propose')
  if (propose) {
    const debiteur = propose.proposePar === 'cpas' ? 'hote' : 'cpas'
    return [
      {
        code: 'repondre_horaire',
        debiteur,
        creancier: propose.proposePar,
        echeance: ajouterJours(propose.proposeLe, 5),
        sujet: { horaireId: propose.id },
      },
    ]
  }
  const confirme = horaires.find((un) => un.statut === 'confirme')
  if (!confirme)
    return [
      {
        code: 'proposer_horaire',
        debiteur: 'cpas',
        creancier: 'hote',
        echeance: ajouterJours(debutLe, -3),
        sujet: {},
      },
    ]
  return confirme.vu
    ? []
    : [
        {
          code: 'voir_horaire',
          debiteur: 'travailleur',
          creancier: 'cpas',
          echeance: null,
          sujet: { horaireId: confirme.id },
        },
      ]
}

function feuilles(etat: EtatDuTriangle, aujourdhui: DateCivile): Due[] {
  if (etat.statut !== 'actif' && etat.statut !== 'suspendu' && etat.statut !== 'termine') return []
  const periode = { du: etat.debutLe, au: derniereJournee(etat) }
  return moisDuPlacement(periode, aujourdhui).flatMap((mois): Due[] => {
    const feuille = etat.feuilles.find((une) => une.mois === mois)
    const limite = limiteDeFeuille(mois, etat.jourLimite)
    const a = { mois, feuilleId: feuille?.id ?? null }
    if (!feuille || feuille.statut === 'ouverte')
      return confirmableDes(mois, periode) <= aujourdhui
        ? [
            {
              code: 'confirmer_feuille',
              debiteur: 'hote',
              creancier: 'cpas',
              echeance: limite,
              sujet: a,
            },
          ]
        : []
    return suiteDUneFeuille(feuille, limite, a)
  })
}

function suiteDUneFeuille(
  feuille: EtatDuTriangle['feuilles'][number],
  limite: DateCivile,
  a: Partial<SujetDeTache>,
): Due[] {
  switch (feuille.statut) {
    case 'confirmee': {
      const approuver: Due = {
        code: 'approuver_feuille',
        debiteur: 'cpas',
        creancier: 'travailleur',
        echeance: ajouterJours(limite, 5),
        sujet: a,
      }
      if (feuille.vue) return [approuver]
      const vueAvant = apresJoursOuvrables(feuille.confirmeeLe ?? limite, 3)
      return [
        {
          code: 'voir_feuille',
          debiteur: 'travailleur',
          creancier: 'cpas',
          echeance: vueAvant,
          sujet: a,
        },
        approuver,
      ]
    }
    case 'contestee':
      return [
        {
          code: 'decider_feuille',
          debiteur: 'cpas',
          creancier: 'travailleur',
          echeance: limite,
          sujet: a,
        },
      ]
    case 'approuvee':
      return [
        {
          code: 'verrouiller_feuille',
          debiteur: 'cpas',
          creancier: 'travailleur',
          echeance: ajouterJours(limite, 7),
          sujet: a,
        },
      ]
    case 'ouverte':
    case 'verrouillee':
      return []
  }
}

/** Months before the end when the way out must be prepared. */
const MOIS_DE_SORTIE = 3

function sortie({ statut, finPrevueLe }: EtatDuTriangle, aujourdhui: DateCivile): Due[] {
  if (statut !== 'actif' && statut !== 'suspendu') return []
  if (finPrevueLe < aujourdhui)
    return [
      { code: 'cloturer', debiteur: 'cpas', creancier: 'hote', echeance: finPrevueLe, sujet: {} },
    ]
  return ajouterMois(finPrevueLe, -MOIS_DE_SORTIE) <= aujourdhui
    ? [
        {
          code: 'preparer_sortie',
          debiteur: 'cpas',
          creancier: 'travailleur',
          echeance: finPrevueLe,
          sujet: {},
        },
      ]
    : []
}

/** What an open proposal waits for, and from whom. */
export interface EtatDeProposition {
  readonly propositionId: string
  readonly statut: StatutDeProposition
  readonly creeLe: DateCivile
  readonly envoyeeLe: DateCivile | null
}

export function tachesDeProposition(
  { propositionId, statut, creeLe, envoyeeLe }: EtatDeProposition,
  aujourdhui: DateCivile,
): Tache[] {
  const due = (
    code: Tache['code'],
    debiteur: Coin,
    creancier: Coin,
    echeance: DateCivile,
  ): Tache => ({
    code,
    debiteur,
    creancier,
    echeance,
    enRetard: echeance < aujourdhui,
    sujet: sujet({ propositionId }),
  })
  switch (statut) {
    case 'brouillon':
      return [due('demander_consentement', 'cpas', 'travailleur', ajouterJours(creeLe, 3))]
    case 'consentement_demande':
      return [
        due(
          'repondre_consentement',
          'travailleur',
          'cpas',
          ajouterJours(creeLe, delaisDeReponse.personne.rappel),
        ),
      ]
    case 'consentie':
      return [
        due(
          'envoyer_proposition',
          'cpas',
          'travailleur',
          ajouterJours(creeLe, delaisDeReponse.personne.rappel + 2),
        ),
      ]
    case 'envoyee':
    case 'entretien':
      return [
        due(
          'repondre_proposition',
          'hote',
          'cpas',
          ajouterJours(envoyeeLe ?? creeLe, delaisDeReponse.hote.rappel),
        ),
      ]
    case 'acceptee':
    case 'declinee':
    case 'refusee':
    case 'retiree':
    case 'expiree':
      return []
  }
}
