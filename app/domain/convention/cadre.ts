import type { CategorieDHote } from '../hote/hote.ts'
import type { DateCivile } from '../shared/date-civile.ts'
import { ErreurMetier } from '../shared/erreur.ts'

/** The framework convention between a centre and a host. */
export const statutsDeCadre = ['brouillon', 'a_signer', 'en_vigueur', 'termine', 'annule'] as const
export type StatutDeCadre = (typeof statutsDeCadre)[number]

export const suitesDuCadre: Record<StatutDeCadre, readonly StatutDeCadre[]> = {
  brouillon: ['a_signer', 'annule'],
  a_signer: ['brouillon', 'en_vigueur', 'annule'],
  en_vigueur: ['termine'],
  termine: [],
  annule: [],
}

/** Moves a framework on; refuses `cadre/transition_impossible` for any other pair. */
export function faireAvancerCadre<C extends { readonly statut: StatutDeCadre }>(
  cadre: C,
  vers: StatutDeCadre,
): C {
  if (!suitesDuCadre[cadre.statut].includes(vers))
    throw new ErreurMetier('cadre/transition_impossible', { de: cadre.statut, vers })
  return { ...cadre, statut: vers }
}

/** True when the framework carries a placement that runs until `finLe`. */
export function couvre(
  { statut, du, au }: { statut: StatutDeCadre; du: DateCivile; au: DateCivile | null },
  debutLe: DateCivile,
  finLe: DateCivile,
): boolean {
  return statut === 'en_vigueur' && du <= debutLe && (au === null || finLe <= au)
}

/** What a framework must also say because of who the host is (art. 60 §7 al. 3 and 4, art. 61). */
export interface ExigencesDuCadre {
  /** A public body engages itself by a decision of its own organ. */
  readonly decision: boolean
  /** A social enterprise or a social-economy initiative shows its recognition. */
  readonly agrement: boolean
  /** A private firm names its joint committee and what its union delegation agreed to. */
  readonly privee: boolean
  /** Social economy: whether the posts count in the quota of raised subsidies. */
  readonly contingent: boolean
}

export const exigencesDuCadre: Record<CategorieDHote, ExigencesDuCadre> = {
  INT: exiger(),
  COM: exiger('decision'),
  ASBL: exiger(),
  INTCOM: exiger('decision'),
  SFS: exiger('agrement'),
  CPAS2: exiger('decision'),
  CH12: exiger('decision'),
  HOP: exiger('decision'),
  IES: exiger('agrement', 'contingent'),
  PART: exiger(),
  PRIV: exiger('privee'),
}

function exiger(...quoi: readonly (keyof ExigencesDuCadre)[]): ExigencesDuCadre {
  return {
    decision: quoi.includes('decision'),
    agrement: quoi.includes('agrement'),
    privee: quoi.includes('privee'),
    contingent: quoi.includes('contingent'),
  }
}
