import type { ComplementDePlacement } from '../convention/saisie.ts'
import type { StatutDePlacement } from '../placement/placement.ts'
import type { DateCivile } from '../shared/date-civile.ts'
import { ErreurMetier } from '../shared/erreur.ts'
import { mots } from '../shared/texte.ts'
import { type Changement, naturesPossibles, type PlacementConvenu } from './avenant.ts'

/** What an avenant is checked against. */
export interface PlacementAModifier extends PlacementConvenu {
  readonly statut: StatutDePlacement
  readonly finLe: DateCivile | null
  readonly heuresSemaine: number
  readonly complement: ComplementDePlacement | null
}

/**
 * Whether a change can be agreed on a day. It never works backwards, except when a head of service
 * takes it on themselves (`malgreLeRetard`): what was worked was worked under the former text. Refuses
 * `avenant/placement_ferme`, `avenant/sans_tarif`, `avenant/hors_placement`, `avenant/retroactif`,
 * `avenant/rien_de_change`.
 */
export function verifierAvenant(
  placement: PlacementAModifier,
  { effetLe, changement }: { readonly effetLe: DateCivile; readonly changement: Changement },
  aujourdhui: DateCivile,
  { malgreLeRetard }: { readonly malgreLeRetard: boolean },
): void {
  if (placement.statut === 'termine' || placement.statut === 'annule')
    throw new ErreurMetier('avenant/placement_ferme')
  if (!naturesPossibles(placement.categorieDeLHote).includes(changement.nature))
    throw new ErreurMetier('avenant/sans_tarif')
  const { debutLe, finPrevueLe } = placement
  if (effetLe < debutLe || effetLe > finPrevueLe)
    throw new ErreurMetier('avenant/hors_placement', { debutLe, finLe: finPrevueLe })
  if (changement.nature === 'periode' && changement.finPrevueLe < effetLe)
    throw new ErreurMetier('avenant/hors_placement', { debutLe: effetLe, finLe: finPrevueLe })
  if (effetLe < aujourdhui && !malgreLeRetard)
    throw new ErreurMetier('avenant/retroactif', { aujourdhui })
  if (nEstPasUnChangement(placement, changement)) throw new ErreurMetier('avenant/rien_de_change')
}

function nEstPasUnChangement(placement: PlacementAModifier, changement: Changement): boolean {
  switch (changement.nature) {
    case 'periode':
      return changement.finPrevueLe === placement.finPrevueLe
    case 'fonction':
    case 'lieu':
    case 'tuteur': {
      const { complement } = placement
      return complement !== null && egaux(complement, complementApres(complement, changement))
    }
    case 'signataire':
      return egales(changement.anciens, changement.nouveaux)
    case 'suspension':
      return placement.statut === 'suspendu'
    case 'horaire':
    case 'tarif':
    case 'rupture':
      return false
  }
}

/** What the convention says beyond the dossier, once a change of that kind holds. */
export function complementApres(
  complement: ComplementDePlacement,
  changement: Changement,
): ComplementDePlacement {
  switch (changement.nature) {
    case 'fonction': {
      const { service, superieur, taches, tachesExclues } = changement
      return {
        ...complement,
        service,
        superieur,
        taches: [...taches],
        tachesExclues: [...tachesExclues],
      }
    }
    case 'lieu':
      return {
        ...complement,
        adresses: [...changement.adresses],
        deplacements: changement.deplacements,
      }
    case 'tuteur': {
      const { tuteurNom, tuteurFonction, tuteurRemplacant, heuresTuteur } = changement
      return { ...complement, tuteurNom, tuteurFonction, tuteurRemplacant, heuresTuteur }
    }
    case 'signataire':
      return { ...complement, representantsHote: [...changement.nouveaux] }
    case 'periode':
    case 'horaire':
    case 'tarif':
    case 'suspension':
    case 'rupture':
      return complement
  }
}

/**
 * The last day the placement will have once a signed change is known: screens, counters and exports
 * plan with it from the signature on, even before the day of effect. Null when it stays.
 */
export function finConvenue({
  effetLe,
  changement,
}: {
  readonly effetLe: DateCivile
  readonly changement: Changement
}): DateCivile | null {
  switch (changement.nature) {
    case 'periode':
      return changement.finPrevueLe
    case 'rupture':
      return effetLe
    default:
      return null
  }
}

/**
 * The names of those who sign a change for the host, when the change itself says who: one of them is
 * enough. Null for any other change: then whoever may sign for the host does.
 */
export function signatairesNommes(changement: Changement): readonly string[] | null {
  if (changement.nature !== 'signataire') return null
  const { relais, anciens, nouveaux } = changement
  const designes = relais === 'ancien' ? anciens : nouveaux
  return designes.map((une) => une.split(',')[0]?.trim() ?? '')
}

/**
 * Refuses `avenant/autre_signataire` for whoever is not one of those named. Case, accents and the order
 * of first and last name do not count: people write them as they are used to.
 */
export function exigerUnSignataireNomme(changement: Changement, nom: string): void {
  const noms = signatairesNommes(changement)
  if (noms && !estParmi(noms, nom)) throw new ErreurMetier('avenant/autre_signataire', { noms })
}

/** True when a person is one of those named. */
export function estParmi(noms: readonly string[], nom: string): boolean {
  return noms.some((un) => egales(mots(un).toSorted(), mots(nom).toSorted()))
}

function egales(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((un, i) => un === b[i])
}

function egaux(a: ComplementDePlacement, b: ComplementDePlacement): boolean {
  return JSON.stringify(trier(a)) === JSON.stringify(trier(b))
}

function trier(complement: ComplementDePlacement) {
  return Object.entries(complement).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
