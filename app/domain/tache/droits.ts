import type { Region, Verdict } from '../droit/droit.ts'
import { datesDAvis } from '../droit/planification.ts'
import type { Politique } from '../droit/politique.ts'
import type { Demarche } from '../placement/demarche.ts'
import type { MotifDeFin, StatutDePlacement } from '../placement/placement.ts'
import {
  ajouterJours,
  ajouterMois,
  type DateCivile,
  dernierJour,
  joursEntre,
  type Mois,
} from '../shared/date-civile.ts'
import { type CodeDeTache, ordonner, type SujetDeTache, sujet, type Tache } from './tache.ts'

/** What the alerts about a person's rights are read from: the counter, its placement, what was done. */
export interface EtatDesDroits {
  readonly candidatId: string
  readonly placementId: string
  readonly statut: StatutDePlacement
  readonly motifFin: MotifDeFin | null
  readonly debutLe: DateCivile
  /** The real end once there is one, else the planned one. */
  readonly fin: DateCivile
  readonly region: Region
  readonly verdict: Verdict
  readonly atteintLe: DateCivile | null
  readonly perteLe: DateCivile | null
  /** Months without a locked sheet, those to come included. */
  readonly moisInconnus: readonly Mois[]
  readonly faites: readonly Demarche[]
  /** A longer contract was asked and waits for its decision. */
  readonly prolongationDemandee?: boolean
  readonly politique: Pick<Politique, 'limite' | 'prolongation' | 'semainesDAlerte'>
}

type Due = Pick<Tache, 'code' | 'debiteur' | 'creancier'> & {
  readonly echeance: DateCivile
  readonly sujet?: Partial<SujetDeTache>
}

/**
 * What must be done in time so that a person does not lose days or rights. Each alert is a task of the
 * person's agent, or of the person; it goes away when the fact behind it does. What a centre does about
 * a contract too long or too short is its policy.
 */
export function tachesDesDroits(etat: EtatDesDroits, aujourdhui: DateCivile): Tache[] {
  const dues = [
    ...feuillesQuiManquent(etat, aujourdhui),
    ...(enCours(etat) ? pendantLeContrat(etat, aujourdhui) : apresLeContrat(etat, aujourdhui)),
    ...laDemande(etat, aujourdhui),
  ]
  const { candidatId, placementId } = etat
  return ordonner(
    dues.map((une) => ({
      ...une,
      enRetard: une.echeance < aujourdhui,
      sujet: sujet({ candidatId, placementId, ...une.sujet }),
    })),
  )
}

/** Days after a month within which its sheet is on its way: its own tasks follow it. */
const JOURS_D_UNE_FEUILLE = 20

/** One task for all months that are missing, named after the oldest: until then no total is sure. */
function feuillesQuiManquent({ moisInconnus }: EtatDesDroits, aujourdhui: DateCivile): Due[] {
  const echeanceDe = (mois: Mois) => ajouterJours(dernierJour(mois), JOURS_D_UNE_FEUILLE)
  const mois = moisInconnus.find((un) => echeanceDe(un) <= aujourdhui)
  if (!mois) return []
  return [du('retrouver_feuille', echeanceDe(mois), { mois })]
}

function pendantLeContrat(etat: EtatDesDroits, aujourdhui: DateCivile): Due[] {
  return [...leSeuil(etat, aujourdhui), ...laFin(etat, aujourdhui), ...laRemise(etat, aujourdhui)]
}

/** Days to have a count that is reached confirmed by the payment body. */
const DELAI_DE_CONFIRMATION = 14

/** Near: have it confirmed before the end is fixed. Reached: the same, and now. */
function leSeuil(
  { verdict, atteintLe, faites, fin, politique }: EtatDesDroits,
  aujourdhui: DateCivile,
): Due[] {
  if (faites.includes('confirmation') || atteintLe === null) return []
  if (verdict === 'atteint')
    return [du('confirmer_seuil', moindre(fin, ajouterJours(atteintLe, DELAI_DE_CONFIRMATION)))]
  const proche = atteintLe <= fin && depuis(atteintLe, politique) <= aujourdhui
  return proche ? [du('seuil_proche', atteintLe)] : []
}

/** A week more or less is not worth an amendment. */
const TOLERANCE = 7

/** A contract longer or shorter than the right needs; the law leaves little room, the centre decides. */
function laFin(
  { atteintLe, fin, politique, faites, prolongationDemandee = false }: EtatDesDroits,
  aujourdhui: DateCivile,
): Due[] {
  if (atteintLe === null) return []
  const tropLong = joursEntre(atteintLe, fin) > TOLERANCE
  if (tropLong && politique.limite === 'seuil' && !faites.includes('duree'))
    return depuis(atteintLe, politique) <= aujourdhui ? [du('raccourcir_contrat', atteintLe)] : []
  const decidee = politique.prolongation === 'jamais' || faites.includes('duree')
  if (atteintLe <= fin || decidee || prolongationDemandee) return []
  // Two such spans before the end: one to prepare, one for the body that decides.
  const decision = depuis(fin, politique)
  return depuis(decision, politique) <= aujourdhui ? [du('prolonger_contrat', decision)] : []
}

/** Wallonia: the hand-over to the employment service is ready three months before the end. */
function laRemise(
  { fin, region, faites, politique }: EtatDesDroits,
  aujourdhui: DateCivile,
): Due[] {
  const { remiseAuPlusTard } = datesDAvis(fin, region)
  if (remiseAuPlusTard === null || faites.includes('remise')) return []
  return depuis(remiseAuPlusTard, politique) <= aujourdhui
    ? [du('remettre_au_service_emploi', remiseAuPlusTard)]
    : []
}

/** A count that is reached and not used goes, as its oldest days leave the reference period. */
function apresLeContrat(
  { perteLe, faites, politique }: EtatDesDroits,
  aujourdhui: DateCivile,
): Due[] {
  if (perteLe === null || faites.includes('demande')) return []
  const dernierJourUtile = ajouterJours(perteLe, -1)
  return depuis(depuis(dernierJourUtile, politique), politique) <= aujourdhui
    ? [du('sauver_droit', dernierJourUtile)]
    : []
}

/** Days before the end from which the application is prepared, and months during which it is recalled. */
const ANNONCE = 14
const RAPPELS = 3

/** The application is filed within two months: later, each day waited is a day without allowance. */
function laDemande(
  { fin, region, verdict, atteintLe, motifFin, faites }: EtatDesDroits,
  aujourdhui: DateCivile,
): Due[] {
  const attendue = verdict === 'atteint' || (atteintLe !== null && atteintLe <= fin)
  if (!attendue || faites.includes('demande') || aUnEmploi(motifFin)) return []
  const { depotAuPlusTard } = datesDAvis(fin, region)
  const ouverte =
    ajouterJours(fin, -ANNONCE) <= aujourdhui && aujourdhui <= ajouterMois(depotAuPlusTard, RAPPELS)
  if (!ouverte) return []
  return [
    {
      code: 'demander_allocations',
      debiteur: 'travailleur',
      creancier: 'cpas',
      echeance: depotAuPlusTard,
    },
    du('suivre_demande', depotAuPlusTard),
  ]
}

function aUnEmploi(motif: MotifDeFin | null): boolean {
  return motif === 'engagement_hote' || motif === 'autre_emploi'
}

function enCours({ statut }: EtatDesDroits): boolean {
  return statut === 'actif' || statut === 'suspendu'
}

function depuis(jour: DateCivile, { semainesDAlerte }: EtatDesDroits['politique']): DateCivile {
  return ajouterJours(jour, -7 * semainesDAlerte)
}

function moindre(a: DateCivile, b: DateCivile): DateCivile {
  return a < b ? a : b
}

function du(code: CodeDeTache, echeance: DateCivile, precision: Partial<SujetDeTache> = {}): Due {
  return { code, debiteur: 'cpas', creancier: 'travailleur', echeance, sujet: precision }
}
